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
        /** A verb of saying: what follows it is asserted by its subject. */
        REPORT,
        /** A verb of denying: what follows it is denied by its subject. */
        DENIAL,
        /** A noun for what is told: {@code the claim that}. */
        TELLING,
        /** A verb by which somebody denies what is told: {@code dismissed reports that}. */
        DISMISSAL,
        /** A word that says that what is told is not so: {@code the claim was baseless}, {@code wrongly reported}. */
        FALSE,
        /** A verb by which a picture or a document tells: {@code the film showed}. */
        SHOWING,
        /** A verb that only carries the noun that tells the deed. */
        CARRIER,
        /** What stands below has not happened yet: {@code plans to meet}. */
        TO_COME,
        /** What stands below is only thought of: {@code considers sanctions}. */
        SUPPOSED,
        /** What stands below did not happen: {@code failed to meet}. */
        UNDONE,
        /** It says no: {@code not}, {@code without}. */
        NEGATION,
        /** Who does it is nobody: {@code no soldier attacked}. */
        NOBODY,
        /** An auxiliary of what is to come. */
        WILL,
        /** An auxiliary of what is only thought of. */
        MODAL,
        /** An adverb by which it is only thought of: {@code perhaps}. */
        MAYBE,
        /** It opens a condition: {@code if}. */
        CONDITION,
        /** Before an infinitive, soon to come: {@code about to}. */
        ABOUT_TO,
        /** It is to come as others expect it, which is no word of who would do it: {@code due to}. */
        PREDICTED,
        /** What stands after it is not what was done: {@code rather than}. */
        INSTEAD,
        /** Before {@code of} and a gerund, only thought of: {@code dreams of}. */
        THOUGHT,
        /** What follows takes back what was meant: {@code but}. */
        TURN,
        /** Long before what is told: {@code decades ago}. */
        FORMERLY,
        /** In a time, still to come: {@code next}. */
        AHEAD,
        /** A preposition that ties a gerund to the verb above: {@code refrained from}. */
        GOVERNED,
        /** A noun or pronoun that counts those named after it: {@code a group of}, {@code nobody from}. */
        COUNT,
        /** A preposition of what is only beside it: {@code after}. */
        OCCASION
    }

    static Surrounding of(Table.Row row) {
        return new Surrounding(
                row.constant(Use.class, "use"),
                List.of(row.text("words").split(" ")),
                row.optional("value").orElse(""),
                row.text("example"));
    }
}
