package readout.actor;

import java.util.List;
import java.util.Optional;
import readout.model.Span;

/**
 * Somebody who can take part in a contact, as far as the article tells.
 *
 * @param person fullest form of the name in the article
 * @param title office as written, lower case
 * @param span the words that stand for the party at this place
 */
public record Party(Optional<String> person, Optional<String> actor, Optional<String> title, Span span) {
    /** The same party, at other words. */
    public Party at(Span words) {
        return new Party(person, actor, title, words);
    }

    /** The same party, speaking for {@code actor}. */
    public Party of(String code) {
        return new Party(person, Optional.of(code), title, span);
    }

    /** The same party, without saying who it is. */
    public Party unnamed() {
        return new Party(Optional.empty(), actor, title, span);
    }

    /** The state behind it: {@code their foreign ministers} are none of those named. */
    public Party state() {
        return new Party(Optional.empty(), actor, Optional.empty(), span);
    }

    /** Adds the party to those that are of other actors; a person takes the place of its state. */
    void joinTo(List<Party> group) {
        Party state = state();
        group.replaceAll(p -> person.isPresent() && p.at(span).equals(state) ? this : p);
        boolean other =
                actor.isPresent() && group.stream().noneMatch(p -> p.actor().equals(actor));
        if (other) {
            group.add(this);
        }
    }
}
