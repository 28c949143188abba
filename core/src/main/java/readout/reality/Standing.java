package readout.reality;

/** What a chain of judgements comes to. */
public enum Standing {
    /** Nothing says otherwise. */
    REAL,
    /** It is to come. */
    TO_COME,
    /** It is only thought of. */
    SUPPOSED,
    /** It was not done. */
    NOT_DONE
}
