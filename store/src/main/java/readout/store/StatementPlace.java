package readout.store;

/**
 * Where a statement stands.
 *
 * @param number index into the statements of the article's reading
 */
public record StatementPlace(String article, int number) {}
