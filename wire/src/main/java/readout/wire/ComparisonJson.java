package readout.wire;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import readout.compare.Comparison;
import readout.compare.Comparison.Cell;
import readout.compare.Comparison.Contradicted;
import readout.compare.Comparison.Fact;
import readout.compare.Comparison.Framed;
import readout.compare.Comparison.Given;
import readout.compare.Comparison.Named;
import readout.compare.Comparison.Passage;
import readout.compare.Comparison.Saying;
import readout.compare.Comparison.Spread;
import readout.compare.Comparison.WhoseReadout;
import readout.model.Article;
import readout.model.Edtf;
import readout.model.Quantity;
import readout.model.Span;

/** The reports of an event side by side, as JSON. Offsets are Unicode code points into each article's text; reports count from 0. */
public final class ComparisonJson {
    private final Comparison comparison;
    private final List<SpanShape> spans;

    private ComparisonJson(Comparison comparison) {
        this.comparison = comparison;
        this.spans = comparison.reports().stream()
                .map(article -> SpanShape.in(article.text()))
                .toList();
    }

    /** One line, without a line end. */
    public static String write(Comparison comparison) {
        return of(comparison).write();
    }

    /** The same, to be put into another object. */
    public static JsonObject of(Comparison comparison) {
        return new ComparisonJson(comparison).object();
    }

    private JsonObject object() {
        return new JsonObject()
                .put("event", comparison.story())
                .putObjects(
                        "reports",
                        comparison.reports().stream()
                                .map(ComparisonJson::report)
                                .toList())
                .putObjects("facts", comparison.facts().stream().map(this::fact).toList())
                .put("readout", readout(comparison.readout()))
                .putObjects(
                        "drifts", comparison.drifts().stream().map(this::fact).toList())
                .putObjects(
                        "numbers",
                        comparison.numbers().stream().map(this::spread).toList())
                .putObjects(
                        "contradictions",
                        comparison.contradictions().stream()
                                .map(this::contradicted)
                                .toList())
                .putObjects(
                        "framings",
                        comparison.framings().stream().map(this::framed).toList());
    }

    private static JsonObject report(Article article) {
        return new JsonObject()
                .put("article", article.id())
                .put("title", article.title())
                .put("outlet", article.outlet())
                .put("url", article.url())
                .put("published", article.published().when().map(Edtf::text));
    }

    private JsonObject fact(Fact fact) {
        List<Cell> cells = fact.cells();
        return new JsonObject()
                .put("kind", Json.name(fact.kind()))
                .put("fact", fact.fact())
                .putObjects(
                        "cells",
                        IntStream.range(0, cells.size())
                                .mapToObj(i -> cell(cells.get(i), i))
                                .toList());
    }

    private JsonObject cell(Cell cell, int report) {
        return new JsonObject()
                .put("verdict", Json.name(cell.verdict()))
                .putObjects(
                        "passages",
                        cell.passages().stream().map(p -> passage(p, report)).toList());
    }

    private JsonObject passage(Passage passage, int report) {
        return new JsonObject().put("value", passage.value()).put("evidence", span(report, passage.span()));
    }

    private JsonObject span(int report, Span span) {
        Shape.Span shape = spans.get(report).span(span);
        return new JsonObject()
                .put("start", shape.start())
                .put("end", shape.end())
                .put("text", shape.text());
    }

    private JsonObject readout(WhoseReadout readout) {
        return new JsonObject()
                .put("whose", whose(readout))
                .putTexts("sides", readout.sides())
                .putTexts("parties", readout.parties())
                .putObjects("named", readout.named().stream().map(this::named).toList());
    }

    /** {@code one_side}, {@code several} or {@code unknown}. */
    private static String whose(WhoseReadout readout) {
        return switch (readout.sides().size()) {
            case 0 -> "unknown";
            case 1 -> "one_side";
            default -> "several";
        };
    }

    private JsonObject named(Named named) {
        return new JsonObject()
                .put("report", named.report())
                .put("actor", named.actor())
                .put("evidence", span(named.report(), named.span()));
    }

    private JsonObject spread(Spread spread) {
        JsonObject object = new JsonObject()
                .put("of", spread.of())
                .put("differs", spread.differs())
                .putObjects("given", spread.given().stream().map(this::given).toList());
        spread.first()
                .ifPresentOrElse(first -> object.put("first", first), () -> object.put("first", Optional.empty()));
        return object;
    }

    private JsonObject given(Given given) {
        Quantity q = given.quantity();
        return new JsonObject()
                .put("report", given.report())
                .put("value", q.value())
                .put("comparator", q.comparator())
                .put("unit", q.unit())
                .put("of", q.of())
                .put("voice", given.voice())
                .put("evidence", span(given.report(), given.span()));
    }

    private JsonObject contradicted(Contradicted contradicted) {
        return new JsonObject()
                .put("because", contradicted.because())
                .put("words", contradicted.words())
                .putObjects("claims", List.of(saying(contradicted.one()), saying(contradicted.other())));
    }

    private JsonObject saying(Saying saying) {
        return new JsonObject()
                .put("report", saying.report())
                .put("voice", saying.voice())
                .put("evidence", span(saying.report(), saying.span()));
    }

    private JsonObject framed(Framed framed) {
        return new JsonObject()
                .put("report", framed.report())
                .put("words", framed.words())
                .put("voice", framed.voice())
                .put("near", framed.near())
                .put("evidence", span(framed.report(), framed.span()));
    }
}
