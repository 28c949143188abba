package readout.lexicon;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Personal names, compared without accents, case, hyphens and particles. */
public final class Names {
    private Names() {}

    /** Lower-case words without accents: {@code Hossein Amir-Abdollahian} gives {@code [hossein, amir, abdollahian]}. */
    public static List<String> words(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        return Arrays.stream(folded.toLowerCase(Locale.ROOT).replace('ı', 'i').split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The last word. */
    public static String surname(String name) {
        List<String> words = words(name);
        return words.isEmpty() ? "" : words.getLast();
    }

    /** All letters in one: {@code Amir-Abdollahian} and {@code Amirabdollahian} agree. */
    public static String letters(String name) {
        return String.join("", words(name));
    }

    /** Whether two names can be the same person's, one perhaps shorter: {@code J. Bayramov} and {@code Jeyhun Bayramov}. */
    public static boolean compatible(String a, String b) {
        List<String> shorter = words(a);
        List<String> longer = words(b);
        if (shorter.size() > longer.size()) {
            return compatible(b, a);
        }
        return letters(a).equals(letters(b))
                || (shorter.size() == 1 && shorter.getFirst().length() > 1
                        ? longer.contains(shorter.getFirst())
                        : shorter.stream().allMatch(word -> longer.stream().anyMatch(other -> same(word, other))));
    }

    private static boolean same(String a, String b) {
        return a.equals(b) || (a.length() == 1 && b.startsWith(a)) || (b.length() == 1 && a.startsWith(b));
    }
}
