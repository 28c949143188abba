package readout.lexicon;

import java.util.List;
import java.util.Optional;

/**
 * An office that somebody holds, or a word for whoever speaks for a state.
 *
 * @param name lower case, as usually written: {@code foreign minister}
 * @param rank 1 head of state to 9 unnamed official
 * @param actor where the office exists in one state or organisation alone
 * @param plurals {@code foreign ministers}
 */
public record Office(
        String name,
        List<String> forms,
        int rank,
        String level,
        Optional<String> actor,
        List<String> plurals,
        String example) {}
