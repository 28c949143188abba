package readout.model;

/** In whose words a statement is told. */
public enum StatementForm {
    /** All of it stands in quotation marks. */
    DIRECT,
    /** Some of it does. */
    MIXED,
    /** The reporter's words. */
    INDIRECT,
    /** The reporter's words, and nobody is named: {@code it was noted}. */
    AGENTLESS
}
