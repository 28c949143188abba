package readout.pipeline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Headlines of other articles that a web page put into a sentence, behind a name: {@code President Duda Andrzej Sebastian DudaDuda loses
 * vote Poland buys tanks MORE said}.
 *
 * <p>They begin with the full name, glued to the first headline, and end in {@code MORE}. Spaces take their place, so that spans stay.
 */
final class Teasers {
    private static final String END = " MORE";
    private static final String NAME = "\\b(\\p{Lu}[\\p{L}'’-]+) (?:[\\p{Lu}(“\"][\\p{L}.'’()“”\"-]* ){1,4}?\\1";
    /** A surname, then the full name that ends in it, and a headline without a space between. */
    private static final Pattern GLUED = pattern(NAME);
    /** The same, with a space. */
    private static final Pattern SPACED = pattern(NAME + " ");
    /** A full name twice. */
    private static final Pattern FULL = pattern("\\b(\\p{Lu}[\\p{L}'’.-]+ \\p{Lu}[\\p{L}'’-]+)\\1");

    private Teasers() {}

    private static Pattern pattern(String name) {
        return Pattern.compile(name + "(?=[\\p{Lu}\\p{Nd}‘“'\"])[^\\n]{10,700}? MORE\\b");
    }

    /** The text, as long as before, with spaces for what does not belong to it. */
    static String blanked(String text) {
        return text.contains(END) ? blanked(SPACED, blanked(FULL, blanked(GLUED, text))) : text;
    }

    private static String blanked(Pattern pattern, String text) {
        StringBuilder blank = new StringBuilder(text);
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            for (int i = matcher.end(1); i < matcher.end(); i++) {
                blank.setCharAt(i, ' ');
            }
        }
        return blank.toString();
    }
}
