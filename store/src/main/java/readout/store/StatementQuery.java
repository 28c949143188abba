package readout.store;

import java.util.List;
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
 * @param scope days and order are those of the articles; the statements of one article stand as in its reading
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
        Scope scope) {
    /** All statements, those of the oldest article first. */
    public static final StatementQuery ALL =
            new StatementQuery("", "", List.of(), List.of(), List.of(), List.of(), false, List.of(), Scope.ALL);

    /** The same, from this place on and at most so many. */
    public StatementQuery page(int from, int most) {
        return new StatementQuery(text, speaker, actors, about, acts, forms, number, articles, scope.page(from, most));
    }
}
