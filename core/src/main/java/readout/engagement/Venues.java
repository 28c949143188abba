package readout.engagement;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readout.actor.PlaceMention;

/** Where a contact took place, as far as its sentence tells. */
final class Venues {
    private static final String HERE = "here";
    /** Steps up the tree that a place may hang on. */
    private static final int PLACE_STEPS = 4;
    /** Steps to a place that hangs elsewhere. */
    private static final int PLACE_REACH = 5;

    /** Where a place stands that opens the sentence: {@code In Bali}. */
    private static final int OPENING = 2;

    private static final Set<String> PLACE_CASES = Set.of("in", "at", "to", "into", "on");
    /** Prepositions of what is talked about: {@code talks on the violence in Ukraine}. */
    private static final Set<String> THEMES = Set.of("on", "about", "over", "regarding", "concerning", "against");

    /** {@code on the fringes of the summit in Brussels}: no theme. */
    private static final Set<String> EDGES = Set.of("fringe", "sideline", "margin", "edge", "eve", "way");

    private static final Set<String> PERSONAL = Set.of("who", "whom");

    private Venues() {}

    /** The place that hangs on the trigger word or on the verb that carries it. */
    static Optional<PlaceMention> own(Scene scene, int token) {
        return Stream.of(token, new Clauses(scene).verbAbove(token))
                .filter(head -> head >= 0)
                .flatMap(head -> scene.tree().children(head, "obl", "nmod").stream())
                .filter(child -> PLACE_CASES.contains(scene.caseOf(child)))
                .flatMap(child -> scene.placeOf(child).stream())
                .findFirst();
    }

    /** Whether a place stands in the words of the trigger's own clause: {@code talked for an hour in Dresden}. */
    static boolean isBeside(Scene scene, int token) {
        return scene.places().stream()
                        .filter(place -> isIn(scene, place))
                        .anyMatch(place -> place.from() < token
                                ? place.from() <= OPENING
                                : IntStream.range(token + 1, place.from())
                                        .noneMatch(i -> scene.isVerb(i) || THEMES.contains(scene.lemma(i))))
                || isWhere(scene, token);
    }

    /** The place that hangs on the trigger word or above it, else the nearest that something is in. */
    static Optional<PlaceMention> of(Scene scene, int token) {
        return new Clauses(scene)
                .upwards(token)
                .limit(PLACE_STEPS)
                .boxed()
                .flatMap(head ->
                        Stream.concat(Stream.of(head), scene.tree().children(head, "obl", "nmod", "advmod").stream()))
                .filter(child -> PLACE_CASES.contains(scene.caseOf(child))
                        || scene.lemma(child).equals(HERE))
                .flatMap(child -> scene.placeOf(child).stream()
                        .filter(place -> place.place().isPresent()
                                || !scene.caseOf(child).equals("on")))
                .findFirst()
                .or(() -> scene.places().stream()
                        .filter(place -> isIn(scene, place) && scene.distance(place.from(), token) <= PLACE_REACH)
                        .filter(place -> !isTheme(scene, place, token) && !isOfSomebody(scene, place, token))
                        .min(Comparator.comparingInt(place -> scene.distance(place.from(), token))));
    }

    /** {@code Buenos Aires, where the two talked}. */
    private static boolean isWhere(Scene scene, int token) {
        return scene.tree().is(token, "acl")
                && scene.tree().children(token, "advmod").stream()
                        .anyMatch(child -> scene.lemma(child).equals("where"));
    }

    /** Whether a place stands in the words for what is talked about. */
    private static boolean isTheme(Scene scene, PlaceMention place, int token) {
        return new Clauses(scene)
                .upwards(place.to() - 1)
                .takeWhile(t -> t != token && !scene.isVerb(t))
                .anyMatch(t -> THEMES.contains(scene.caseOf(t)) && !scene.isTime(t) && !EDGES.contains(scene.lemma(t)));
    }

    /** {@code held talks with Karzai, with whom he had signed a treaty in Kabul}. */
    private static boolean isOfSomebody(Scene scene, PlaceMention place, int token) {
        return IntStream.range(token + 1, Math.max(token + 1, place.from()))
                .anyMatch(i -> PERSONAL.contains(scene.sentence().token(i).word()));
    }

    static boolean isIn(Scene scene, PlaceMention place) {
        return IntStream.range(place.from(), place.to())
                .anyMatch(i -> scene.caseOf(i).equals("in"));
    }
}
