package readout.model;

import java.util.Optional;

/**
 * A time expression in the text, after TimeML's TIMEX3.
 *
 * @param value TIMEX3 value such as {@code 1998-W09}, {@code P3D}, {@code PRESENT_REF}
 * @param edtf the calendar days meant, where it names any
 */
public record TimeExpression(Span span, TimexType type, String value, Optional<Edtf> edtf, Basis basis) {}
