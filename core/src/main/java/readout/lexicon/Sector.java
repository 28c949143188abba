package readout.lexicon;

import java.util.List;

/**
 * Words for people of one sector of society.
 *
 * @param words lemmas in a row: {@code police officer}
 * @param code PLOVER sector: {@code COP}
 */
public record Sector(List<String> words, String code, String example) {
    static Sector of(Table.Row row) {
        return new Sector(List.of(row.text("words").split(" ")), row.text("sector"), row.text("example"));
    }
}
