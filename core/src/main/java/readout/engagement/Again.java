package readout.engagement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readout.actor.PlaceMention;

/** Contacts at several places that one word tells: {@code met in Tokyo in March and again in Seoul in May}. */
final class Again {
    private static final Set<String> JOINERS = Set.of("and", ",", "then", "again", "later", "once", "more");
    private static final Set<String> REPEATED = Set.of("again", "then", "later");
    private static final Set<String> WHERE = Set.of("in", "at");

    private static final Set<String> COUNTS = Set.of("first", "second", "third", "last", "latest");

    private Again() {}

    /** The first place, and each that follows it with a time of its own or after {@code again}. */
    static List<Optional<PlaceMention>> places(Scene scene, int token, Optional<PlaceMention> place) {
        return place.filter(first -> first.from() > token)
                .flatMap(first -> next(scene, first))
                .map(second -> Stream.concat(Stream.of(place), places(scene, token, Optional.of(second)).stream())
                        .toList())
                .orElse(List.of(place));
    }

    /** {@code the first since they met in Bali, and their first by telephone}: words about the next one. */
    static boolean isOfNext(Scene scene, int token, int means) {
        return IntStream.range(token + 1, means - 1)
                .filter(i -> scene.lemma(i).equals("and"))
                .anyMatch(i -> IntStream.range(i + 1, means).anyMatch(k -> COUNTS.contains(scene.lemma(k))));
    }

    private static Optional<PlaceMention> next(Scene scene, PlaceMention first) {
        int timed = afterTime(scene, first.to());
        int joiner = timed;
        while (joiner < scene.sentence().size() && JOINERS.contains(scene.lemma(joiner))) {
            joiner++;
        }
        int in = joiner;
        boolean and = IntStream.range(timed, in).anyMatch(i -> scene.lemma(i).equals("and"));
        boolean again = IntStream.range(timed, in).anyMatch(i -> REPEATED.contains(scene.lemma(i)));
        return scene.places().stream()
                .filter(place -> and && place.from() == in + 1 && WHERE.contains(scene.lemma(in)))
                .filter(place -> again || (timed > first.to() && afterTime(scene, place.to()) > place.to()))
                .findFirst();
    }

    /** The token after the time that stands right behind a place: {@code in March}, {@code last November}; {@code from} where none does. */
    private static int afterTime(Scene scene, int from) {
        int i = from;
        boolean preposition =
                i + 1 < scene.sentence().size() && scene.caseOf(i + 1).equals(scene.lemma(i));
        if (preposition && !scene.isTime(i) && scene.isTime(i + 1)) {
            i++;
        }
        int start = i;
        while (i < scene.sentence().size() && scene.isTime(i)) {
            i++;
        }
        return i > start ? i : from;
    }
}
