package readout.lexicon;

import java.util.Optional;

/**
 * The code of a deed that is about another deed: an appeal ({@code takes}) to meet ({@code about} 04) is 026.
 *
 * @param takes what the outer word says it does: {@code appeal}
 * @param about beginning of the inner deed's CAMEO code
 * @param mode PLOVER mode of the outer deed
 */
public record Composition(
        String takes, String about, String cameo, Optional<String> mode, String example, String expect) {
    static Composition of(Table.Row row) {
        return new Composition(
                row.text("takes"),
                row.text("about"),
                row.text("cameo"),
                row.optional("mode"),
                row.text("example"),
                row.text("expect"));
    }
}
