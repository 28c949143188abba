package readout.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import readout.compare.Comparison.Cell;
import readout.compare.Comparison.Fact;
import readout.compare.Comparison.Kind;
import readout.compare.Comparison.Passage;
import readout.compare.Comparison.Verdict;
import readout.model.Span;

/** Makes facts of what the reports say. */
final class Matrix {
    private final int reports;
    private final List<Fact> facts = new ArrayList<>();

    Matrix(int reports) {
        this.reports = reports;
    }

    /**
     * What one report says.
     *
     * @param fact what it is about, in its words
     * @param value as a reader sees it
     * @param key what must be equal to say the same
     */
    record Said(int report, String fact, String value, String key, Span span) {}

    List<Fact> facts() {
        return List.copyOf(facts);
    }

    /** Adds a fact that at least one report has. */
    void add(Kind kind, List<Said> said) {
        fact(kind, reports, said).ifPresent(facts::add);
    }

    /** Adds a fact for each group of phrases that are alike. */
    void addAlike(Kind kind, List<Said> said, Function<Said, String> phrase, double least) {
        Groups.of(
                        said,
                        (a, b) -> Stems.shared(Stems.of(phrase.apply(a)), Stems.of(phrase.apply(b))),
                        least,
                        (a, b) -> a.report() != b.report() || phrase.apply(a).equals(phrase.apply(b)))
                .forEach(group -> add(kind, group));
    }

    static Optional<Fact> fact(Kind kind, int reports, List<Said> said) {
        if (said.isEmpty()) {
            return Optional.empty();
        }
        List<List<Said>> byReport = new ArrayList<>();
        for (int i = 0; i < reports; i++) {
            int report = i;
            byReport.add(said.stream().filter(s -> s.report() == report).toList());
        }
        List<String> keys =
                byReport.stream().filter(one -> !one.isEmpty()).map(Matrix::key).toList();
        List<Cell> cells = byReport.stream().map(one -> cell(one, keys)).toList();
        return Optional.of(new Fact(kind, said.getFirst().fact(), cells));
    }

    private static String key(List<Said> said) {
        return said.stream().map(Said::key).distinct().sorted().collect(Collectors.joining("; "));
    }

    private static Cell cell(List<Said> said, List<String> keys) {
        List<Passage> passages = said.stream()
                .map(s -> new Passage(s.value(), s.span()))
                .distinct()
                .toList();
        if (said.isEmpty()) {
            return new Cell(Verdict.OMITTED, passages);
        }
        return new Cell(usual(keys).equals(Optional.of(key(said))) ? Verdict.SAID : Verdict.DIFFERS, passages);
    }

    /** What more reports say than anything else; absent in a tie. */
    private static Optional<String> usual(List<String> keys) {
        Map<String, Integer> votes = new LinkedHashMap<>();
        keys.forEach(key -> votes.merge(key, 1, Integer::sum));
        int most = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<String> first = votes.entrySet().stream()
                .filter(e -> e.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        return first.size() == 1 ? Optional.of(first.getFirst()) : Optional.empty();
    }
}
