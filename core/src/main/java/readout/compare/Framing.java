package readout.compare;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import readout.lexicon.LexiconException;
import readout.lexicon.Table;
import readout.model.Span;

/**
 * The words that take a side: {@code liberated}, {@code so-called *}. Also what stands in scare quotes: one to three words that begin
 * in lower case.
 */
public final class Framing {
    /** How words in scare quotes are listed. */
    public static final String SCARE_QUOTES = "“…”";

    private static final String TABLE = "framing.tsv";
    private static final String HEADER = "words\texample\n";
    private static final Pattern QUOTED = Pattern.compile("[“\"](\\p{Ll}[\\p{L}-]*(?: [\\p{L}-]+){0,2})[,.]?[”\"]");

    private final List<Row> rows;

    private record Row(String words, Pattern pattern) {}

    /**
     * Where such words stand.
     *
     * @param words the row of the table, or {@link #SCARE_QUOTES}
     */
    public record Found(String words, Span span) {}

    private Framing(List<Row> rows) {
        this.rows = rows.stream()
                .sorted(Comparator.comparingInt((Row row) -> row.words().length())
                        .reversed()
                        .thenComparing(Row::words))
                .toList();
    }

    /** The table that comes with Readout. */
    public static Framing bundled() {
        return new Framing(bundledRows().stream().map(Framing::row).toList());
    }

    static List<Table.Row> bundledRows() {
        try (InputStream in = Objects.requireNonNull(Framing.class.getResourceAsStream(TABLE), TABLE)) {
            return Table.parse(TABLE, new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .rows();
        } catch (IOException e) {
            throw new UncheckedIOException(TABLE, e);
        }
    }

    /**
     * The same with the rows of another table: words a line, which a tab and an example may follow.
     *
     * @param file stands for the table in messages
     * @throws LexiconException where a line is not of this form
     */
    public Framing with(String file, String text) {
        String body = text.startsWith(HEADER) ? text : HEADER + text;
        List<Row> more =
                Table.parse(file, body).rows().stream().map(Framing::row).toList();
        return new Framing(
                Stream.concat(rows.stream(), more.stream()).distinct().toList());
    }

    private static Row row(Table.Row row) {
        String words = row.text("words").toLowerCase(Locale.ROOT);
        boolean next = words.endsWith(" *");
        String literal = next ? words.substring(0, words.length() - 2) : words;
        String pattern = "(?<![\\p{L}\\p{N}-])" + Pattern.quote(literal) + (next ? "\\s+[“\"]?[\\p{L}-]+" : "")
                + "(?![\\p{L}\\p{N}-])";
        return new Row(words, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    /** All such words of a text, in order; of those that overlap the longest row's. */
    public List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        for (Row row : rows) {
            for (Matcher m = row.pattern().matcher(text); m.find(); ) {
                add(new Found(row.words(), new Span(m.start(), m.end())), found);
            }
        }
        for (Matcher m = QUOTED.matcher(text); m.find(); ) {
            add(new Found(SCARE_QUOTES, new Span(m.start(), m.end())), found);
        }
        found.sort(Comparator.comparing(Found::span));
        return found;
    }

    private static void add(Found one, List<Found> found) {
        if (found.stream().noneMatch(other -> other.span().overlaps(one.span()))) {
            found.add(one);
        }
    }
}
