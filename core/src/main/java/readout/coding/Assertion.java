package readout.coding;

import java.util.Optional;
import readout.actor.Party;
import readout.model.Span;

/**
 * Somebody says that a deed was done, or denies it.
 *
 * @param speaker absent where nobody known says it
 * @param cue the verb of saying
 * @param content the words said
 */
record Assertion(Optional<Party> speaker, Span cue, Span content, boolean denied) {}
