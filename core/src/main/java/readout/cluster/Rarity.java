package readout.cluster;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * How rare terms are in English at large, read from {@code frequencies.txt}. It does not depend on the articles at hand, so that one more
 * article changes nothing between two others.
 */
final class Rarity {
    /** Words of a text, for how probably a term stands in one. */
    private static final int WORDS = 150;

    /** The share of texts that any term is taken to stand in at least. */
    private static final double LEAST = 0.01;

    private static final double MILLION = 1e6;

    private final Map<String, Double> perMillion;

    private Rarity(Map<String, Double> perMillion) {
        this.perMillion = perMillion;
    }

    static Rarity bundled() {
        InputStream rows = Objects.requireNonNull(Rarity.class.getResourceAsStream("frequencies.txt"));
        Map<String, Double> perMillion = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(rows, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                int space = line.indexOf(' ');
                perMillion.put(line.substring(0, space), Double.valueOf(line.substring(space + 1)));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Rarity(perMillion);
    }

    /** From 0, in every text, to 4.6; a name that the table does not have is as rare as can be. */
    double of(String term) {
        double share = perMillion.getOrDefault(term, 0.0) / MILLION;
        double texts = -StrictMath.expm1(-WORDS * share);
        return StrictMath.log((1 + LEAST) / (texts + LEAST));
    }
}
