package readout.engagement;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import readout.actor.Parties;
import readout.actor.Party;
import readout.actor.PlaceMention;

/**
 * Visits that no word of visiting tells: the article was filed from a state where somebody who speaks for another does something.
 *
 * <p>Example: {@code ULAANBAATAR, Mongolia - Secretary of State John Kerry tried archery in Mongolia on Sunday}.
 */
final class Presence {
    private static final Set<String> IN = Set.of("in", "at");
    private static final String HERE = "here";
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

    private Presence() {}

    /** Whether a sentence names both a place where the article was filed and somebody who may be a guest there. */
    static boolean isPossible(Parties parties, int sentence) {
        return parties.dateline()
                .filter(there -> parties.placesIn(sentence).stream()
                        .anyMatch(place -> place.country().equals(there.country())))
                .filter(there -> parties.in(sentence).stream()
                        .flatMap(resolved -> resolved.parties().stream())
                        .anyMatch(party -> isGuest(party, there)))
                .isPresent();
    }

    /** The verb of what a guest did where the article was filed, in a sentence that says what it is about. */
    static Optional<Integer> verb(Scene scene, Optional<PlaceMention> filed) {
        return filed.filter(there -> !isBefore(scene))
                .flatMap(there -> IntStream.range(0, scene.sentence().size())
                        .filter(i -> FINITE.contains(scene.sentence().token(i).tag()))
                        .filter(i -> isIn(scene, i, there) && isGuest(scene, i, there))
                        .boxed()
                        .findFirst());
    }

    /** {@code The way had been opened}: what came before the news. */
    private static boolean isBefore(Scene scene) {
        return scene.sentence().tokens().stream().anyMatch(token -> token.word().equals("had"));
    }

    private static boolean isIn(Scene scene, int verb, PlaceMention there) {
        return scene.tree().children(verb, "obl", "nmod", "advmod").stream()
                .filter(child ->
                        IN.contains(scene.caseOf(child)) || scene.lemma(child).equals(HERE))
                .flatMap(child -> scene.placeOf(child).stream())
                .anyMatch(place -> place.country().equals(there.country()));
    }

    private static boolean isGuest(Scene scene, int verb, PlaceMention there) {
        return scene.tree().children(verb, "nsubj").stream()
                .flatMap(subject -> scene.partiesOf(subject).stream())
                .anyMatch(party -> isGuest(party, there));
    }

    /** Somebody in office, for another state. */
    private static boolean isGuest(Party party, PlaceMention there) {
        return party.person().isPresent()
                && party.title().isPresent()
                && party.actor().filter(actor -> !actor.equals(there.country())).isPresent();
    }
}
