package readout.model;

/** Words that make a statement less certain: {@code might}, {@code reportedly}, {@code if}. */
public record Hedge(HedgeKind kind, Span span) {}
