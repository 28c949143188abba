package readout.store;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import readout.model.Edtf;

/**
 * What queries of every kind have in common: from whom and when, in which order, and which stretch of what is found.
 *
 * @param outlets any of these; an empty list is any
 * @param since only what can be on or after its earliest day; what has no date can
 * @param until only what can be on or before its latest day
 * @param offset how many to leave out at the start
 * @param limit absent for no limit
 */
public record Scope(
        List<String> outlets, Optional<Edtf> since, Optional<Edtf> until, Order order, int offset, OptionalInt limit) {
    /** Everything, oldest first. */
    public static final Scope ALL =
            new Scope(List.of(), Optional.empty(), Optional.empty(), Order.OLDEST_FIRST, 0, OptionalInt.empty());

    /** The same, from this place on and at most so many. */
    public Scope page(int from, int most) {
        return new Scope(outlets, since, until, order, from, OptionalInt.of(most));
    }
}
