package readout.source.html;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Finds the smallest element that holds nearly all of the page's prose: text in paragraphs that is not links. */
final class Density {
    private static final int SHORTEST = 25;
    private static final double LINKED = 0.5;
    private static final double NEARLY_ALL = 0.8;

    private final Map<Element, Integer> prose = new HashMap<>();

    private Density() {}

    /** Absent where no element holds prose. */
    static Optional<Element> densest(Element body) {
        Density density = new Density();
        body.stream().filter(Density::paragraph).forEach(density::count);
        return density.prose.containsKey(body) ? Optional.of(density.narrowed(body)) : Optional.empty();
    }

    private Element narrowed(Element from) {
        Element at = from;
        for (Optional<Element> child = main(at); child.isPresent(); child = main(at)) {
            at = child.get();
        }
        return at;
    }

    private Optional<Element> main(Element element) {
        double enough = NEARLY_ALL * amount(element);
        return element.children().stream()
                .filter(child -> !paragraph(child) && amount(child) >= enough)
                .max(Comparator.comparingInt(this::amount));
    }

    private int amount(Element element) {
        return prose.getOrDefault(element, 0);
    }

    private static boolean paragraph(Element element) {
        return switch (element.normalName()) {
            case "p", "pre", "blockquote", "li", "td", "dd" -> true;
            case "div", "section", "article", "span", "font", "center" ->
                element.ownText().length() >= SHORTEST;
            default -> false;
        };
    }

    private void count(Element paragraph) {
        boolean whole =
                paragraph.normalName().equals("p") || paragraph.normalName().equals("pre");
        int length = whole ? Links.length(paragraph) : paragraph.ownText().length();
        if (length < SHORTEST || Links.share(paragraph) > LINKED) {
            return;
        }
        int worth = length * (paragraph.normalName().equals("li") ? 1 : 2);
        for (Element above = paragraph; above != null; above = above.parent()) {
            prose.merge(above, worth, Integer::sum);
        }
    }
}
