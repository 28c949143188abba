package readout.engagement;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import readout.actor.PartyMention.Form;
import readout.lexicon.Trigger.Part;

/** Headlines without a verb: {@code Remarks by President Biden and President Macron Before Bilateral Meeting}. */
final class Headline {
    /** What says that those named before it take part. */
    private static final Set<String> JOINT = Set.of("bilateral", "trilateral", "joint", "their");

    private Headline() {}

    /** All persons and offices of a headline whose contact is said to be joint, but says not whose; else nobody. */
    static List<Filler> fillers(Cue cue, Part part) {
        Scene scene = cue.scene();
        boolean joint = !cue.trigger().verb() && !hasVerb(scene) && isJoint(scene, cue.token());
        return joint
                ? scene.parties().stream()
                        .filter(r ->
                                r.mention().form() == Form.PERSON || r.mention().form() == Form.DESCRIBED)
                        .flatMap(r -> r.parties().stream())
                        .map(party -> new Filler(part, party))
                        .toList()
                : List.of();
    }

    private static boolean isJoint(Scene scene, int token) {
        return IntStream.range(Math.max(0, token - 3), token)
                .anyMatch(i -> JOINT.contains(scene.lemma(i))
                        || scene.sentence().token(i).word().equalsIgnoreCase("their"));
    }

    private static boolean hasVerb(Scene scene) {
        return IntStream.range(0, scene.sentence().size())
                .mapToObj(i -> scene.sentence().token(i).tag())
                .anyMatch(tag -> tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD"));
    }
}
