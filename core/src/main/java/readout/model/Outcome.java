package readout.model;

/** What became of an announced contact, as far as the record tells. */
public enum Outcome {
    /** A later report tells that it was held. */
    FULFILLED,
    /** Announced again later; its days are not over. */
    CONFIRMED,
    /** Put off or brought forward, also where no new day is named. */
    MOVED,
    /** Called off, or denied. */
    CANCELLED,
    /** Its days are over, and no report tells of it. */
    NO_TRACE,
    /** Its days are not over. */
    PENDING
}
