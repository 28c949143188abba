package readout.engagement;

import java.util.List;
import java.util.stream.IntStream;
import readout.model.EngagementStatus;

/**
 * Two parties that another noun of the sentence stands between, where talks that go on name nobody.
 *
 * <p>Example: {@code tensions between the two nations persist despite ongoing talks over the dam} tells talks of the two.
 */
final class Between {
    private static final String CASE = "between";

    private Between() {}

    /**
     * Those two, if the contact's word is a noun of which nobody is named.
     *
     * @param status of the contact by the words around
     */
    static List<Filler> fillers(Cue cue, List<Filler> found, EngagementStatus status) {
        Scene scene = cue.scene();
        if (cue.trigger().verb() || !found.isEmpty() || status != EngagementStatus.ONGOING) {
            return List.of();
        }
        return IntStream.range(0, scene.sentence().size())
                .filter(noun -> noun != cue.token() && isBetween(scene, noun))
                .mapToObj(noun -> new Frames(scene).fill(cue.trigger(), noun).fillers())
                .filter(fillers -> Fillers.actors(fillers) == 2)
                .findFirst()
                .orElse(List.of());
    }

    private static boolean isBetween(Scene scene, int noun) {
        return scene.sentence().token(noun).isNoun()
                && scene.tree().children(noun, "nmod").stream()
                        .anyMatch(child -> scene.caseOf(child).equals(CASE));
    }
}
