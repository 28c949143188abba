package readout.mechanism;

import readout.model.Span;

/** A member of a format or a party to an instrument, as the words say that name it. */
public record Declared(String actor, Span span) {}
