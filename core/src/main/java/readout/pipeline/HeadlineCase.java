package readout.pipeline;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.lexicon.Lexicon;
import readout.lexicon.Trigger;

/**
 * Writes headlines in Title Case as sentences are written, since taggers and parsers take every capital for a name.
 *
 * <p>Example: {@code Secretary Blinken's Meeting With the Emir} becomes {@code Secretary Blinken's meeting with the Emir}. The length stays.
 */
final class HeadlineCase {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");
    private static final int FEWEST = 4;
    /** Share of capitalised words from which a headline is in Title Case. */
    private static final double MOST = 0.6;

    private static final Set<String> SMALL = Set.of(
            "to",
            "with",
            "on",
            "before",
            "after",
            "at",
            "and",
            "of",
            "for",
            "from",
            "by",
            "over",
            "their",
            "his",
            "her",
            "the",
            "a",
            "an",
            "in",
            "as",
            "ahead",
            "amid",
            "between",
            "during",
            "joint",
            "bilateral",
            "trilateral",
            "upcoming",
            "travels",
            "holds",
            "attends",
            "makes",
            "pays",
            "gives",
            "begins",
            "concludes",
            "ends",
            "hosts",
            "chairs",
            "participation");

    private final Set<String> words;

    HeadlineCase(Lexicon lexicon) {
        words = Stream.concat(
                        SMALL.stream(),
                        lexicon.triggers().stream().map(Trigger::word).flatMap(HeadlineCase::forms))
                .collect(Collectors.toSet());
    }

    private static Stream<String> forms(String word) {
        String stem = word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
        return Stream.of(word, word + "s", stem + "ed", stem + "ing");
    }

    /** The headline with its common words in lower case; as it is where it is not in Title Case. */
    String lowered(String title, String body) {
        List<String> all = WORD.matcher(title).results().map(r -> r.group()).toList();
        long capitals = all.stream().filter(HeadlineCase::isCapitalised).count();
        if (all.size() < FEWEST || capitals < MOST * all.size()) {
            return title;
        }
        Set<String> common = new HashSet<>(words);
        Arrays.stream(body.split("[^\\p{L}\\p{M}]+"))
                .filter(word -> !word.isEmpty() && Character.isLowerCase(word.codePointAt(0)))
                .forEach(common::add);
        return WORD.matcher(title).replaceAll(found -> Matcher.quoteReplacement(lowered(found.group(), common)));
    }

    private static String lowered(String word, Set<String> common) {
        String lower = word.toLowerCase(Locale.ROOT);
        return isCapitalised(word) && common.contains(lower) && lower.length() == word.length() ? lower : word;
    }

    private static boolean isCapitalised(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }
}
