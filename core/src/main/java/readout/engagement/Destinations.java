package readout.engagement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.actor.PlaceMention;
import readout.lexicon.Trigger;
import readout.lexicon.Trigger.Part;

/** Where visits go. */
final class Destinations {
    /** {@code on his way to Oslo}: nowhere, if that is not said. */
    private static final Set<String> WAYS = Set.of("way", "route");

    private static final String ARRIVE = "arrive";

    private static final Set<String> TALKS = Set.of("meeting", "summit", "talk", "conference", "negotiation");

    /** What somebody visits that is no place. */
    private static final Set<String> EVENTS = Set.of(
            "region",
            "area",
            "continent",
            "tournament",
            "match",
            "game",
            "ceremony",
            "exhibition",
            "museum",
            "factory",
            "plant",
            "hospital",
            "school",
            "church",
            "temple",
            "mosque",
            "restaurant",
            "memorial",
            "cemetery",
            "base",
            "shrine",
            "theatre",
            "theater");

    private static final Set<String> THITHER = Set.of("to", "in");

    private Destinations() {}

    /** Where a visit goes: as its word says, else a foreign place that the sentence or the lead names. */
    static List<PlaceMention> of(Cue cue, Setting setting, Frames.Filled filled) {
        Trigger trigger = cue.trigger();
        Scene scene = cue.scene();
        int token = cue.token();
        if (!filled.destinations().isEmpty()
                || (trigger.verb() && !trigger.word().equals(ARRIVE))
                || WAYS.contains(trigger.word())) {
            return filled.destinations();
        }
        Set<String> home = filled.fillers().stream()
                .filter(f -> f.part() == Part.VISITOR)
                .flatMap(f -> f.party().actor().stream())
                .collect(Collectors.toSet());
        if (trigger.verb() && isSomewhere(scene, token)) {
            return List.of();
        }
        List<PlaceMention> inside = trigger.verb() ? List.of() : Stops.of(scene, token, home);
        if (!inside.isEmpty()
                || (!trigger.verb() && (isElsewhere(scene, token) || isEvent(scene, token) || isKnown(scene, token)))) {
            return inside;
        }
        return Venues.own(scene, token)
                .or(() -> scene.places().stream()
                        .filter(p -> Venues.isIn(scene, p) && !isOfTalks(scene, p, token))
                        .findFirst())
                .filter(p -> !home.contains(p.country()))
                .or(() -> setting.abroad(home, scene.number())
                        .map(code -> new PlaceMention(token, token + 1, Optional.empty(), code)))
                .stream()
                .toList();
    }

    /** Where a guest was received: the place that hangs on the word, else one of the host's that the words around name. */
    static Optional<PlaceMention> atHosts(Cue cue, List<Filler> fillers) {
        return Venues.own(cue.scene(), cue.token())
                .or(() -> Venues.of(cue.scene(), cue.token())
                        .filter(place -> fillers.stream()
                                .anyMatch(f -> f.part() == Part.HOST
                                        && f.party().actor().equals(Optional.of(place.country())))));
    }

    /** {@code the visit comes after a summit in Hanoi}: not where the visit goes. */
    private static boolean isOfTalks(Scene scene, PlaceMention place, int journey) {
        return Stream.iterate(
                        place.to() - 1,
                        t -> t >= 0 && t != journey,
                        t -> scene.tree().head(t))
                .takeWhile(t -> !scene.isVerb(t))
                .anyMatch(t -> TALKS.contains(scene.lemma(t))
                        && Set.of("after", "before", "since", "following").contains(scene.caseOf(t)));
    }

    /** {@code his trip to the Middle East}, {@code broke off a journey in Europe}: no state, whatever the words hang on. */
    private static boolean isElsewhere(Scene scene, int journey) {
        return isTo(scene, journey, child -> scene.sentence().token(child).tag().startsWith("NNP"))
                || (journey + 2 < scene.sentence().size()
                        && THITHER.contains(scene.lemma(journey + 1))
                        && scene.sentence().token(journey + 2).tag().equals("NNP")
                        && scene.placeOf(journey + 2).isEmpty()
                        && !scene.isTime(journey + 2));
    }

    /** {@code a visit to a tournament}: no state that only the sentence names. */
    private static boolean isEvent(Scene scene, int journey) {
        return isTo(scene, journey, child -> EVENTS.contains(scene.lemma(child)));
    }

    private static boolean isTo(Scene scene, int journey, IntPredicate is) {
        return scene.tree().children(journey, "nmod").stream()
                .anyMatch(child -> THITHER.contains(scene.caseOf(child)) && is.test(child) && !scene.isTime(child));
    }

    /** {@code during the visit}: one that was told before; where another clause says something happens, is not where it goes. */
    private static boolean isKnown(Scene scene, int journey) {
        return scene.caseOf(journey).equals("during")
                && scene.tree().children(journey, "det").stream()
                        .anyMatch(det -> scene.lemma(det).equals("the"))
                && Venues.own(scene, journey).isEmpty();
    }

    /** {@code arrives in the region}: where, is not said. */
    private static boolean isSomewhere(Scene scene, int verb) {
        return scene.tree().children(verb, "obl").stream()
                .anyMatch(child -> scene.caseOf(child).equals("in")
                        && !scene.isTime(child)
                        && scene.placeOf(child).isEmpty());
    }
}
