package readout.claim;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Words that exclude each other, by their stems: {@code adopt} and {@code reject}. */
final class Opposites {
    private final Map<String, Set<String>> of = new HashMap<>();

    /** @param rows two lists of words each, with {@code |} between the words and a tab between the lists */
    private Opposites(List<String> rows) {
        for (String row : rows) {
            String[] cells = row.split("\t", -1);
            for (String one : cells[0].split("\\|")) {
                for (String other : cells[1].split("\\|")) {
                    put(Words.stem(one), Words.stem(other));
                    put(Words.stem(other), Words.stem(one));
                }
            }
        }
    }

    private void put(String one, String other) {
        of.computeIfAbsent(one, any -> new HashSet<>()).add(other);
    }

    /** The table that comes with Readout. */
    static Opposites bundled() {
        try (InputStream in =
                        Objects.requireNonNull(Opposites.class.getResourceAsStream("/readout/claim/opposites.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new Opposites(
                    lines.lines().skip(1).filter(line -> !line.isBlank()).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean exclude(String one, String other) {
        return of.getOrDefault(one, Set.of()).contains(other);
    }
}
