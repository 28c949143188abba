package readout.wire;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.model.CodedEvent;
import readout.model.Quantity;
import readout.model.Span;
import readout.model.Speaker;
import readout.model.Statement;
import readout.model.Where;

/** A row for each statement with every field in a column of its own; {@code ; } stands between several values of one cell. */
final class StatementCells implements Rows<ToldStatement> {
    private static final List<Column> COLUMNS = Rows.titled(
            "id",
            "article",
            "title",
            "outlet",
            "event",
            "speaker",
            "person",
            "actor",
            "office",
            "cue",
            "content",
            "form",
            "joint",
            "act",
            "about",
            "quantities",
            "asserts",
            "polarity",
            "hedges",
            "when",
            "setting",
            "where");

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public List<List<String>> rows(ToldStatement told) {
        return List.of(Rows.joined(place(told), who(told), what(told), how(told)));
    }

    private static List<String> place(ToldStatement told) {
        return List.of(
                told.id(),
                told.article().id(),
                told.article().title().orElse(""),
                told.article().outlet().orElse(""),
                told.event().orElse(""));
    }

    private static List<String> who(ToldStatement told) {
        Optional<Speaker> speaker = told.statement().speaker();
        return List.of(
                words(speaker.map(Speaker::span), told),
                speaker.flatMap(Speaker::person).orElse(""),
                speaker.flatMap(Speaker::actor).orElse(""),
                speaker.flatMap(Speaker::office).orElse(""));
    }

    private static List<String> what(ToldStatement told) {
        Statement s = told.statement();
        return List.of(
                words(s.cue(), told),
                StatementRows.content(told),
                Json.name(s.form()),
                Boolean.toString(s.joint()),
                Json.name(s.act()),
                String.join("; ", s.about()),
                s.quantities().stream().map(StatementCells::quantity).collect(Collectors.joining("; ")),
                told.asserted().stream().map(StatementCells::event).collect(Collectors.joining("; ")));
    }

    private static List<String> how(ToldStatement told) {
        Statement s = told.statement();
        Optional<Where> where = s.delivery().where();
        return List.of(
                Json.name(s.stance().polarity()),
                s.stance().hedges().stream()
                        .map(hedge -> hedge.span().of(told.article().text()))
                        .collect(Collectors.joining("; ")),
                s.delivery().when().edtf().map(Object::toString).orElse(""),
                s.delivery().setting().map(setting -> Json.name(setting.kind())).orElse(""),
                where.flatMap(Where::place)
                        .or(() -> where.flatMap(Where::country))
                        .orElse(""));
    }

    private static String words(Optional<Span> span, ToldStatement told) {
        return span.map(s -> s.of(told.article().text())).orElse("");
    }

    /** {@code ASSAULT 190}. */
    private static String event(CodedEvent e) {
        return e.type() + " " + e.cameo();
    }

    /** {@code over 10000 armed forces}. */
    private static String quantity(Quantity q) {
        return Stream.of(q.comparator(), Optional.of(q.value().toPlainString()), q.unit(), q.of())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }
}
