package readout.store;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import readout.model.ChangeKind;
import readout.model.Edtf;

/**
 * A question for what became of events.
 *
 * @param since only what came after this number; 0 for all
 * @param kinds any of these; an empty list is any
 * @param day only what an article brought about that can have been published then, and is still in the record: a day, a month, a year
 * @param newestFirst otherwise in the order of the log
 * @param offset how many to leave out at the start
 * @param limit absent for no limit
 */
public record ChangeQuery(
        long since, List<ChangeKind> kinds, Optional<Edtf> day, boolean newestFirst, int offset, OptionalInt limit) {
    public ChangeQuery {
        kinds = List.copyOf(kinds);
    }

    /** All after a number, in order. */
    public static ChangeQuery after(long number) {
        return new ChangeQuery(number, List.of(), Optional.empty(), false, 0, OptionalInt.empty());
    }

    /** The same, from this place on and at most so many. */
    public ChangeQuery page(int from, int most) {
        return new ChangeQuery(since, kinds, day, newestFirst, from, OptionalInt.of(most));
    }

    /** The same of every kind. */
    public ChangeQuery ofAnyKind() {
        return new ChangeQuery(since, List.of(), day, newestFirst, offset, limit);
    }
}
