package readout.store;

/**
 * Where a coded deed stands.
 *
 * @param number index into the coded events of the article's reading
 */
public record DeedPlace(String article, int number) {}
