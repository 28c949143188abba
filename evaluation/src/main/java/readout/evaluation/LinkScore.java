package readout.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How well reports of one real event were brought together. Judged are the engagements that were found and whose real event gold
 * knows; one that is in no story stands alone.
 */
public final class LinkScore {
    /**
     * An engagement by the event it is of in gold and the story it was put into.
     *
     * @param words the evidence that was read for it
     */
    record Linked(String article, String words, String event, String story) {
        private List<String> both() {
            return List.of(event, story);
        }
    }

    /** Tells the story of an engagement by its article's id and its index in the reading. */
    public interface Stories {
        Optional<String> of(String article, int engagement);
    }

    private final List<Linked> linked;

    LinkScore(List<Linked> linked) {
        this.linked = List.copyOf(linked);
    }

    /** Judges the engagements of {@code score} that were matched. */
    public static LinkScore of(EngagementScore score, Stories stories) {
        List<Linked> linked = new ArrayList<>();
        for (Judged article : score.articles()) {
            for (Pairing.Pair pair : article.pairs()) {
                article.gold(pair).event().ifPresent(event -> linked.add(linked(article, pair, event, stories)));
            }
        }
        return new LinkScore(linked);
    }

    private static Linked linked(Judged article, Pairing.Pair pair, String event, Stories stories) {
        String id = article.read().id();
        String alone = "alone " + id + " " + pair.read();
        return new Linked(
                id,
                article.read(pair).evidence().shown(),
                event,
                stories.of(id, pair.read()).orElse(alone));
    }

    /** Over pairs of engagements: of one story, and of one event. */
    public Detection pairwise() {
        return new Detection(pairs(Linked::both), pairs(Linked::story), pairs(Linked::event));
    }

    private int pairs(Function<Linked, Object> key) {
        return sizes(key).values().stream().mapToInt(n -> n * (n - 1) / 2).sum();
    }

    private Map<Object, Integer> sizes(Function<Linked, Object> key) {
        Map<Object, Integer> sizes = new HashMap<>();
        linked.forEach(link -> sizes.merge(key.apply(link), 1, Integer::sum));
        return sizes;
    }

    /** B-cubed precision: the share of an engagement's story that is of its event, on average. */
    public double bcubedPrecision() {
        return bcubed(Linked::story);
    }

    /** B-cubed recall: the share of an engagement's event that is in its story, on average. */
    public double bcubedRecall() {
        return bcubed(Linked::event);
    }

    public double bcubedF1() {
        return Figures.f1(bcubedPrecision(), bcubedRecall());
    }

    private double bcubed(Function<Linked, Object> of) {
        Map<Object, Integer> both = sizes(Linked::both);
        Map<Object, Integer> group = sizes(of);
        return linked.stream()
                .mapToDouble(link -> Figures.share(count(both, link.both()), count(group, of.apply(link))))
                .average()
                .orElse(0.0);
    }

    private static int count(Map<Object, Integer> sizes, Object key) {
        return sizes.getOrDefault(key, 0);
    }

    /** Every measure by name, from 0 to 1, the more the better. */
    public Map<String, Double> measures() {
        Map<String, Double> measures = new LinkedHashMap<>();
        measures.put("stories.pairwise.precision", pairwise().precision());
        measures.put("stories.pairwise.recall", pairwise().recall());
        measures.put("stories.pairwise.f1", pairwise().f1());
        measures.put("stories.bcubed.precision", bcubedPrecision());
        measures.put("stories.bcubed.recall", bcubedRecall());
        measures.put("stories.bcubed.f1", bcubedF1());
        return measures;
    }

    /** The figures for people to read, a line each. */
    public List<String> lines() {
        Detection pairwise = pairwise();
        return List.of(
                "engagements " + linked.size() + "  events "
                        + sizes(Linked::event).size() + "  stories "
                        + sizes(Linked::story).size(),
                "pairwise " + Figures.show(pairwise) + "   pairs together " + pairwise.found() + ", rightly "
                        + pairwise.right() + ", in gold " + pairwise.gold(),
                "b-cubed  P " + Figures.show(bcubedPrecision()) + " R " + Figures.show(bcubedRecall()) + " F1 "
                        + Figures.show(bcubedF1()));
    }

    /**
     * Each pair that is wrongly in one story and each that is missed, a line each, fields separated by tabs: what is wrong, then of both
     * engagements the article, the real event and the evidence.
     */
    public List<String> findings() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < linked.size(); i++) {
            for (Linked second : linked.subList(i + 1, linked.size())) {
                finding(linked.get(i), second).ifPresent(lines::add);
            }
        }
        return lines;
    }

    private static Optional<String> finding(Linked first, Linked second) {
        boolean together = first.story().equals(second.story());
        if (together == first.event().equals(second.event())) {
            return Optional.empty();
        }
        return Optional.of(String.join("\t", together ? "wrong pair" : "missed pair", side(first), side(second)));
    }

    private static String side(Linked link) {
        return String.join("\t", link.article(), link.event(), link.words());
    }
}
