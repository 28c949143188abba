package readout.model;

/** What a report does to an announcement. */
public enum TraceRole {
    /** Announces it, on the first day. */
    ANNOUNCES,
    /** Announces it again, later. */
    CONFIRMS,
    MOVES,
    CANCELS,
    FULFILS
}
