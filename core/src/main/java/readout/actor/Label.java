package readout.actor;

import java.util.Optional;
import readout.lexicon.Naming;

/**
 * Tokens {@code [from, to)} of a sentence that the lexicon knows, or that the engine takes for a person.
 *
 * @param known absent for a person that the lexicon does not know
 */
record Label(int from, int to, Optional<Naming> known) {
    boolean isPerson() {
        return known.isEmpty() || known.get() instanceof Naming.KnownPerson;
    }
}
