package readout.wire;

import java.util.List;
import java.util.stream.Collectors;
import readout.model.Participant;

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

    /** {@code Jeyhun Bayramov (AZE), IRN}. */
    static String who(List<Participant> participants) {
        return participants.stream().map(Rows::who).collect(Collectors.joining(", "));
    }

    private static String who(Participant p) {
        String code = p.actor().orElse("?");
        return p.person().map(name -> name + " (" + code + ")").orElse(code);
    }
}
