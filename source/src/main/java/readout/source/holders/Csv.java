package readout.source.holders;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Comma-separated values after RFC 4180, but that no cell goes on in the next line; semicolons or tabs where the first line has those and
 * no comma.
 */
final class Csv {
    private final String text;
    private final char separator;
    private int at;
    private int line = 1;

    private Csv(String text) {
        this.text = text;
        String head = text.lines().findFirst().orElse("");
        this.separator = Stream.of(',', ';', '\t')
                .filter(c -> head.indexOf(c) >= 0)
                .findFirst()
                .orElse(',');
    }

    /**
     * A row.
     *
     * @param line that it begins on, from 1
     * @param broken whether a quotation mark is not closed
     */
    record Record(int line, List<String> cells, boolean broken) {}

    /** All rows but empty lines and those that begin with {@code #}. */
    static List<Record> records(String text) {
        Csv csv = new Csv(text.replace("\r\n", "\n").replace('\r', '\n'));
        List<Record> records = new ArrayList<>();
        while (csv.at < csv.text.length()) {
            Record record = csv.record();
            boolean empty = record.cells().stream().allMatch(String::isBlank);
            if (!empty && !record.cells().getFirst().startsWith("#")) {
                records.add(record);
            }
        }
        return records;
    }

    private Record record() {
        List<String> cells = new ArrayList<>();
        boolean open = true;
        boolean broken = false;
        while (open) {
            broken |= at < text.length() && text.charAt(at) == '"' ? quoted(cells) : plain(cells);
            open = at < text.length() && text.charAt(at) == separator;
            at++;
        }
        return new Record(line++, cells, broken);
    }

    private boolean plain(List<String> cells) {
        int from = at;
        while (at < text.length() && text.charAt(at) != separator && text.charAt(at) != '\n') {
            at++;
        }
        cells.add(text.substring(from, at));
        return false;
    }

    /** Returns whether the closing mark is missing. */
    private boolean quoted(List<String> cells) {
        StringBuilder cell = new StringBuilder();
        at++;
        while (at < text.length() && text.charAt(at) != '\n' && !(text.charAt(at) == '"' && !doubled())) {
            char c = text.charAt(at);
            at += c == '"' ? 2 : 1;
            cell.append(c);
        }
        boolean missing = at >= text.length() || text.charAt(at) == '\n';
        at += missing ? 0 : 1;
        int from = at;
        while (at < text.length() && text.charAt(at) != separator && text.charAt(at) != '\n') {
            at++;
        }
        cells.add(cell + text.substring(from, at));
        return missing;
    }

    private boolean doubled() {
        return at + 1 < text.length() && text.charAt(at + 1) == '"';
    }
}
