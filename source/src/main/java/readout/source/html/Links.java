package readout.source.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** How much text an element holds, and how much of it is links. Counts without building strings: pages may nest deep. */
final class Links implements NodeFilter {
    private final int enough;
    private int all;
    private int linked;
    private int open;

    private Links(int enough) {
        this.enough = enough;
    }

    private static Links in(Element element, int enough) {
        Links links = new Links(enough);
        element.filter(links);
        return links;
    }

    /** From 0, no links, to 1, nothing else. */
    static double share(Element element) {
        Links links = in(element, Integer.MAX_VALUE);
        return links.all == 0 ? 0 : (double) links.linked / links.all;
    }

    /** Characters of text. */
    static int length(Element element) {
        return in(element, Integer.MAX_VALUE).all;
    }

    /** Whether it holds less than that many characters of text. */
    static boolean shorter(Element element, int characters) {
        return in(element, characters).all < characters;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text && !text.isBlank()) {
            all += text.getWholeText().length();
            linked += open > 0 ? text.getWholeText().length() : 0;
        }
        open += link(node) ? 1 : 0;
        return all >= enough ? FilterResult.STOP : FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        open -= link(node) ? 1 : 0;
        return FilterResult.CONTINUE;
    }

    private static boolean link(Node node) {
        return node.nameIs("a");
    }
}
