package readout.coding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import readout.actor.PlaceMention;
import readout.engagement.Scene;
import readout.model.EventParty;
import readout.model.EventType;

/**
 * What the place of a deed says of its parties: people of whom nothing else is known are those of the state it was done in, and where
 * nobody is named whom it was done to, it was done to who has the place.
 *
 * <p>Example: in {@code bombers killed 48 people in two attacks in Afghanistan} the people are Afghan.
 */
final class Locals {
    private static final Set<String> WITHIN =
            Set.of("in", "at", "near", "outside", "inside", "across", "on", "around", "throughout");
    private static final Set<String> INVOLVED = Set.of("of", "from", "to", "into", "for", "over", "against", "along");
    private static final Set<String> STRANGERS = Set.of("REF", "SPY");
    private static final Set<EventType> TO_A_PLACE = Set.of(
            EventType.ASSAULT,
            EventType.COERCE,
            EventType.RETREAT,
            EventType.AID,
            EventType.AGREE,
            EventType.SANCTION,
            EventType.MOBILIZE,
            EventType.COOPERATE,
            EventType.THREATEN,
            EventType.REJECT);
    private static final int DEEPEST = 3;

    private final Scene scene;
    private final Grammar grammar;

    Locals(Grammar grammar) {
        this.scene = grammar.scene();
        this.grammar = grammar;
    }

    /** @param words the word that tells the deed, and the verb that carries it */
    Slots.Filled settled(EventType type, List<Integer> words, Slots.Filled filled) {
        Optional<PlaceMention> within = places(words, WITHIN)
                .findFirst()
                .or(() -> places(purposes(words), WITHIN).findFirst());
        List<EventParty> sources = at(within, filled.sources());
        List<EventParty> targets = at(within, filled.targets());
        return targets.isEmpty() && sources.size() == 1 && TO_A_PLACE.contains(type)
                ? new Slots.Filled(sources, elsewhere(words, sources.getFirst()))
                : new Slots.Filled(sources, targets);
    }

    /** Parties of a known kind only, with the state that the place lies in. */
    private static List<EventParty> at(Optional<PlaceMention> place, List<EventParty> parties) {
        return place.map(where -> parties.stream()
                        .map(p -> isLocal(p) ? new EventParty(Optional.of(where.country()), p.sector(), p.span()) : p)
                        .toList())
                .orElse(parties);
    }

    private static boolean isLocal(EventParty p) {
        return p.actor().isEmpty()
                && p.sector().filter(sector -> !STRANGERS.contains(sector)).isPresent();
    }

    /** The first place of another state than the one that does it. */
    private List<EventParty> elsewhere(List<Integer> words, EventParty source) {
        List<Integer> purposes = purposes(words);
        return Stream.of(
                        places(words, WITHIN),
                        places(words, INVOLVED),
                        places(purposes, INVOLVED),
                        places(purposes, WITHIN))
                .flatMap(found -> found)
                .filter(place -> !source.actor().equals(Optional.of(place.country())))
                .limit(1)
                .map(place -> new EventParty(
                        Optional.of(place.country()),
                        Optional.empty(),
                        scene.sentence().span(place.from(), place.to())))
                .toList();
    }

    /** What it is done for, or what is agreed: {@code agreed to lay down arms in}. */
    private List<Integer> purposes(List<Integer> words) {
        return words.stream()
                .flatMap(word -> scene.tree().children(word, "xcomp", "advcl", "acl").stream())
                .filter(verb -> scene.caseOf(verb).equals("to"))
                .toList();
    }

    private Stream<PlaceMention> places(List<Integer> words, Set<String> cases) {
        return words.stream()
                .distinct()
                .flatMap(word -> Stream.concat(
                        Stream.of(word), scene.isVerb(word) ? grammar.patients(word).stream() : Stream.empty()))
                .flatMap(word -> below(word, cases, DEEPEST));
    }

    private Stream<PlaceMention> below(int head, Set<String> cases, int depth) {
        return depth == 0
                ? Stream.empty()
                : scene.tree().children(head, "obl", "nmod").stream()
                        .filter(child -> !scene.isTime(child))
                        .flatMap(child -> Stream.concat(
                                cases.contains(scene.caseOf(child)) ? scene.placeOf(child).stream() : Stream.empty(),
                                below(child, cases, depth - 1)));
    }
}
