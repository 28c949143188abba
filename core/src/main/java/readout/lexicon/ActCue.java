package readout.lexicon;

import java.util.List;
import readout.model.StatementAct;

/**
 * Words in what is said that tell what is done by saying it.
 *
 * @param words lemmas in a row
 * @param weight 1 to 3; the words of the cue that reports weigh as {@link StatementCue.Strength} says
 */
public record ActCue(List<String> words, StatementAct act, int weight, String example) {
    static ActCue of(Table.Row row) {
        return new ActCue(
                List.of(row.text("words").split(" ")),
                row.constant(StatementAct.class, "act"),
                Integer.parseInt(row.text("weight")),
                row.text("example"));
    }
}
