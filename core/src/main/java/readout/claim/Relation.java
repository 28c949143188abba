package readout.claim;

/** How a claim stands to a text. */
public enum Relation {
    /** The text says it. */
    ENTAILMENT,
    /** The text neither says nor contradicts it. */
    NEUTRAL,
    /** Both cannot be true. */
    CONTRADICTION
}
