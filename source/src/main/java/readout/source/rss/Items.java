package readout.source.rss;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import readout.source.html.PageReader;

/** Makes an item of an element: the same few facts have other names in each kind of feed. */
final class Items {
    private Items() {}

    static Item of(int number, Element element, Head head) {
        Part item = new Part(element);
        return new Item(
                number,
                !element.endSourceRange().isImplicit() || element.childNodeSize() == 0,
                item.first("title").flatMap(Part::line),
                address(item),
                Authors.of(item, head),
                outlet(item).or(head::title),
                item.dublin("language").stream()
                        .flatMap(node -> node.line().stream())
                        .findFirst()
                        .or(() -> item.attribute("xml:lang"))
                        .or(head::language),
                published(item),
                body(item));
    }

    private static Optional<String> outlet(Part item) {
        return item.first("source")
                .flatMap(source -> source.first("title").or(() -> Optional.of(source)))
                .flatMap(Part::line);
    }

    private static Optional<String> address(Part item) {
        return Stream.concat(
                        item.all("link").stream().filter(Items::toThePage),
                        item.all("guid").stream()
                                .filter(guid -> !guid.attribute("isPermaLink").equals(Optional.of("false"))))
                .flatMap(node -> node.attribute("href").or(node::line).stream())
                .filter(url -> url.startsWith("http://") || url.startsWith("https://"))
                .findFirst();
    }

    private static boolean toThePage(Part link) {
        return link.attribute("rel").filter(rel -> !rel.equals("alternate")).isEmpty();
    }

    private static Optional<String> published(Part item) {
        return Stream.of(
                        item.all("published"),
                        item.all("pubdate"),
                        item.all("issued"),
                        item.dublin("date"),
                        item.atom("published"),
                        item.all("updated"),
                        item.atom("updated"))
                .flatMap(List::stream)
                .flatMap(node -> node.line().stream())
                .findFirst();
    }

    private static Optional<Item.Body> body(Part item) {
        return told(item.encoded().or(() -> item.first("content").filter(Items::readable)), true)
                .or(() -> told(item.first("description").or(() -> item.first("summary")), false));
    }

    private static Optional<Item.Body> told(Optional<Part> node, boolean whole) {
        return node.map(Items::content)
                .filter(content -> PageReader.line(content).isPresent())
                .map(content -> new Item.Body(content, whole));
    }

    /** Atom may put a picture into an item, or point elsewhere. */
    private static boolean readable(Part content) {
        String type = content.attribute("type").orElse("text");
        return content.attribute("src").isEmpty()
                && (type.equals("text") || type.endsWith("html") || type.startsWith("text/"));
    }

    /** In Atom's plain text a {@code <} is a {@code <}. */
    private static String content(Part node) {
        boolean plain = node.attribute("type")
                .filter(type -> type.startsWith("text") && !type.endsWith("html"))
                .isPresent();
        return plain ? node.content().replace("&", "&amp;").replace("<", "&lt;") : node.content();
    }
}
