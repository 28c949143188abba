package readout.reuse;

/** How near what two articles tell is, apart from the words that they share. */
enum Kinship {
    ONE_STORY,
    /** Not the same, but about the same people or things. */
    ONE_FIELD,
    NONE;

    /** Texts whose remaining words are less alike than this have nothing to do with each other. */
    static final double LEAST_LIKENESS = 0.06;
}
