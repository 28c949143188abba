package readout.source.html;

import org.jsoup.nodes.Element;

/** How much of an element's text is links. */
final class Links {
    private Links() {}

    /** From 0, no links, to 1, nothing else. */
    static double share(Element element) {
        int all = element.text().length();
        int linked =
                element.select("a").stream().mapToInt(a -> a.text().length()).sum();
        return all == 0 ? 0 : Math.min(1, (double) linked / all);
    }
}
