package readout.reuse;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which characters of a text are somebody else's words: in quotation marks, in a signed post, or set apart after a colon. */
final class Quoted {
    /** A blank line ends a paragraph, and a line that ends like a sentence; other lines are wrapped. */
    private static final Pattern PARAGRAPH =
            Pattern.compile("\\S.*?(?:(?<=[.!?:”\"’')])[ \\t]*\\R|\\R[ \\t]*\\R|\\z)", Pattern.DOTALL);

    private static final Pattern MARKED = Pattern.compile(
            "[“\"][^“”\"]*(?:[”\"]|$)"
                    + "|^[^“”\"]*”"
                    + "|(?<![\\p{L}\\p{N}])[‘'](?=\\S).{1,1000}?(?<=[\\p{L}\\p{N}.,!?…])[’'](?![\\p{L}\\p{N}])",
            Pattern.DOTALL);

    private static final Pattern SIGNATURE = Pattern.compile("[—–-]\\s*[^—–\\n]{2,60}\\(@\\w+\\)");

    private final String text;
    private final BitSet quoted;

    private Quoted(String text) {
        this.text = text;
        this.quoted = new BitSet(text.length());
    }

    /** One bit a character. */
    static BitSet in(String text) {
        Quoted quoted = new Quoted(text);
        Matcher paragraph = PARAGRAPH.matcher(text);
        boolean announced = false;
        while (paragraph.find()) {
            quoted.mark(paragraph.start(), paragraph.end(), announced);
            announced = paragraph.group().stripTrailing().endsWith(":");
        }
        return quoted.quoted;
    }

    private void mark(int start, int end, boolean announced) {
        if (announced) {
            quoted.set(start, end);
        }
        String paragraph = text.substring(start, end);
        Matcher marked = MARKED.matcher(paragraph);
        while (marked.find()) {
            quoted.set(start + marked.start(), start + marked.end());
        }
        Matcher signature = SIGNATURE.matcher(paragraph);
        if (signature.find()) {
            quoted.set(start, start + signature.end());
        }
    }
}
