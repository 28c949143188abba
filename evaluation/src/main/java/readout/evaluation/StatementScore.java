package readout.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How well statements were read: whether they were found (content is shared, the cue where there is one), and over those found which keys
 * are right.
 *
 * <p>Example: {@code StatementScore.of(Path.of("gold.jsonl"), Files.readAllLines(readings)).measures()}.
 */
public final class StatementScore {
    /** Share of content in common from which it is the same. */
    private static final double SAME = 0.8;

    private static final List<String> KEYS = List.of("form", "act", "joint", "polarity", "hedges", "when", "setting");

    private final Map<String, Integer> right = new LinkedHashMap<>();
    private final List<String> findings = new ArrayList<>();
    private Detection found = Detection.NONE;
    private Detection numbers = Detection.NONE;
    private int whole;

    private StatementScore() {
        right.put("speaker", 0);
        right.put("content", 0);
        KEYS.forEach(key -> right.put(key, 0));
    }

    /**
     * @param readings as {@code readout extract} prints them, one a line
     * @throws GoldException where a line of gold has no statements
     */
    public static StatementScore of(Path gold, List<String> readings) throws IOException {
        Map<String, ArticleStatements> read = ArticleStatements.readings(readings);
        StatementScore score = new StatementScore();
        for (ArticleStatements article : ArticleStatements.gold(gold, readings)) {
            score.add(article, read.getOrDefault(article.id(), new ArticleStatements(article.id(), List.of())));
        }
        return score;
    }

    private void add(ArticleStatements gold, ArticleStatements read) {
        List<StatementPairing.Pair> pairs = StatementPairing.of(gold.statements(), read.statements());
        found = found.plus(
                pairs.size(), read.statements().size(), gold.statements().size());
        pairs.forEach(pair -> compare(gold.id(), pair));
        List<Uttered> missed = new ArrayList<>(gold.statements());
        List<Uttered> alarms = new ArrayList<>(read.statements());
        pairs.forEach(pair -> {
            missed.remove(pair.gold());
            alarms.remove(pair.read());
        });
        missed.forEach(one -> findings.add(gold.id() + "\tmissed\t" + one.shown()));
        alarms.forEach(one -> findings.add(gold.id() + "\tfalse alarm\t" + one.shown()));
    }

    private void compare(String id, StatementPairing.Pair pair) {
        Uttered gold = pair.gold();
        Uttered read = pair.read();
        boolean all = count(id, "speaker", gold.sameSpeaker(read), gold.who() + " / " + read.who());
        all &= count(id, "content", gold.overlap(read) >= SAME, gold.shown() + " / " + read.shown());
        for (String key : KEYS) {
            String one = gold.value(key).orElse("");
            String other = read.value(key).orElse("");
            all &= count(id, key, one.equals(other), one + " / " + other + "\t" + gold.shown());
        }
        List<String> common = new ArrayList<>(gold.quantities());
        List<String> left = new ArrayList<>(read.quantities());
        common.removeIf(quantity -> !left.remove(quantity));
        numbers = numbers.plus(
                common.size(), read.quantities().size(), gold.quantities().size());
        boolean same = gold.quantities().equals(read.quantities());
        if (!same) {
            findings.add(id + "\twrong quantities\t" + gold.quantities() + " / " + read.quantities());
        }
        whole += all && same ? 1 : 0;
    }

    private boolean count(String id, String key, boolean fits, String shown) {
        right.merge(key, fits ? 1 : 0, Integer::sum);
        if (!fits) {
            findings.add(id + "\twrong " + key + "\t" + shown);
        }
        return fits;
    }

    /** Every measure by name, from 0 to 1, the more the better. */
    public Map<String, Double> measures() {
        Map<String, Double> measures = new LinkedHashMap<>();
        measures.put("statements.precision", found.precision());
        measures.put("statements.recall", found.recall());
        measures.put("statements.f1", found.f1());
        right.forEach((key, count) -> measures.put("statements." + key, Figures.share(count, found.right())));
        measures.put("statements.quantities.precision", numbers.precision());
        measures.put("statements.quantities.recall", numbers.recall());
        measures.put("statements.whole", Figures.share(whole, found.gold()));
        return measures;
    }

    /** The figures for people to read, a line each. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("statements " + found.gold() + "  system " + found.found() + "  matched " + found.right() + "   "
                + Figures.show(found));
        right.forEach((key, count) -> lines.add(key + " ".repeat(Math.max(1, 14 - key.length())) + count + "/"
                + found.right() + " " + Figures.show(Figures.share(count, found.right()))));
        lines.add("quantities    " + Figures.show(numbers));
        lines.add(
                "whole         " + whole + "/" + found.gold() + " " + Figures.show(Figures.share(whole, found.gold())));
        return lines;
    }

    /** Every miss, false alarm and wrong key, a line each, fields separated by tabs. */
    public List<String> findings() {
        return List.copyOf(findings);
    }
}
