package readout.coding;

import java.util.Set;
import java.util.stream.IntStream;
import readout.engagement.Scene;
import readout.lexicon.Surrounding.Use;

/** What was to come when it was meant, and is taken back by a later clause: {@code was due to fly, but fog kept him at home}. */
final class Setback {
    private static final Set<String> MEANT = Set.of("mean", "intend", "plan", "hope");

    private final Marks marks;
    private final Scene scene;

    Setback(Marks marks) {
        this.marks = marks;
        this.scene = marks.scene();
    }

    /** Whether a deed that was still to come at a time that is past did not come. */
    boolean isTakenBack(int token) {
        return wasMeant(token) && (turns(token) || isCalledOff(token)) || hadMeant(token) || isLaterDenied(token);
    }

    /** {@code had meant to cut}: who had meant to did not. */
    private boolean hadMeant(int token) {
        int verb = marks.verbOf(token);
        int above = verb < 0 ? -1 : scene.tree().head(verb);
        return above >= 0
                && scene.tree().is(verb, "xcomp")
                && MEANT.contains(scene.lemma(above))
                && scene.tree().children(above, "aux").stream()
                        .anyMatch(aux -> marks.word(aux).equals("had"));
    }

    /** {@code talked of sending troops, but none have been sent}: the same verb, later and negated. */
    private boolean isLaterDenied(int token) {
        return IntStream.range(token + 1, scene.sentence().size())
                .filter(v -> scene.isVerb(v) && scene.lemma(v).equals(scene.lemma(token)))
                .anyMatch(v -> marks.hasChild(Use.NEGATION, v, "advmod", "nsubj", "nsubj:pass")
                        || marks.hasChild(Use.NOBODY, v, "nsubj", "nsubj:pass"));
    }

    /** {@code planned to}, {@code was to}, {@code had considered}, told of a time that is past. */
    private boolean wasMeant(int token) {
        for (int t = token; t >= 0; t = scene.tree().head(t)) {
            boolean means = t != token && (marks.is(Use.TO_COME, t) || marks.is(Use.SUPPOSED, t));
            if ((means || isDue(t)) && isInPast(t)) {
                return true;
            }
            if (scene.tree().is(t, "acl:relcl") || scene.tree().is(t, "ccomp")) {
                return false;
            }
        }
        return false;
    }

    /** {@code was to vote}, {@code was about to meet}. */
    private boolean isDue(int verb) {
        return verb > 1
                && marks.word(verb - 1).equals("to")
                && (marks.is(Use.ABOUT_TO, verb - 2) || scene.lemma(verb - 2).equals("be"));
    }

    private boolean isInPast(int t) {
        boolean bare = marks.tag(t).equals("VBN")
                && scene.tree().children(t, "aux", "aux:pass", "cop").isEmpty();
        return marks.tag(t).equals("VBD")
                || (bare && scene.tree().is(t, "root"))
                || scene.tree().children(t, "aux", "aux:pass", "cop").stream()
                        .anyMatch(a -> marks.tag(a).equals("VBD"))
                || (t > 1 && marks.word(t - 1).equals("to") && isInPast(t - 2));
    }

    /** {@code but stayed at home}, {@code ; it never did}. */
    private boolean turns(int token) {
        int size = scene.sentence().size();
        return IntStream.range(token + 1, size)
                        .filter(i -> marks.is(Use.TURN, i))
                        .anyMatch(i -> marks.anyIn(Use.NEGATION, i, size)
                                || IntStream.range(i, size)
                                        .anyMatch(v -> marks.tag(v).equals("VBD")))
                || IntStream.range(token + 1, size)
                        .filter(i -> marks.word(i).equals(";"))
                        .anyMatch(i -> marks.anyIn(Use.NEGATION, i, Math.min(i + 6, size)));
    }

    /** {@code when the talks were cancelled}. */
    private boolean isCalledOff(int token) {
        return IntStream.range(token + 1, scene.sentence().size())
                .filter(scene::isVerb)
                .filter(v -> scene.hasChild(v, "aux:pass") && !scene.tree().within(token, v))
                .anyMatch(v -> marks.is(Use.UNDONE, v));
    }
}
