package readout.engagement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import readout.actor.Party;
import readout.actor.PlaceMention;
import readout.lexicon.Trigger;

/** The states that the words below a journey name: {@code a trip to the region, which included stops in Jordan and Israel}. */
final class Stops {
    static final String OF = "of";

    private Stops() {}

    /** One place of each state but {@code home}, in order; places that the journey comes from are none. */
    static List<PlaceMention> of(Scene scene, int journey, Set<String> home) {
        List<PlaceMention> stops = new ArrayList<>();
        scene.places().stream()
                .filter(place -> place.from() > journey && scene.tree().within(place.to() - 1, journey))
                .filter(place -> !scene.caseOf(place.to() - 1).equals("from") && !isBorder(scene, place))
                .filter(place -> !scene.tree().is(place.to() - 1, "nmod:poss"))
                .filter(place -> !home.contains(place.country()))
                .filter(place -> stops.stream().noneMatch(s -> s.country().equals(place.country())))
                .forEach(stops::add);
        return stops;
    }

    /** {@code the border with Mexico}: on this side of it. */
    private static boolean isBorder(Scene scene, PlaceMention place) {
        int from = place.from();
        return from > 1
                && scene.lemma(from - 1).equals("with")
                && scene.lemma(from - 2).equals("border");
    }

    /** {@code his way to Beijing from Seoul}, {@code a tour of Kenya and Chad}: states that do not travel. */
    static boolean arePassed(Scene scene, Trigger trigger, int noun, Party party) {
        Set<String> cases = trigger.obliques().containsKey(OF)
                ? Set.of(OF)
                : scene.hasChild(noun, "nmod:poss") ? Set.of("from") : Set.of();
        return Fillers.isBare(party)
                && scene.tree().children(noun, "nmod").stream()
                        .filter(child -> cases.contains(scene.caseOf(child)))
                        .flatMap(child -> scene.partiesOf(child).stream())
                        .anyMatch(party::equals);
    }
}
