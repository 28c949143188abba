package readout.model;

/** The part that somebody takes in a visit, a summons or a message. */
public enum Side {
    VISITOR,
    HOST,
    SENDER,
    RECIPIENT
}
