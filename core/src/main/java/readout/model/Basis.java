package readout.model;

/** On what a date rests. */
public enum Basis {
    /** Given with the article: a feed, a meta tag. */
    METADATA,
    /** Written in the text as a date. */
    STATED,
    /** Worked out: a weekday against the publication date, a bound from other evidence. */
    INFERRED,
    /** Nothing is known. */
    NONE
}
