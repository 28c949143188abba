package readout.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text, with what comparing them needs. */
final class Words {
    private static final Pattern WORD = Pattern.compile("\\d+(?:[.,]\\d+)*|\\p{L}+(?:[-'’]\\p{L}+)*");
    private static final Set<String> EMPTY = Set.of(
            "a", "an", "the", "of", "in", "on", "at", "by", "for", "to", "from", "with", "and", "or", "as", "is", "are",
            "was", "were", "be", "been", "being", "has", "have", "had", "do", "does", "did", "it", "its", "he", "she",
            "his", "her", "they", "their", "them", "this", "that", "these", "those", "which", "who", "whom", "whose",
            "will", "would", "can", "could", "may", "might", "shall", "should", "also", "there", "than", "into",
            "about", "but", "s", "not", "no", "never", "if", "when", "while", "after", "before", "him", "own", "such",
            "some", "any", "other", "more", "most", "very", "so", "then", "i", "we", "you", "our", "my", "your", "us",
            "me", "what", "up", "out", "over", "under", "through", "during", "between", "both", "each", "because",
            "until", "against");
    private static final Set<String> DENIALS =
            Set.of("not", "no", "never", "none", "nobody", "neither", "nor", "without", "cannot", "unable", "nothing");

    /**
     * @param stem without its ending, in small letters
     * @param content whether it says something by itself
     * @param name whether it has a capital that no sentence begins with
     */
    record Word(String text, String stem, boolean content, boolean name, boolean number, int sentence) {
        boolean denies() {
            return DENIALS.contains(stem) || text.endsWith("n't") || text.endsWith("n’t");
        }

        boolean capital() {
            return Character.isUpperCase(text.codePointAt(0));
        }

        double weight() {
            return name || number ? 1.5 : 1;
        }

        boolean is(Word other) {
            return stem.equals(other.stem) || alike(stem, other.stem);
        }
    }

    private Words() {}

    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        int sentence = 0;
        int last = 0;
        while (matcher.find()) {
            String between = text.substring(last, matcher.start());
            boolean begins = words.isEmpty() || between.matches("(?s).*[.!?;]\\s+.*|(?s).*\\n.*");
            sentence += begins && !words.isEmpty() ? 1 : 0;
            words.add(word(matcher.group(), begins, sentence));
            last = matcher.end();
        }
        return List.copyOf(words);
    }

    private static Word word(String text, boolean begins, int sentence) {
        boolean number = Character.isDigit(text.charAt(0));
        String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
        String stem = number ? text.replace(",", "") : stem(lower);
        boolean capital = Character.isUpperCase(text.codePointAt(0));
        boolean content = number || (!EMPTY.contains(lower) && !EMPTY.contains(stem) && !lower.endsWith("n't"));
        return new Word(text, stem, content, capital && !begins, number, sentence);
    }

    static String stem(String lower) {
        String word = lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
        if (word.length() > 4 && word.endsWith("ies") || word.length() > 4 && word.endsWith("ied")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        for (String ending : List.of("ing", "ed", "es", "s")) {
            if (word.endsWith(ending) && word.length() - ending.length() >= 3 && !word.endsWith("ss")) {
                return bare(word.substring(0, word.length() - ending.length()));
            }
        }
        return bare(word);
    }

    /** Without a doubled last letter or a final e. */
    private static String bare(String word) {
        int last = word.length() - 1;
        if (last > 2 && word.charAt(last) == word.charAt(last - 1) && "lsz".indexOf(word.charAt(last)) < 0) {
            return word.substring(0, last);
        }
        return last > 2 && word.charAt(last) == 'e' ? word.substring(0, last) : word;
    }

    /** Whether both begin with the same five letters or more, and end differently by little. */
    private static boolean alike(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        int same = 0;
        while (same < shorter && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        return same >= 5 && same >= Math.max(a.length(), b.length()) - 4;
    }
}
