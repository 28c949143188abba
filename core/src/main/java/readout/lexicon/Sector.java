package readout.lexicon;

import java.util.List;
import java.util.Optional;

/**
 * Words for people of one sector of society.
 *
 * @param words lemmas in a row: {@code police officer}
 * @param code PLOVER sector: {@code COP}; absent for words that stand for whom the words before them name: {@code the NATO alliance}
 * @param actor code of the state that they act for, where the name says it: {@code Knesset}
 */
public record Sector(List<String> words, Optional<String> code, Optional<String> actor, String example) {
    static Sector of(Table.Row row) {
        return new Sector(
                List.of(row.text("words").split(" ")),
                row.optional("sector"),
                row.optional("actor"),
                row.text("example"));
    }
}
