package readout.server.view;

import java.util.regex.Pattern;
import readout.model.Span;

/**
 * Words of an article with what stands around them, line breaks and runs of blanks made one blank.
 *
 * @param before context, begins with an ellipsis where it is cut
 * @param after context, ends with an ellipsis where it is cut
 */
public record Excerpt(String before, String words, String after) {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int CONTEXT = 220;

    /** The span within its paragraph, cut between words where the paragraph is long. */
    public static Excerpt of(String text, Span span) {
        int start = start(text, span.start());
        int end = end(text, span.end());
        return new Excerpt(
                (cutBefore(text, start) ? "… " : "") + plain(text.substring(start, span.start())),
                plain(span.of(text)),
                plain(text.substring(span.end(), end)) + (cutAfter(text, end) ? " …" : ""));
    }

    private static int start(String text, int from) {
        int paragraph = text.lastIndexOf('\n', from - 1) + 1;
        if (from - paragraph <= CONTEXT) {
            return paragraph;
        }
        int blank = text.indexOf(' ', from - CONTEXT);
        return blank >= 0 && blank < from ? blank + 1 : from;
    }

    private static int end(String text, int from) {
        int newline = text.indexOf('\n', from);
        int paragraph = newline < 0 ? text.length() : newline;
        if (paragraph - from <= CONTEXT) {
            return paragraph;
        }
        int blank = text.lastIndexOf(' ', from + CONTEXT);
        return blank > from ? blank : from;
    }

    private static boolean cutBefore(String text, int start) {
        return start > 0 && text.charAt(start - 1) != '\n';
    }

    private static boolean cutAfter(String text, int end) {
        return end < text.length() && text.charAt(end) != '\n';
    }

    static String plain(String words) {
        return BLANKS.matcher(words).replaceAll(" ");
    }
}
