package readout.wire;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/**
 * Columns of fixed width, without colour. What is too long is cut and ends in {@code …}; control characters become blanks, so that
 * no text from outside can steer a terminal.
 */
final class PlainTable<T> implements Output<T> {
    private final Writer to;
    private final Rows<T> rows;

    PlainTable(Writer to, Rows<T> rows) throws IOException {
        this.to = to;
        this.rows = rows;
        line(rows.columns().stream()
                .map(column -> column.title().toUpperCase(Locale.ROOT).replace('_', ' '))
                .toList());
    }

    @Override
    public void write(T item) throws IOException {
        for (List<String> row : rows.rows(item)) {
            line(row);
        }
    }

    private void line(List<String> cells) throws IOException {
        int last = cells.size() - 1;
        for (int i = 0; i < last; i++) {
            to.append(fitted(oneLine(cells.get(i)), rows.columns().get(i).width()))
                    .append("  ");
        }
        to.append(oneLine(cells.get(last))).append('\n');
    }

    private static String oneLine(String cell) {
        return cell.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+", " ");
    }

    private static String fitted(String cell, int width) {
        int length = cell.codePointCount(0, cell.length());
        return length <= width
                ? cell + " ".repeat(width - length)
                : cell.substring(0, cell.offsetByCodePoints(0, width - 1)) + "…";
    }

    @Override
    public void close() throws IOException {
        to.flush();
    }
}
