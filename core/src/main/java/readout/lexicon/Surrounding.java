package readout.lexicon;

import java.util.List;

/**
 * A word that says something of the deeds told beside it.
 *
 * @param use what it says
 * @param lemmas in a row
 * @param value PLOVER context for {@code CONTEXT}; empty else
 */
public record Surrounding(Use use, List<String> lemmas, String value, String example) {
    /** What a word beside a deed says. */
    public enum Use {
        /** The deed has this PLOVER context. */
        CONTEXT,
        /** The sentence tells of games or markets, not of deeds between parties. */
        ASIDE,
        /** A verb that only carries the noun that tells the deed. */
        CARRIER,
        /** A noun or pronoun that counts those named after it: {@code a group of}, {@code nobody from}. */
        COUNT
    }

    static Surrounding of(Table.Row row) {
        return new Surrounding(
                row.constant(Use.class, "use"),
                List.of(row.text("words").split(" ")),
                row.optional("value").orElse(""),
                row.text("example"));
    }
}
