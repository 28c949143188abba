package readout.source.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells headlines, and their repetitions, from paragraphs. */
public final class Headlines {
    private static final int LONGEST = 180;
    private static final int WRAPPED = 50;
    private static final double ALIKE = 0.75;
    private static final Pattern INITIALS_AT_END = Pattern.compile(".*\\b(?:\\p{Lu}\\.){2,}$");
    private static final Pattern TWO_SENTENCES = Pattern.compile(".*\\p{Ll}{3}[.!?][\"”’]? \\p{Lu}.*");
    private static final Pattern BLANKS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Headlines() {}

    /** Whether {@code lines.get(index)}, the first that is no furniture, is a headline. */
    static boolean is(List<Line> lines, int index) {
        String words = lines.get(index).words();
        return index + 1 < lines.size()
                && words.length() <= LONGEST
                && !endsSentence(words)
                && !TWO_SENTENCES.matcher(words).matches()
                && !goesOn(lines.get(index), lines.get(index + 1));
    }

    private static boolean endsSentence(String words) {
        String bare = words.replaceAll("[\"”’')\\]]+$", "");
        return bare.endsWith(".")
                && !bare.endsWith("...")
                && !INITIALS_AT_END.matcher(bare).matches();
    }

    /** Whether the next line is the same sentence, wrapped. */
    private static boolean goesOn(Line line, Line next) {
        return line.words().length() >= WRAPPED
                && next.span().start() - line.span().end() <= 2
                && Character.isLowerCase(next.words().codePointAt(0));
    }

    /** Whether {@code line} says the headline again, word by word or nearly so. */
    public static boolean repeats(String headline, String line) {
        return line.length() <= LONGEST && !endsSentence(line) && share(words(headline), words(line)) >= ALIKE;
    }

    private static List<String> words(String line) {
        return Arrays.stream(BLANKS.split(line.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Dice's coefficient of the words. */
    private static double share(List<String> a, List<String> b) {
        Map<String, Integer> left = new HashMap<>();
        a.forEach(word -> left.merge(word, 1, Integer::sum));
        long shared = b.stream()
                .filter(word -> left.merge(word, -1, Integer::sum) >= 0)
                .count();
        return a.isEmpty() || b.isEmpty() ? 0 : 2.0 * shared / (a.size() + b.size());
    }
}
