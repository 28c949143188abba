package readout.statement;

import readout.model.Span;

/**
 * A stretch in quotation marks.
 *
 * @param span with the marks
 * @param block number of its paragraph
 * @param continued whether it goes on from an unclosed one in the paragraph before
 * @param closed whether its closing mark is there
 */
record Quotation(Span span, int block, boolean continued, boolean closed) {
    /** How many words it holds. */
    int words(String text) {
        return words(text, span.start(), span.end());
    }

    /** How many words, as blanks part them, stand from one place to another. */
    static int words(String text, int from, int to) {
        int words = 0;
        boolean inside = false;
        for (int i = from; i < to; i++) {
            boolean blank = Character.isWhitespace(text.charAt(i));
            words += !blank && !inside ? 1 : 0;
            inside = !blank;
        }
        return words;
    }
}
