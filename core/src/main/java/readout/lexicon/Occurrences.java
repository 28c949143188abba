package readout.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.model.Span;

/**
 * Where a pattern occurs in a text, beginning with a word: it is tried only there, which is several times faster than to try it at every
 * letter with a look back.
 *
 * <p>Example: {@code Iran} occurs twice in {@code Iran, pro-Iran and TehranIran}, not inside the last word.
 */
public final class Occurrences {
    private Occurrences() {}

    /**
     * @param pattern may look beyond the stretch, both ways
     * @return from left to right, each beginning after the last one's end
     */
    public static List<MatchResult> of(Pattern pattern, String text, Span stretch) {
        List<MatchResult> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true);
        int at = stretch.start();
        while (at < stretch.end()) {
            if (begins(text, at) && matcher.region(at, stretch.end()).lookingAt() && matcher.end() > at) {
                found.add(matcher.toMatchResult());
                at = matcher.end();
            } else {
                at += Character.charCount(text.codePointAt(at));
            }
        }
        return found;
    }

    private static boolean begins(String text, int at) {
        return Character.isLetterOrDigit(text.codePointAt(at))
                && (at == 0 || !Character.isLetterOrDigit(text.codePointBefore(at)));
    }
}
