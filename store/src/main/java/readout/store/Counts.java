package readout.store;

/** How much the record holds. */
public record Counts(int articles, int engagements, int stories, int people, int outlets) {}
