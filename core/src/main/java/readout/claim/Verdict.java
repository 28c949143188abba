package readout.claim;

/**
 * How a claim stands to a text, and why.
 *
 * @param because which rule decided: {@code overlap}, {@code opposite}, {@code negation}, {@code number}
 * @param words what decided: {@code rejected/adopted}; may be empty
 */
public record Verdict(Relation relation, String because, String words) {}
