package readout.mechanism;

import java.util.Locale;
import java.util.Optional;
import readout.lexicon.Names;
import readout.model.Mention;
import readout.model.MentionType;
import readout.model.Span;

/**
 * A format or an agreement that is named.
 *
 * @param name as the table has it, else as it is written
 * @param known whether a table lists it
 */
record NamedMechanism(Span span, String name, MentionType kind, boolean known) {
    /** Whether it is one of its own: {@code 3+3}, {@code Minsk Group}, not {@code ceasefire}. */
    boolean isProper() {
        return name.codePoints().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }

    Mention mention() {
        String slug = String.join("-", Names.words(name));
        return new Mention(
                span,
                kind,
                Optional.of(kind.name().toLowerCase(Locale.ROOT) + ":" + slug),
                Optional.empty(),
                Optional.empty());
    }
}
