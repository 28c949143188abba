package readout.lexicon;

import java.util.Optional;

/**
 * A regular expression by which sources are found.
 *
 * @param pattern with {@code {nation}} and {@code {platform}} where names of the other tables may stand
 * @param kind of the source; for the other uses what the table's head says
 * @param expect kind and name of the origin that the example gives
 */
public record SourcePattern(Use use, String pattern, Optional<String> kind, String example, String expect) {
    /** What a pattern is for. */
    public enum Use {
        /** Tells of a document that is drawn on. */
        DOCUMENT,
        /** Names a source. */
        NAME,
        /** Stands before a source that is drawn on: {@code according to}. */
        BEFORE,
        /** Stands after one: {@code reported}. */
        AFTER,
        /** A whole line that credits sources. */
        CREDIT,
        /** Tells of a post. */
        POST
    }

    static SourcePattern of(Table.Row row) {
        return new SourcePattern(
                row.constant(Use.class, "use"),
                row.text("pattern"),
                row.optional("kind"),
                row.text("example"),
                row.text("expect"));
    }
}
