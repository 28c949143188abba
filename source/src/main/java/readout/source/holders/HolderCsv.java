package readout.source.holders;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** A table with a head that names the columns {@code person, actor, office, from, until, source}, in any order; others are passed over. */
final class HolderCsv {
    private static final Set<String> NEEDED = Set.of("person", "office");

    private HolderCsv() {}

    static void read(String text, Rows to) {
        List<Csv.Record> records = Csv.records(text);
        if (records.isEmpty()) {
            to.problem("line 1", "empty: a head is needed: person,actor,office,from,until,source");
            return;
        }
        List<String> head = records.getFirst().cells().stream()
                .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                .toList();
        if (!head.containsAll(NEEDED)) {
            to.problem("line 1", "the head must name the columns person,actor,office,from,until,source");
            return;
        }
        records.stream().skip(1).forEach(record -> row(head, record, to));
    }

    private static void row(List<String> head, Csv.Record record, Rows to) {
        String place = "line " + record.line();
        if (record.broken()) {
            to.problem(place, "a quotation mark is not closed");
        } else if (record.cells().size() > head.size()) {
            to.problem(place, record.cells().size() + " cells, but " + head.size() + " columns");
        } else {
            List<String> cells = Stream.of("person", "actor", "office", "from", "until", "source")
                    .map(column -> cell(head.indexOf(column), record.cells()))
                    .toList();
            to.add(
                    place,
                    new Rows.Raw(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4), cells.get(5)));
        }
    }

    private static String cell(int column, List<String> cells) {
        return column >= 0 && column < cells.size() ? cells.get(column).strip() : "";
    }
}
