package readout.source.html;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Small work on strings out of pages. */
final class Texts {
    private static final Pattern WHITE = Pattern.compile("[\\s\\u00a0\\u200b\\ufeff\\p{Cc}]+");

    private Texts() {}

    /** With single blanks, or empty where nothing is left. Entities that were escaped twice are unescaped. */
    static Optional<String> filled(String text) {
        String unescaped = text.indexOf('&') >= 0 ? Parser.unescapeEntities(text, false) : text;
        return Optional.of(uniform(unescaped)).filter(s -> !s.isEmpty());
    }

    /** Runs of white space become one blank; none at the ends. */
    static String uniform(String text) {
        return WHITE.matcher(text).replaceAll(" ").strip();
    }
}
