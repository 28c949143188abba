package readout.wire;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readout.model.CodedEvent;
import readout.model.Edtf;
import readout.model.Where;

/** A row for each coded deed with every field in a column of its own; {@code ; } stands between several values of one cell. */
final class DeedCells implements Rows<ToldDeed> {
    private static final List<String> TITLES = List.of(
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
        return TITLES.stream().map(title -> new Column(title, 20)).toList();
    }

    @Override
    public List<List<String>> rows(ToldDeed told) {
        return List.of(Stream.of(place(told), what(told), when(told))
                .flatMap(List::stream)
                .toList());
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

    private static List<String> when(ToldDeed told) {
        CodedEvent e = told.event();
        Optional<Edtf> when = e.when().edtf();
        return List.of(
                when.map(Edtf::text).orElse(""),
                Json.name(e.when().basis()),
                when.flatMap(Edtf::earliest).map(LocalDate::toString).orElse(""),
                when.flatMap(Edtf::latest).map(LocalDate::toString).orElse(""),
                e.where().flatMap(Where::place).orElse(""),
                e.where().flatMap(Where::country).orElse(""),
                e.evidence().of(told.article().text()),
                e.because().toString());
    }
}
