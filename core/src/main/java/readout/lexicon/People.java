package readout.lexicon;

import java.util.List;

/**
 * A people, a faith or a part of the world: an adjective that names no state.
 *
 * @param forms as written: {@code Kurdish}, {@code Kurds}
 */
public record People(String name, List<String> forms, String example) {
    static People of(Table.Row row) {
        return new People(row.text("people"), row.list("forms"), row.text("example"));
    }
}
