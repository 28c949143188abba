package readout.model;

/** How a speaker stands to the words of a statement as they are told. */
public enum Polarity {
    /** Holds them: {@code said that the road is open}. */
    POSITIVE,
    /** Holds that it is not so, or refuses it: {@code denied that …}, {@code rejected …}, {@code does not believe that …}. */
    NEGATIVE,
    /** Neither: {@code did not rule out …}, {@code declined to say whether …}, {@code did not confirm …}. */
    OPEN
}
