package readout.model;

/** What a speaker does by a statement. */
public enum StatementAct {
    ACCUSE,
    DEMAND,
    WARN,
    REJECT,
    PRAISE,
    SUPPORT,
    EXPRESS_CONCERN,
    DENY,
    ANNOUNCE,
    INFORM,
    APPEAL,
    AGREE
}
