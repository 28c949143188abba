package readout.store;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import readout.model.Edtf;
import readout.model.EventStatus;
import readout.model.EventType;

/**
 * Which coded deeds are asked for. An empty list is any.
 *
 * @param text words to find in the article's text or title; empty for any
 * @param parties actor codes; a deed fits when all of them are among its sources and targets
 * @param sources who did it: one of these
 * @param targets to whom: one of these
 * @param cameo codes, or how they begin: {@code 04} is every consultation
 * @param unattributed only deeds that the article itself asserts
 * @param articles ids
 * @param since only what can have been on or after its earliest day; a deed without a date counts as of its article's
 * @param order of the articles; those of one article stand as in its reading
 * @param offset how many to leave out at the start
 * @param limit absent for no limit
 */
public record DeedQuery(
        String text,
        List<String> parties,
        List<String> sources,
        List<String> targets,
        List<EventType> types,
        List<String> cameo,
        List<EventStatus> statuses,
        boolean unattributed,
        List<String> articles,
        List<String> outlets,
        Optional<Edtf> since,
        Optional<Edtf> until,
        Order order,
        int offset,
        OptionalInt limit) {
    /** All deeds, those of the oldest article first. */
    public static final DeedQuery ALL = new DeedQuery(
            "",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            false,
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Order.OLDEST_FIRST,
            0,
            OptionalInt.empty());

    /** The same, of these statuses. */
    public DeedQuery with(List<EventStatus> other) {
        return new DeedQuery(
                text,
                parties,
                sources,
                targets,
                types,
                cameo,
                other,
                unattributed,
                articles,
                outlets,
                since,
                until,
                order,
                offset,
                limit);
    }
}
