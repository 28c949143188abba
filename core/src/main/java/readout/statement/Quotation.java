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
        return span.of(text).strip().split("\\s+").length;
    }
}
