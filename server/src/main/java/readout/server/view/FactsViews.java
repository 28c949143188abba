package readout.server.view;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readout.compare.Comparison;
import readout.compare.Comparison.Fact;
import readout.compare.Comparison.Framed;
import readout.compare.Comparison.Given;
import readout.compare.Comparison.Kind;
import readout.compare.Comparison.Spread;
import readout.model.Article;
import readout.model.Span;

/** Puts a comparison of reports into words. */
final class FactsViews {
    /** Shown by {@link Differences} field by field. */
    private static final Set<Kind> FIELDS = Set.of(Kind.PARTICIPANT, Kind.DATE, Kind.PLACE, Kind.STATUS);

    private final ActorNames actors;
    private final Comparison comparison;

    FactsViews(ActorNames actors, Comparison comparison) {
        this.actors = actors;
        this.comparison = comparison;
    }

    FactsView view() {
        return new FactsView(
                comparison.reports().stream()
                        .map(Article::outlet)
                        .map(Readings::outlet)
                        .toList(),
                whose(),
                comparison.readout().named().stream()
                        .map(n -> new FactsView.Source(
                                n.report() + 1, actors.name(n.actor()), words(n.report(), n.span())))
                        .toList(),
                Stream.of(Kind.values())
                        .filter(kind -> !FIELDS.contains(kind))
                        .map(this::group)
                        .filter(group -> !group.rows().isEmpty())
                        .toList(),
                comparison.drifts().stream().map(this::row).toList(),
                comparison.numbers().stream().map(this::number).toList(),
                comparison.contradictions().stream().map(this::contradiction).toList(),
                comparison.framings().stream().map(this::framing).toList());
    }

    private String whose() {
        List<String> sides =
                comparison.readout().sides().stream().map(actors::name).toList();
        return switch (sides.size()) {
            case 0 -> "No report names a ministry or government of a side as its source.";
            case 1 -> "One side only: " + sides.getFirst() + ".";
            default -> Words.and(sides) + ".";
        };
    }

    private FactsView.Group group(Kind kind) {
        return new FactsView.Group(
                title(kind),
                comparison.facts().stream()
                        .filter(fact -> fact.kind() == kind)
                        .map(this::row)
                        .toList());
    }

    private static String title(Kind kind) {
        return switch (kind) {
            case PARTICIPANT -> "Who";
            case DATE -> "When";
            case PLACE -> "Where";
            case STATUS -> "Status";
            case TOPIC -> "Topics";
            case CLAIM -> "Claims";
            case MECHANISM -> "Formats and agreements";
            case ANNOUNCEMENT -> "Announced";
            case CONTACT -> "Other contacts told of";
            case DEED -> "Deeds told of";
        };
    }

    private FactsView.Row row(Fact fact) {
        List<FactsView.Cell> cells = IntStream.range(0, fact.cells().size())
                .mapToObj(i -> cell(fact.cells().get(i), i, fact.kind()))
                .toList();
        return new FactsView.Row(plain(fact), fact.differs(), cells);
    }

    /** Without the codes of kinds. */
    private static String plain(Fact fact) {
        return contact(fact.kind(), fact.fact());
    }

    private static String contact(Kind kind, String words) {
        boolean coded = kind == Kind.CONTACT || kind == Kind.ANNOUNCEMENT;
        return coded ? words.replaceFirst("^video_call:", "video call:") : words;
    }

    private FactsView.Cell cell(Comparison.Cell cell, int report, Kind kind) {
        return new FactsView.Cell(
                Words.code(cell.verdict()),
                cell.passages().stream()
                        .map(p -> passage(contact(kind, p.value()), words(report, p.span())))
                        .toList());
    }

    private static FactsView.Passage passage(String value, String words) {
        return new FactsView.Passage(value.equals(words) ? "" : value, words);
    }

    private FactsView.Number number(Spread spread) {
        String first = spread.first()
                .map(report -> "Report " + (report + 1) + " was published first.")
                .orElse("Who was first is not known.");
        return new FactsView.Number(
                spread.of(),
                spread.differs(),
                spread.given().stream().map(this::given).toList(),
                first);
    }

    private FactsView.Given given(Given given) {
        return new FactsView.Given(
                given.report() + 1,
                words(given.report(), given.span()),
                given.quantity().of().orElse(""),
                given.voice());
    }

    private FactsView.Contradiction contradiction(Comparison.Contradicted told) {
        return new FactsView.Contradiction(
                said(told.one()), said(told.other()), told.words().replace("/", " / "));
    }

    private FactsView.Given said(Comparison.Saying saying) {
        return new FactsView.Given(saying.report() + 1, words(saying.report(), saying.span()), "", saying.voice());
    }

    private FactsView.Framing framing(Framed framed) {
        return new FactsView.Framing(
                framed.report() + 1,
                words(framed.report(), framed.span()),
                framed.near().map(actors::name).orElse(""),
                framed.voice().orElse("the report itself"));
    }

    private String words(int report, Span span) {
        return Excerpt.plain(span.of(comparison.reports().get(report).text()));
    }
}
