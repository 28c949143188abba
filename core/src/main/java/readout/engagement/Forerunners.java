package readout.engagement;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import readout.model.EngagementKind;

/**
 * Earlier contacts of the same parties, named beside a later one: {@code their second meeting after the historic summit in Singapore},
 * {@code the first call between Putin and Biden since the June summit in Geneva}.
 */
final class Forerunners {
    private static final Set<String> AFTER = Set.of("after", "since", "following");
    private static final Set<EngagementKind> KINDS = Set.of(EngagementKind.MEETING, EngagementKind.CALL);
    private static final Set<String> DEFINITE = Set.of("the", "their", "his", "her");

    private Forerunners() {}

    /**
     * Those of the contact's word above, if the words tell where or when the earlier one was and name nobody else.
     *
     * @param found whom the words name
     * @param filled who takes part in what a word tells, empty where it tells no contact
     */
    static List<Filler> fillers(Cue cue, List<Filler> found, BiFunction<Scene, Integer, List<Filler>> filled) {
        return is(cue)
                ? above(cue)
                        .map(token -> filled.apply(cue.scene(), token))
                        .filter(later -> Fillers.actors(later) == 2 && isAmong(found, later))
                        .findFirst()
                        .orElse(List.of())
                : List.of();
    }

    /** Whether the words name an earlier contact, by where or when it was. */
    static boolean is(Cue cue) {
        Scene scene = cue.scene();
        int noun = cue.token();
        return !cue.trigger().verb()
                && KINDS.contains(cue.trigger().kind())
                && isAfter(scene, noun)
                && scene.tree().children(noun, "det", "nmod:poss").stream()
                        .anyMatch(word -> DEFINITE.contains(scene.lemma(word)))
                && (isIn(scene, noun) || Recalled.isDated(scene, noun));
    }

    /** {@code after the summit}, {@code months after their summit}. */
    private static boolean isAfter(Scene scene, int noun) {
        int above = scene.tree().head(noun);
        return AFTER.contains(scene.caseOf(noun))
                || (above >= 0 && scene.isTime(above) && AFTER.contains(scene.caseOf(above)));
    }

    private static boolean isIn(Scene scene, int noun) {
        return scene.tree().children(noun, "nmod").stream()
                .anyMatch(child -> scene.caseOf(child).equals("in")
                        && (scene.placeOf(child).isPresent() || scene.isTime(child)));
    }

    private static Stream<Integer> above(Cue cue) {
        return Stream.iterate(
                        cue.scene().tree().head(cue.token()),
                        t -> t >= 0,
                        t -> cue.scene().tree().head(t))
                .filter(t ->
                        cue.scene().isVerb(t) || cue.scene().sentence().token(t).isNoun());
    }

    private static boolean isAmong(List<Filler> found, List<Filler> later) {
        return found.stream()
                .map(f -> f.party().actor())
                .allMatch(
                        actor -> later.stream().anyMatch(f -> f.party().actor().equals(actor)));
    }
}
