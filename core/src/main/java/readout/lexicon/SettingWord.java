package readout.lexicon;

import java.util.List;
import readout.model.SettingKind;

/**
 * Words that tell on what occasion, or by what means, something is said.
 *
 * @param words lemmas in a row; a verb is the cue itself: {@code tweet}
 * @param example a report in which they do
 */
public record SettingWord(List<String> words, SettingKind kind, String example) {
    static SettingWord of(Table.Row row) {
        return new SettingWord(
                List.of(row.text("words").split(" ")), row.constant(SettingKind.class, "kind"), row.text("example"));
    }
}
