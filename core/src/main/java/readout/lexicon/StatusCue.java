package readout.lexicon;

import readout.model.EngagementStatus;

/**
 * A word that says whether a contact happened.
 *
 * @param word lemma
 * @param position where it stands, seen from the word that tells the contact
 */
public record StatusCue(
        String word, Position position, EngagementStatus status, String example, EngagementStatus expect) {
    /** Where a status word stands. */
    public enum Position {
        /** Above: {@code plans to visit}, {@code cancelled the meeting}. */
        GOVERNOR,
        /** Above what is not known yet: {@code discussed a meeting}, {@code discussed meeting}. */
        INDEFINITE,
        /** Before a noun: {@code the planned meeting}. */
        MODIFIER,
        /** Beside a verb: {@code will meet}. */
        AUXILIARY
    }

    static StatusCue of(Table.Row row) {
        return new StatusCue(
                row.text("word"),
                row.constant(Position.class, "position"),
                row.constant(EngagementStatus.class, "status"),
                row.text("example"),
                row.constant(EngagementStatus.class, "expect"));
    }
}
