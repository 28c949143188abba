package readout.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import readout.compare.Comparison;
import readout.compare.Comparison.Cell;
import readout.compare.Comparison.Fact;
import readout.compare.Comparison.Framed;
import readout.compare.Comparison.Given;
import readout.compare.Comparison.Kind;
import readout.compare.Comparison.Passage;
import readout.compare.Comparison.Spread;
import readout.model.Article;
import readout.model.Span;

/** Prints the reports of an event side by side, for people: a fact a block, a report a line. */
final class ComparisonText {
    private final Comparison comparison;
    private final Console console;

    ComparisonText(Comparison comparison, Console console) {
        this.comparison = comparison;
        this.console = console;
    }

    void print() throws IOException {
        for (Kind kind : Kind.values()) {
            facts(kind);
        }
        readout();
        block("attribution drifts", comparison.drifts());
        numbers();
        contradictions();
        framings();
        alone();
    }

    private void facts(Kind kind) throws IOException {
        block(
                kind.name().toLowerCase(Locale.ROOT),
                comparison.facts().stream().filter(fact -> fact.kind() == kind).toList());
    }

    private void block(String title, List<Fact> facts) throws IOException {
        if (!facts.isEmpty()) {
            title(title);
        }
        for (Fact fact : facts) {
            line("  " + fact.fact());
            for (int i = 0; i < fact.cells().size(); i++) {
                line("    " + (i + 1) + " " + cell(fact.cells().get(i), i));
            }
        }
    }

    private void title(String title) throws IOException {
        console.print("");
        console.print(title.toUpperCase(Locale.ROOT));
    }

    private String cell(Cell cell, int report) {
        List<String> said = cell.passages().stream()
                .map(passage -> passage(passage, report))
                .toList();
        String verdict = cell.verdict().name().toLowerCase(Locale.ROOT);
        return said.isEmpty() ? verdict : verdict + "  " + String.join(" | ", said);
    }

    private String passage(Passage passage, int report) {
        String words = words(report, passage.span());
        return passage.value().equals(words) ? quoted(words) : passage.value() + ": " + quoted(words);
    }

    private String words(int report, Span span) {
        return Console.oneLine(span.of(comparison.reports().get(report).text()));
    }

    private static String quoted(String words) {
        return "“" + words + "”";
    }

    private void readout() throws IOException {
        title("whose readout");
        List<String> sides = comparison.readout().sides();
        String whose = sides.isEmpty()
                ? "no report names a ministry or government of a side as its source"
                : sides.size() == 1
                        ? "one side only: " + sides.getFirst()
                        : "several sides: " + String.join(", ", sides);
        line("  " + whose);
        for (Comparison.Named named : comparison.readout().named()) {
            line("    " + (named.report() + 1) + " " + named.actor() + "  "
                    + quoted(words(named.report(), named.span())));
        }
    }

    private void numbers() throws IOException {
        if (!comparison.numbers().isEmpty()) {
            title("numbers");
        }
        for (Spread spread : comparison.numbers()) {
            line("  " + spread.of() + (spread.differs() ? " (differs)" : ""));
            for (Given given : spread.given()) {
                line("    " + (given.report() + 1) + " " + quoted(words(given.report(), given.span())) + " "
                        + given.quantity().of().orElse("") + "  " + given.voice());
            }
            line("    first: "
                    + spread.first()
                            .map(first -> Integer.toString(first + 1))
                            .orElse("not known, as not all say on which day they appeared"));
        }
    }

    private void contradictions() throws IOException {
        if (!comparison.contradictions().isEmpty()) {
            title("claims that contradict each other");
        }
        for (Comparison.Contradicted contradicted : comparison.contradictions()) {
            line("  " + contradicted.because() + " " + contradicted.words());
            said(contradicted.one());
            said(contradicted.other());
        }
    }

    private void said(Comparison.Saying saying) throws IOException {
        line("    " + (saying.report() + 1) + " " + quoted(words(saying.report(), saying.span())) + "  "
                + saying.voice());
    }

    private void framings() throws IOException {
        if (!comparison.framings().isEmpty()) {
            title("framing words, as found");
        }
        for (Framed framed : comparison.framings()) {
            line("  " + (framed.report() + 1) + " " + quoted(words(framed.report(), framed.span()))
                    + framed.near().map(party -> "  near " + party).orElse("") + "  "
                    + framed.voice().orElse("the report itself"));
        }
    }

    /** What one report alone says. */
    private void alone() throws IOException {
        if (comparison.reports().size() < 2) {
            return;
        }
        title("only in one report");
        for (int i = 0; i < comparison.reports().size(); i++) {
            List<Integer> me = List.of(i);
            List<Fact> only = comparison.facts().stream()
                    .filter(fact -> fact.saidBy().equals(me))
                    .toList();
            line("  " + (i + 1) + " " + name(comparison.reports().get(i)) + ": " + only.size());
            for (Fact fact : only) {
                line("    " + fact.kind().name().toLowerCase(Locale.ROOT) + "  " + fact.fact());
            }
        }
    }

    static String name(Article article) {
        return article.outlet().orElse("unknown outlet") + ": "
                + article.title().orElse(article.id());
    }

    private void line(String line) throws IOException {
        console.print(Console.oneLine(line));
    }
}
