package readout.model;

import java.util.List;
import java.util.Optional;

/**
 * A deed as PLOVER and CAMEO code it.
 *
 * @param mode PLOVER mode of the type, such as {@code phone} of CONSULT
 * @param contexts PLOVER contexts, such as {@code military}
 * @param cameo code of CAMEO 1.1b3, with its leading zero: {@code 0256}
 * @param assertedBy number of the statement that asserts it; absent where the article itself does
 * @param sources who did it; of a deed that all do together, all of them, and then {@code targets} is empty
 * @param targets to whom
 */
public record CodedEvent(
        EventType type,
        Optional<String> mode,
        List<String> contexts,
        String cameo,
        EventStatus status,
        Optional<Integer> assertedBy,
        List<EventParty> sources,
        List<EventParty> targets,
        When when,
        Optional<Where> where,
        Span evidence,
        Because because) {
    /** Numbering of {@code cameo} and version of {@code type}. */
    public static final String ONTOLOGY = "PLOVER 2024; CAMEO 1.1b3";

    public CodedEvent {
        contexts = List.copyOf(contexts);
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
        if (sources.isEmpty() && targets.isEmpty()) {
            throw new IllegalArgumentException("an event has a party");
        }
    }
}
