package readout.engagement;

import java.util.Set;

/** What the grammar says of journeys and stays: that one is to come though it is told in the present, that one goes on. */
final class Pending {
    private static final Set<String> PRESENT = Set.of("VBZ", "VBP");
    private static final Set<String> LEAVING = Set.of("leave", "depart");
    private static final Set<String> WILL = Set.of("will", "shall", "wo", "'ll");

    private Pending() {}

    /** {@code Hu leaves on Tuesday for Havana}: the present tense of a timetable; in headlines it tells what has happened. */
    static boolean isLeaving(Scene scene, int token) {
        return new Clauses(scene)
                .upwards(token)
                .filter(scene::isVerb)
                .limit(1)
                .anyMatch(verb -> isTimetable(scene, verb));
    }

    private static boolean isTimetable(Scene scene, int t) {
        int last = scene.sentence().size() - 1;
        return LEAVING.contains(scene.lemma(t))
                && PRESENT.contains(scene.sentence().token(t).tag())
                && scene.lemma(last).equals(".")
                && scene.tree().children(t, "obl", "nmod:tmod", "obl:tmod").stream()
                        .anyMatch(scene::isTime);
    }

    /** {@code the trip that will also take in Belgium}, {@code a tour that includes Oslo}. */
    static boolean isStop(Scene scene, int noun) {
        return scene.sentence().token(noun).isNoun()
                && scene.tree().children(noun, "acl").stream()
                        .filter(clause -> StatusReader.COVER.contains(scene.lemma(clause)))
                        .anyMatch(clause ->
                                PRESENT.contains(scene.sentence().token(clause).tag())
                                        || scene.tree().children(clause, "aux").stream()
                                                .anyMatch(aux -> WILL.contains(scene.lemma(aux))));
    }

    /** {@code is visiting}, {@code is on a visit}, but not {@code was visiting}. */
    static boolean isInProgress(Scene scene, int token) {
        if (isAttended(scene, token)) {
            return true;
        }
        boolean doing = scene.sentence().token(token).tag().equals("VBG");
        boolean on =
                scene.sentence().token(token).isNoun() && scene.caseOf(token).equals("on");
        return (doing || on)
                && scene.tree().children(token, doing ? "aux" : "cop").stream()
                        .anyMatch(be ->
                                PRESENT.contains(scene.sentence().token(be).tag()));
    }

    /** {@code is in Europe, attending a summit}. */
    private static boolean isAttended(Scene scene, int token) {
        int verb = scene.tree().head(token);
        int above = verb < 0 ? -1 : scene.tree().head(verb);
        return above >= 0
                && scene.tree().is(token, "obj")
                && scene.sentence().token(verb).tag().equals("VBG")
                && scene.tree().is(verb, "advcl")
                && scene.tree().children(above, "cop", "aux").stream()
                        .anyMatch(be -> be < verb
                                && PRESENT.contains(scene.sentence().token(be).tag())
                                && scene.lemma(be).equals("be"));
    }
}
