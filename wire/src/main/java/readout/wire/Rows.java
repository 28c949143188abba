package readout.wire;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.model.Edtf;
import readout.model.Participant;
import readout.model.When;
import readout.model.Where;

/** How records of one kind become rows. */
interface Rows<T> {
    /**
     * A column.
     *
     * @param width in a table, in characters; the last column of a table takes what it needs
     */
    record Column(String title, int width) {}

    List<Column> columns();

    /** The rows of one record, each with a cell a column. */
    List<List<String>> rows(T item);

    /** Columns of a row with a cell for every field. */
    static List<Column> titled(String... titles) {
        return Stream.of(titles).map(title -> new Column(title, 20)).toList();
    }

    /** One row of several parts. */
    @SafeVarargs
    static List<String> joined(List<String>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }

    /** The cells {@code when, when_basis, earliest, latest, place, country}. */
    static List<String> dated(When when, Optional<Where> where) {
        Optional<Edtf> edtf = when.edtf();
        return List.of(
                edtf.map(Edtf::text).orElse(""),
                Json.name(when.basis()),
                edtf.flatMap(Edtf::earliest).map(LocalDate::toString).orElse(""),
                edtf.flatMap(Edtf::latest).map(LocalDate::toString).orElse(""),
                where.flatMap(Where::place).orElse(""),
                where.flatMap(Where::country).orElse(""));
    }

    /** {@code Jeyhun Bayramov (AZE), IRN}. */
    static String who(List<Participant> participants) {
        return participants.stream().map(Rows::who).collect(Collectors.joining(", "));
    }

    private static String who(Participant p) {
        String code = p.actor().orElse("?");
        return p.person().map(name -> name + " (" + code + ")").orElse(code);
    }
}
