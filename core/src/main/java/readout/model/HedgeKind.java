package readout.model;

/** What a word takes off a statement's certainty. */
public enum HedgeKind {
    /** It may be so: {@code might}, {@code probably}. */
    POSSIBILITY,
    /** Others say so: {@code reportedly}, {@code allegedly}. */
    HEARSAY,
    /** It is so only then: {@code if}, {@code unless}. */
    CONDITION
}
