package readout.source.text;

import java.util.ArrayList;
import java.util.List;
import readout.model.Span;

/**
 * A line that is not blank.
 *
 * @param span without the white space around it
 * @param words what stands there
 */
record Line(Span span, String words) {
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                add(lines, text, start, i);
                start = i + 1;
            }
        }
        return lines;
    }

    private static void add(List<Line> lines, String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && white(text.charAt(from))) {
            from++;
        }
        while (to > from && white(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            lines.add(new Line(new Span(from, to), text.substring(from, to)));
        }
    }

    private static boolean white(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b' || c == '\ufeff';
    }
}
