package readout.engagement;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What follows a contact in the same breath: {@code will have talks with Macron, followed by a dinner}. */
final class Sequel {
    /** Words from a contact to what follows it. */
    private static final int AFTER = 4;

    private Sequel() {}

    /** What hangs on the sequel's noun, if one follows this one: {@code held a meeting, followed by lunch, with Qin Gang}. */
    static List<Integer> dependents(Scene scene, int noun) {
        return IntStream.range(noun + 1, Math.min(noun + AFTER, scene.sentence().size()))
                .filter(i -> scene.sentence().token(noun).isNoun() && isFollowed(scene, i))
                .flatMap(i -> IntStream.range(i + 2, scene.sentence().size())
                        .filter(next -> scene.sentence().token(next).isNoun() && scene.hasChild(next, "case"))
                        .limit(1))
                .boxed()
                .flatMap(next -> scene.tree().children(next, "nmod").stream())
                .toList();
    }

    /** What a noun after {@code followed by} is the sequel of. */
    static Optional<Integer> of(Scene scene, int noun) {
        int above = scene.tree().head(noun);
        return IntStream.range(Math.max(0, noun - AFTER), noun).anyMatch(i -> above >= 0 && isFollowed(scene, i))
                ? Optional.of(scene.lemma(above).equals("follow") ? scene.tree().head(above) : above)
                        .filter(first -> first >= 0 && first < noun)
                : Optional.empty();
    }

    private static boolean isFollowed(Scene scene, int i) {
        return scene.sentence().token(i).word().equals("followed")
                && i + 1 < scene.sentence().size()
                && scene.lemma(i + 1).equals("by");
    }
}
