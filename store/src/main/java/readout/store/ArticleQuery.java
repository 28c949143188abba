package readout.store;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import readout.model.Edtf;

/**
 * Which articles are asked for.
 *
 * @param text words to find in text or title; empty for any
 * @param since only articles that can have appeared on or after its earliest day
 * @param offset how many to leave out at the start
 * @param limit absent for no limit
 */
public record ArticleQuery(
        String text,
        List<String> outlets,
        Optional<Edtf> since,
        Optional<Edtf> until,
        Order order,
        int offset,
        OptionalInt limit) {
    /** All articles, oldest first. */
    public static final ArticleQuery ALL = new ArticleQuery(
            "", List.of(), Optional.empty(), Optional.empty(), Order.OLDEST_FIRST, 0, OptionalInt.empty());

    /** A stretch of what this query finds. */
    public ArticleQuery page(int offset, int limit) {
        return new ArticleQuery(text, outlets, since, until, order, offset, OptionalInt.of(limit));
    }
}
