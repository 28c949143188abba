package readout.store;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import readout.model.Edtf;
import readout.model.StatementAct;
import readout.model.StatementForm;

/**
 * Which statements are asked for. An empty list is any.
 *
 * @param text words to find in what was said; empty for any
 * @param speaker what the speaker's name, office or words must have in them, whatever the case and accents; empty for any
 * @param actors for whom the speaker speaks: one of these
 * @param about of whom the statement speaks: one of these
 * @param number only statements that claim a number
 * @param articles ids
 * @param since only of articles that can have appeared on or after its earliest day
 * @param order of the articles; those of one article stand as in its reading
 * @param offset how many to leave out at the start
 * @param limit absent for no limit
 */
public record StatementQuery(
        String text,
        String speaker,
        List<String> actors,
        List<String> about,
        List<StatementAct> acts,
        List<StatementForm> forms,
        boolean number,
        List<String> articles,
        List<String> outlets,
        Optional<Edtf> since,
        Optional<Edtf> until,
        Order order,
        int offset,
        OptionalInt limit) {
    /** All statements, those of the oldest article first. */
    public static final StatementQuery ALL = new StatementQuery(
            "",
            "",
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

    /** The same, from this place on and at most so many. */
    public StatementQuery page(int from, int most) {
        return new StatementQuery(
                text,
                speaker,
                actors,
                about,
                acts,
                forms,
                number,
                articles,
                outlets,
                since,
                until,
                order,
                from,
                OptionalInt.of(most));
    }
}
