package readout.compare;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a phrase is about: its longer words without their ends, so that {@code provocations} and {@code provocative} are one. */
final class Stems {
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LENGTH = 6;
    private static final int SHORTEST = 4;
    private static final Set<String> EMPTY = Set.of(
            "about",
            "after",
            "against",
            "also",
            "been",
            "between",
            "both",
            "during",
            "for",
            "from",
            "have",
            "into",
            "over",
            "regarding",
            "should",
            "that",
            "their",
            "them",
            "there",
            "these",
            "they",
            "this",
            "those",
            "through",
            "towards",
            "under",
            "which",
            "while",
            "will",
            "with",
            "would",
            "various",
            "different",
            "other",
            "such",
            "including");

    private Stems() {}

    static Set<String> of(String phrase) {
        return Arrays.stream(NOT_WORD.split(phrase.toLowerCase(Locale.ROOT)))
                .filter(word -> word.length() >= SHORTEST && !EMPTY.contains(word))
                .map(word -> word.substring(0, Math.min(LENGTH, word.length())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The share of the shorter phrase's stems that the other has too. */
    static double shared(Set<String> a, Set<String> b) {
        int fewer = Math.min(a.size(), b.size());
        return fewer == 0 ? 0 : (double) common(a, b) / fewer;
    }

    static int common(Set<String> a, Set<String> b) {
        return (int) a.stream().filter(b::contains).count();
    }
}
