package readout.lexicon;

import java.util.List;
import readout.model.HedgeKind;

/**
 * Words that take something off a statement's certainty.
 *
 * @param words lower case, in a row
 * @param example a sentence in which they do
 */
public record HedgeWord(List<String> words, HedgeKind kind, String example) {
    static HedgeWord of(Table.Row row) {
        return new HedgeWord(
                List.of(row.text("words").split(" ")), row.constant(HedgeKind.class, "kind"), row.text("example"));
    }
}
