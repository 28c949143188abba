package readout.store;

import java.util.List;

/**
 * How many articles fit a query, and how many of them each outlet has.
 *
 * @param total those of no known outlet included
 * @param outlets most articles first, then by name
 */
public record ArticleFacets(int total, List<Count> outlets) {
    public ArticleFacets {
        outlets = List.copyOf(outlets);
    }

    /** An outlet with the number of its articles. */
    public record Count(String outlet, int articles) {}
}
