package readout.promise;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import readout.lexicon.Table;
import readout.model.Span;

/** The words that say that a contact gets another day: {@code postponed}. */
final class Moves {
    private static final String TABLE = "moves.tsv";

    private final List<String> beginnings;

    private Moves(List<String> beginnings) {
        this.beginnings = List.copyOf(beginnings);
    }

    static Moves bundled() {
        return new Moves(rows().stream().map(row -> row.text("words")).toList());
    }

    static List<Table.Row> rows() {
        try (InputStream in = Objects.requireNonNull(Moves.class.getResourceAsStream(TABLE), TABLE)) {
            return Table.parse(TABLE, new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .rows();
        } catch (IOException e) {
            throw new UncheckedIOException(TABLE, e);
        }
    }

    /** Whether the sentence that some words stand in says so. */
    boolean told(String text, Span words) {
        int start = Math.max(text.lastIndexOf(". ", words.start()), text.lastIndexOf('\n', words.start())) + 1;
        int stop = text.indexOf(". ", words.end());
        String sentence = text.substring(start, stop < 0 ? text.length() : stop).toLowerCase(Locale.ROOT);
        int line = sentence.indexOf('\n', words.end() - start);
        String whole = " " + (line < 0 ? sentence : sentence.substring(0, line));
        return beginnings.stream().anyMatch(beginning -> whole.contains(" " + beginning));
    }
}
