package readout.source.rss;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import readout.source.html.PageReader;

/** An element of a feed, with its children by their names. */
record Part(Element element) {
    private static final String DUBLIN = "http://purl.org/dc/elements/1.1/";
    private static final String CONTENT = "http://purl.org/rss/1.0/modules/content/";
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    /** Without prefix, in lower case. */
    String name() {
        return local(element);
    }

    private static String local(Element element) {
        String name = element.normalName();
        return name.substring(name.indexOf(':') + 1);
    }

    /** Children of the feed's own vocabulary, whatever its prefix. */
    List<Part> all(String name) {
        return named(
                element.children(),
                child -> child.tag().prefix().equals(element.tag().prefix())
                        && local(child).equals(name));
    }

    Optional<Part> first(String name) {
        return all(name).stream().findFirst();
    }

    /** The child {@code dc:name}. */
    List<Part> dublin(String name) {
        return module("dc:" + name, DUBLIN);
    }

    /** The child {@code content:encoded}. */
    Optional<Part> encoded() {
        return module("content:encoded", CONTENT).stream().findFirst();
    }

    /** The child {@code atom:name} of a feed in another vocabulary. */
    List<Part> atom(String name) {
        return module("atom:" + name, ATOM);
    }

    /** By the name that everybody uses, as some feeds forget to declare it, or by the declared vocabulary. */
    private List<Part> module(String usual, String vocabulary) {
        String name = usual.substring(usual.indexOf(':') + 1);
        return named(
                element.children(),
                child -> child.normalName().equals(usual)
                        || child.tag().namespace().equals(vocabulary)
                                && local(child).equals(name));
    }

    private static List<Part> named(Elements children, Predicate<Element> fits) {
        return children.stream().filter(fits).map(Part::new).toList();
    }

    Optional<String> attribute(String name) {
        return Optional.of(element.attr(name).strip()).filter(value -> !value.isEmpty());
    }

    /** The content without markup, in one line. */
    Optional<String> line() {
        return PageReader.line(content());
    }

    /** The content as it stands: text, HTML that was escaped, or markup inside. */
    String content() {
        return element.childrenSize() > 0 ? element.html() : element.wholeText();
    }
}
