package readout.coding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.model.EventParty;
import readout.model.EventStatus;
import readout.model.EventType;
import readout.model.Span;
import readout.model.When;
import readout.model.Where;

/**
 * A deed as one sentence tells it.
 *
 * @param rule lexicon entry that found it
 * @param depth how far below the sentence's main verb it stands
 */
record Told(
        EventType type,
        Optional<String> mode,
        List<String> contexts,
        String cameo,
        EventStatus status,
        Optional<Assertion> assertion,
        List<EventParty> sources,
        List<EventParty> targets,
        When when,
        Optional<Where> where,
        Span evidence,
        String rule,
        int sentence,
        int depth) {

    /** The same sources and targets under another type. */
    Told as(EventType other, Optional<String> otherMode, String code, EventStatus otherStatus) {
        return new Told(
                other,
                otherMode,
                contexts,
                code,
                otherStatus,
                assertion,
                sources,
                targets,
                when,
                where,
                evidence,
                rule,
                sentence,
                depth);
    }

    /** The same as somebody asserts it. */
    Told by(Assertion other) {
        return new Told(
                type,
                mode,
                contexts,
                cameo,
                status,
                Optional.of(other),
                sources,
                targets,
                when,
                where,
                evidence,
                rule,
                sentence,
                depth);
    }

    Told with(EventStatus other) {
        return as(type, mode, cameo, other);
    }

    Told with(List<EventParty> otherSources, List<EventParty> otherTargets) {
        return new Told(
                type,
                mode,
                contexts,
                cameo,
                status,
                assertion,
                otherSources,
                otherTargets,
                when,
                where,
                evidence,
                rule,
                sentence,
                depth);
    }

    /** Whether both tell one deed: the same act, and parties of one in the other's. */
    boolean isSameAs(Told other) {
        return type == other.type
                && status == other.status
                && speaker().equals(other.speaker())
                && (cameo.startsWith(other.cameo)
                        || other.cameo.startsWith(cameo)
                        || (sentence != other.sentence && cameo.substring(0, 2).equals(other.cameo.substring(0, 2))))
                && nested(codes(sources), codes(other.sources))
                && nested(codes(targets), codes(other.targets));
    }

    private Optional<String> speaker() {
        return assertion.flatMap(Assertion::speaker).flatMap(p -> p.actor());
    }

    /** How much it says. */
    int fullness() {
        return 2 * (sources.size() + targets.size()) + (when.edtf().isPresent() ? 1 : 0) + (where.isPresent() ? 1 : 0);
    }

    private static boolean nested(Set<String> some, Set<String> others) {
        return some.containsAll(others) || others.containsAll(some);
    }

    static Set<String> codes(List<EventParty> parties) {
        return parties.stream().map(Told::code).collect(Collectors.toSet());
    }

    private static String code(EventParty party) {
        return Stream.of(party.actor().orElse(""), party.sector().orElse("")).collect(Collectors.joining(":"));
    }
}
