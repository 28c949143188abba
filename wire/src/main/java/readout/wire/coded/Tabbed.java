package readout.wire.coded;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import readout.wire.ToldDeed;
import readout.wire.coded.CodedOutput.Lines;

/**
 * A table with tabs between its cells. Nothing is quoted, and no cell holds a tab, a line end or a straight quotation mark, so that readers
 * that know of quoting and readers that do not see the same cells.
 *
 * @param titled whether the titles of the columns are its first line
 */
record Tabbed(boolean titled, Columns columns) implements Lines {
    /** The columns of a format. */
    interface Columns {
        List<String> titles();

        /** As many cells as there are titles. */
        List<String> cells(Pair pair);
    }

    @Override
    public Optional<String> header() {
        return titled ? Optional.of(String.join("\t", columns.titles())) : Optional.empty();
    }

    @Override
    public List<String> of(ToldDeed deed) {
        return Pair.of(deed).stream().map(columns::cells).map(Tabbed::line).toList();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Tabbed::safe).collect(Collectors.joining("\t"));
    }

    private static String safe(String cell) {
        String plain = cell.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}\\s]+", " ")
                .replace('"', '”')
                .strip();
        return !plain.isEmpty() && "=+@".indexOf(plain.charAt(0)) >= 0 ? "'" + plain : plain;
    }
}
