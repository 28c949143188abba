package readout.wire;

import java.util.List;
import readout.model.CodedEvent;

/** A row for each coded deed with every field in a column of its own; {@code ; } stands between several values of one cell. */
final class DeedCells implements Rows<ToldDeed> {
    private static final List<Column> COLUMNS = Rows.titled(
            "id",
            "article",
            "title",
            "outlet",
            "type",
            "mode",
            "contexts",
            "cameo",
            "ontology",
            "status",
            "asserted_by",
            "sources",
            "targets",
            "when",
            "when_basis",
            "earliest",
            "latest",
            "place",
            "country",
            "evidence",
            "because");

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public List<List<String>> rows(ToldDeed told) {
        CodedEvent e = told.event();
        return List.of(Rows.joined(
                place(told),
                what(told),
                Rows.dated(e.when(), e.where()),
                List.of(e.evidence().of(told.article().text()), e.because().toString())));
    }

    private static List<String> place(ToldDeed told) {
        return List.of(
                told.id(),
                told.article().id(),
                told.article().title().orElse(""),
                told.article().outlet().orElse(""));
    }

    private static List<String> what(ToldDeed told) {
        CodedEvent e = told.event();
        return List.of(
                e.type().name(),
                e.mode().orElse(""),
                String.join("; ", e.contexts()),
                e.cameo(),
                CodedEvent.ONTOLOGY,
                Json.name(e.status()),
                DeedRows.asserter(told),
                DeedRows.parties(e.sources(), told),
                DeedRows.parties(e.targets(), told));
    }
}
