package readout.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import readout.lexicon.Names;

/**
 * Some 140,000 towns, counties, regions and countries, kept as the sorted lines of one file and searched by halving.
 *
 * <p>Safe for use by several threads.
 */
final class Gazetteer {
    private static final String FILE = "/readout/gazetteer/places.tsv.gz";

    private final byte[] lines;

    private Gazetteer(byte[] lines) {
        this.lines = lines;
    }

    /** The list that comes with Readout. */
    static Gazetteer bundled() {
        try (InputStream in = new GZIPInputStream(
                Objects.requireNonNull(Gazetteer.class.getResourceAsStream(FILE), "no gazetteer"))) {
            return new Gazetteer(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    /** Towns, counties and regions of this name, in whatever case and with or without accents. */
    List<Spot> named(String name) {
        return rows(String.join(" ", Names.words(name))).stream()
                .filter(spot -> spot.kind() != Spot.Kind.COUNTRY)
                .toList();
    }

    /** A country by its code. */
    Optional<Spot> country(String code) {
        return rows(code.toLowerCase(Locale.ROOT)).stream()
                .filter(spot -> spot.kind() == Spot.Kind.COUNTRY)
                .findFirst();
    }

    private List<Spot> rows(String key) {
        byte[] wanted = (key + "\t").getBytes(StandardCharsets.UTF_8);
        List<Spot> found = new ArrayList<>();
        for (int at = first(wanted); at < lines.length && compare(at, wanted) == 0; at = next(at)) {
            found.add(Spot.of(new String(lines, at, next(at) - at - 1, StandardCharsets.UTF_8)));
        }
        return found;
    }

    /** Where the first line begins that is not before {@code wanted}. */
    private int first(byte[] wanted) {
        int low = 0;
        int high = lines.length;
        while (low < high) {
            int middle = lineStart((low + high) >>> 1);
            if (compare(middle, wanted) < 0) {
                low = next(middle);
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int lineStart(int at) {
        int start = at;
        while (start > 0 && lines[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    private int next(int lineStart) {
        int end = lineStart;
        while (lines[end] != '\n') {
            end++;
        }
        return end + 1;
    }

    /** The beginning of a line against {@code wanted}. */
    private int compare(int lineStart, byte[] wanted) {
        int end = Math.min(lines.length, lineStart + wanted.length);
        return Arrays.compareUnsigned(lines, lineStart, end, wanted, 0, wanted.length);
    }
}
