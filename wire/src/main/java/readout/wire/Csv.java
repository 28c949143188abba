package readout.wire;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Comma-separated values after RFC 4180. A cell that a spreadsheet would take for a formula gets an apostrophe in front.
 *
 * <p>Example: {@code =1+1} goes out as {@code '=1+1}.
 */
final class Csv<T> implements Output<T> {
    private final Writer to;
    private final Rows<T> rows;

    Csv(Writer to, Rows<T> rows) throws IOException {
        this.to = to;
        this.rows = rows;
        line(rows.columns().stream().map(Rows.Column::title).toList());
    }

    @Override
    public void write(T item) throws IOException {
        for (List<String> row : rows.rows(item)) {
            line(row);
        }
    }

    private void line(List<String> cells) throws IOException {
        to.append(cells.stream().map(cell -> quoted(safe(cell))).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    private static String safe(String cell) {
        return !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    @Override
    public void close() throws IOException {
        to.flush();
    }
}
