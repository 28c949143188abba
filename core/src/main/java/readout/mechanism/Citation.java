package readout.mechanism;

import readout.model.Span;

/**
 * A part of an instrument that is cited.
 *
 * @param unit {@code paragraph}, {@code article}, {@code point}, …
 * @param number as it is cited, in digits or Roman: {@code 4}, {@code 2(b)}, {@code VII}
 */
public record Citation(String unit, String number, Span span) {
    /** {@code paragraph 4}. */
    public String label() {
        return unit + " " + number;
    }
}
