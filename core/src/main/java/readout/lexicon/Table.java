package readout.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A tab-separated table with a header line; {@code |} stands between the parts of a list, {@code #} begins a comment line.
 *
 * <p>Example: {@code Table.parse("t", "code\tnames\nIRN\tIran|Persia\n").rows().getFirst().list("names")} is {@code [Iran, Persia]}.
 */
public record Table(String name, List<Row> rows) {
    /** Reads a table from the class path, beside the lexicon's classes. */
    static Table bundled(String name) {
        try (InputStream in = Table.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new LexiconException("no table " + name);
            }
            return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    public static Table parse(String name, String text) {
        List<String> lines = Arrays.asList(text.split("\n", -1));
        List<String> columns = List.of(lines.getFirst().split("\t", -1));
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                rows.add(row(name + ", line " + (i + 1), columns, line));
            }
        }
        return new Table(name, rows);
    }

    private static Row row(String place, List<String> columns, String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length > columns.size()) {
            throw new LexiconException(place + ": " + cells.length + " cells, " + columns.size() + " columns");
        }
        Map<String, String> byColumn = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            byColumn.put(columns.get(i), i < cells.length ? cells[i].strip() : "");
        }
        return new Row(place, byColumn);
    }

    /** One line of a table. */
    public record Row(String place, Map<String, String> cells) {
        /** A cell that must be filled. */
        public String text(String column) {
            return optional(column).orElseThrow(() -> new LexiconException(place + ": column " + column + " is empty"));
        }

        /** A cell that may be empty. */
        public Optional<String> optional(String column) {
            String cell = cells.get(column);
            if (cell == null) {
                throw new LexiconException(place + ": no column " + column);
            }
            return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
        }

        public List<String> list(String column) {
            return optional(column)
                    .map(cell -> Arrays.stream(cell.split("\\|"))
                            .map(String::strip)
                            .filter(part -> !part.isEmpty())
                            .toList())
                    .orElse(List.of());
        }

        /** A cell that holds the name of one of an enum's constants, in lower case. */
        public <E extends Enum<E>> E constant(Class<E> type, String column) {
            String cell = text(column);
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> constant.name().equalsIgnoreCase(cell))
                    .findFirst()
                    .orElseThrow(() -> new LexiconException(place + ": " + column + " has no value " + cell));
        }
    }
}
