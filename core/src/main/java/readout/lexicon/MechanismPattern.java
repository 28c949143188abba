package readout.lexicon;

import readout.model.MentionType;

/**
 * A regular expression for the names of formats and agreements that no table lists.
 *
 * @param pattern with {@code {nation}} and {@code {party}} where names of the other tables may stand
 * @param expect the words of the example that it finds
 */
public record MechanismPattern(MentionType kind, String pattern, String example, String expect) {
    static MechanismPattern of(Table.Row row) {
        return new MechanismPattern(
                row.constant(MentionType.class, "kind"), row.text("pattern"), row.text("example"), row.text("expect"));
    }
}
