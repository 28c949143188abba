package readout.cluster;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that any English text has, read from {@code stopwords.txt}. */
final class StopWords {
    private final Set<String> words;

    private StopWords(Set<String> words) {
        this.words = words;
    }

    static StopWords bundled() {
        InputStream rows = Objects.requireNonNull(StopWords.class.getResourceAsStream("stopwords.txt"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(rows, StandardCharsets.UTF_8))) {
            return new StopWords(lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split("\\s+")))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param word in lower case, with its ending */
    boolean has(String word) {
        return words.contains(word);
    }
}
