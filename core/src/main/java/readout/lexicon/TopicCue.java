package readout.lexicon;

import java.util.List;

/**
 * Words beside which stands what a contact was about.
 *
 * @param lemmas in a row
 * @param expect a topic of the example
 */
public record TopicCue(List<String> lemmas, Use use, String example, String expect) {
    /** Where the topics stand. */
    public enum Use {
        /** After it: {@code discussed trade}. */
        OBJECT,
        /** After a preposition soon after it: {@code talks in Vienna on trade}. */
        NOUN,
        /** After it, where the sentence tells the contact: {@code telephoned him about trade}. */
        ABOUT,
        /** Before it: {@code trade was on the agenda}. */
        SUBJECT,
        /** After it, and only of a signing: {@code signed a peace treaty}. */
        SIGNED
    }

    static TopicCue of(Table.Row row) {
        return new TopicCue(
                List.of(row.text("words").split(" ")),
                row.constant(Use.class, "use"),
                row.text("example"),
                row.text("expect"));
    }
}
