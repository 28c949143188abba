package readout.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.ToIntFunction;

/**
 * How well engagements were read: whether they were found, and over those that were found which attributes are right.
 *
 * <p>Example: {@code EngagementScore.of(ContactReader.gold(gold), ContactReader.readings(system)).detection().f1()}.
 */
public final class EngagementScore {
    private final List<Judged> articles;

    private EngagementScore(List<Judged> articles) {
        this.articles = articles;
    }

    /**
     * Each article of gold is looked up among the readings by its id, or by the name of the file it came from. Other readings do not
     * count.
     */
    public static EngagementScore of(List<ArticleContacts> gold, List<ArticleContacts> readings) {
        Readings byName = new Readings(readings);
        return new EngagementScore(
                gold.stream().map(article -> Judged.of(article, byName)).toList());
    }

    List<Judged> articles() {
        return articles;
    }

    private int sum(ToIntFunction<Judged> figure) {
        return articles.stream().mapToInt(figure).sum();
    }

    private int pairs(BiPredicate<Judged, Pairing.Pair> which) {
        return sum(article -> Math.toIntExact(article.pairs().stream()
                .filter(pair -> which.test(article, pair))
                .count()));
    }

    public int matched() {
        return sum(article -> article.pairs().size());
    }

    /** Articles of gold that no reading was given for. */
    public int notReturned() {
        return sum(article -> article.returned() ? 0 : 1);
    }

    /** Engagements found among those of gold. */
    public Detection detection() {
        return new Detection(
                matched(),
                sum(article -> article.read().contacts().size()),
                sum(article -> article.gold().contacts().size()));
    }

    /** How many of the engagements that an article is about were found, and how many there are. */
    public Detection main() {
        int all = sum(EngagementScore::mains);
        int found = pairs((article, pair) -> article.gold(pair).main());
        return new Detection(found, found, all);
    }

    private static int mains(Judged article) {
        return Math.toIntExact(
                article.gold().contacts().stream().filter(Contact::main).count());
    }

    /** Articles without an engagement in gold. */
    public int quiet() {
        return sum(article -> article.quiet() ? 1 : 0);
    }

    /** Articles without an engagement in gold in which one was read. */
    public int alarms() {
        return sum(article -> article.quiet() && !article.read().contacts().isEmpty() ? 1 : 0);
    }

    /** Matched engagements of which this attribute is right. */
    public int right(Attribute attribute) {
        return pairs((article, pair) -> article.right(pair, attribute));
    }

    /** Surnames in matched engagements. */
    public Detection people() {
        return articles.stream()
                .map(Judged::people)
                .reduce(Detection.NONE, (a, b) -> a.plus(b.right(), b.found(), b.gold()));
    }

    /** Engagements found with every attribute right. */
    public int whole() {
        return pairs(Judged::whole);
    }

    /** Every measure by name, from 0 to 1, the more the better. */
    public Map<String, Double> measures() {
        Map<String, Double> measures = new LinkedHashMap<>();
        measures.put("detection.precision", detection().precision());
        measures.put("detection.recall", detection().recall());
        measures.put("detection.f1", detection().f1());
        measures.put("main.recall", main().recall());
        measures.put("quiet", Figures.share(quiet() - alarms(), quiet()));
        for (Attribute attribute : Attribute.values()) {
            measures.put(attribute.label(), Figures.share(right(attribute), matched()));
        }
        measures.put("people.f1", people().f1());
        measures.put("whole", Figures.share(whole(), detection().gold()));
        return measures;
    }

    /** The figures for people to read, a line each. */
    public List<String> lines() {
        Detection found = detection();
        List<String> lines = new ArrayList<>();
        lines.add("articles " + articles.size() + " (not returned " + notReturned() + ")  gold " + found.gold()
                + "  system " + found.found() + "  matched " + found.right());
        lines.add("detection " + Figures.show(found) + "   main-engagement recall " + main().right() + "/"
                + main().gold() + "   articles without engagement that raised one " + alarms() + "/" + quiet());
        for (Attribute attribute : Attribute.values()) {
            lines.add(padded(attribute.label()) + right(attribute) + "/" + matched() + " "
                    + Figures.show(Figures.share(right(attribute), matched())));
        }
        lines.add(padded("people") + Figures.show(people()));
        lines.add("F1 " + Figures.show(found.f1()) + " whole " + Figures.show(Figures.share(whole(), found.gold())));
        return lines;
    }

    private static String padded(String label) {
        return label + " ".repeat(Math.max(1, 14 - label.length()));
    }

    /** Every miss, false alarm and wrong attribute, a line each, fields separated by tabs. */
    public List<String> findings() {
        return articles.stream()
                .flatMap(article -> Findings.of(article).stream())
                .toList();
    }
}
