package readout.model;

/**
 * Which deeds of an article are told.
 *
 * <p>Example: {@code new EventCoder(lexicon, Deeds.ALL)} tells also what a sentence only mentions beside its news.
 */
public enum Deeds {
    /** Those that are likely right in type and parties; of each sentence the likeliest at least. */
    SURE,
    /** All that were found. */
    ALL
}
