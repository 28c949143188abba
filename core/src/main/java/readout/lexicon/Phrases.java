package readout.lexicon;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Phrases and what they name. Found by exact letters (case counts, but for offices), with any white space and any apostrophe or hyphen.
 */
public final class Phrases {
    private final Map<String, List<Naming>> namings = new HashMap<>();
    private final Map<String, Integer> longest = new HashMap<>();

    void add(String phrase, Naming naming) {
        String key = key(phrase);
        namings.computeIfAbsent(key, k -> new ArrayList<>()).add(naming);
        longest.merge(firstWord(key), key.length(), Math::max);
    }

    /** All that {@code phrase} can name, in the order of the tables. */
    public List<Naming> named(String phrase) {
        return namings.getOrDefault(key(phrase), List.of());
    }

    /** Length of the longest phrase that begins with this word, in characters; 0 where none does. */
    public int longestFrom(String word) {
        return longest.getOrDefault(firstWord(key(word)), 0);
    }

    /** Offices are looked up without regard to case. */
    static String lower(String phrase) {
        return phrase.toLowerCase(Locale.ROOT);
    }

    private static String firstWord(String key) {
        int end = 0;
        while (end < key.length() && Character.isLetterOrDigit(key.charAt(end))) {
            end++;
        }
        return end == 0 ? key : key.substring(0, end);
    }

    private static String key(String phrase) {
        return Normalizer.normalize(phrase, Normalizer.Form.NFC)
                .replaceAll("\\p{Cf}+", "")
                .replaceAll("\\s+", " ")
                .replace('’', '\'')
                .replace('‘', '\'')
                .replace('‑', '-')
                .replace('–', '-')
                .strip();
    }
}
