package readout.source.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The text of an element, block by block; blocks that are nearly all links are left out. */
final class Paragraphs {
    private static final double LINKED = 0.6;
    private static final int LONG = 200;

    private final List<String> blocks = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();

    private Paragraphs() {}

    static List<String> of(Element content) {
        Paragraphs paragraphs = new Paragraphs();
        paragraphs.walk(content);
        paragraphs.flush();
        return paragraphs.blocks;
    }

    private void walk(Node node) {
        if (node instanceof TextNode text) {
            open.append(text.getWholeText());
        } else if (node instanceof Element element) {
            walkElement(element);
        }
    }

    private void walkElement(Element element) {
        boolean block = element.isBlock();
        if (block && links(element)) {
            return;
        }
        if (block || element.normalName().equals("br")) {
            flush();
        }
        element.childNodes().forEach(this::walk);
        if (block) {
            flush();
        }
    }

    private static boolean links(Element element) {
        return Links.shorter(element, LONG) && Links.share(element) > LINKED;
    }

    private void flush() {
        Texts.filled(open.toString()).ifPresent(blocks::add);
        open.setLength(0);
    }
}
