package readout.source.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How much text an element holds, and how much of it is links. Counts without building strings: pages may nest deep. */
final class Links implements NodeVisitor {
    private int all;
    private int linked;
    private int open;

    private Links() {}

    private static Links in(Element element) {
        Links links = new Links();
        element.traverse(links);
        return links;
    }

    /** From 0, no links, to 1, nothing else. */
    static double share(Element element) {
        Links links = in(element);
        return links.all == 0 ? 0 : (double) links.linked / links.all;
    }

    /** Characters of text. */
    static int length(Element element) {
        return in(element).all;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text && !text.isBlank()) {
            all += text.getWholeText().length();
            linked += open > 0 ? text.getWholeText().length() : 0;
        }
        open += link(node) ? 1 : 0;
    }

    @Override
    public void tail(Node node, int depth) {
        open -= link(node) ? 1 : 0;
    }

    private static boolean link(Node node) {
        return node.nameIs("a");
    }
}
