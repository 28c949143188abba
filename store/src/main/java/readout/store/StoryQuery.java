package readout.store;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import readout.model.Edtf;
import readout.model.EngagementKind;
import readout.model.EngagementStatus;

/**
 * Which stories are asked for. Within one list any value fits; all lists must fit.
 *
 * @param text words to find in the articles' text, titles, people, topics; empty for any
 * @param parties actor codes; a story fits when all of them take part
 * @param people person ids, ids of other forms of a name, or words of a name as an id has them: {@code fidan}; a story fits when one of
 *     them takes part
 * @param since only stories that can have happened on or after its earliest day; one without a date can
 * @param until only stories that can have happened on or before its latest day
 * @param offset how many to leave out at the start
 * @param limit absent for no limit
 */
public record StoryQuery(
        String text,
        List<String> parties,
        List<String> people,
        List<EngagementKind> kinds,
        List<EngagementStatus> statuses,
        List<String> outlets,
        Optional<Edtf> since,
        Optional<Edtf> until,
        Order order,
        int offset,
        OptionalInt limit) {
    /** All stories, oldest first. */
    public static final StoryQuery ALL = new StoryQuery(
            "",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Order.OLDEST_FIRST,
            0,
            OptionalInt.empty());

    /** A stretch of what this query finds. */
    public StoryQuery page(int offset, int limit) {
        return new StoryQuery(
                text, parties, people, kinds, statuses, outlets, since, until, order, offset, OptionalInt.of(limit));
    }
}
