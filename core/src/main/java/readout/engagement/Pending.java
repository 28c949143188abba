package readout.engagement;

import java.util.Set;
import java.util.stream.Stream;

/** What the grammar alone says of a contact: that it is to come, that it was to come, that it is off. */
final class Pending {
    private static final String TO = "to";
    private static final String BE = "be";
    private static final String BUT = "but";
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> PRESENT = Set.of("VBZ", "VBP");
    private static final Set<String> HAPPENING = Set.of("happen", "occur", "materialise", "materialize");
    private static final Set<String> NOT = Set.of("not", "never");
    private static final Set<String> PLANNED =
            Set.of("schedule", "plan", "set", "slate", "expect", "announce", "arrange");
    private static final Set<String> MAY = Set.of("may", "might", "could");
    private static final Set<String> THREATENING =
            Set.of("threaten", "consider", "reconsider", "mull", "weigh", "contemplate", "discuss", "debate");
    private static final Set<String> LEAVING = Set.of("leave", "depart");
    private static final Set<String> AWAITING = Set.of("when", "once", "before", "until", "after");

    private Pending() {}

    /** {@code is to meet}, {@code were to meet}, {@code is to be received}, {@code is due to meet}; not {@code has been to see}. */
    static boolean isToCome(Scene scene, int t) {
        int to = t > 0 && scene.lemma(t - 1).equals(BE) ? t - 2 : t - 1;
        return to > 0
                        && scene.lemma(to).equals(TO)
                        && scene.isVerb(t)
                        && (scene.lemma(to - 1).equals("due")
                                || (scene.lemma(to - 1).equals(BE)
                                        && !scene.sentence().token(to - 1).tag().equals("VBN"))
                                || (isHeadline(scene)
                                        && scene.sentence().token(t).tag().equals("VB")))
                || isAwaited(scene, t)
                || isLeaving(scene, t);
    }

    /** {@code Hu leaves on Tuesday for Havana}: the present tense of a timetable; in headlines it tells what has happened. */
    private static boolean isLeaving(Scene scene, int t) {
        int last = scene.sentence().size() - 1;
        return LEAVING.contains(scene.lemma(t))
                && PRESENT.contains(scene.sentence().token(t).tag())
                && scene.lemma(last).equals(".")
                && scene.tree().children(t, "obl", "nmod:tmod", "obl:tmod").stream()
                        .anyMatch(scene::isTime);
    }

    /** {@code hopes to sign when he visits Washington}. */
    private static boolean isAwaited(Scene scene, int t) {
        return PRESENT.contains(scene.sentence().token(t).tag())
                && scene.tree().children(t, "mark", "advmod").stream()
                        .anyMatch(child -> child < t && AWAITING.contains(scene.lemma(child)));
    }

    /** {@code was to have met}, {@code was to have been held}, {@code was to have been her first visit}. */
    static boolean isUndone(Scene scene, int t) {
        return Stream.concat(Stream.of(t), scene.tree().children(t, "cop", "aux:pass").stream())
                .anyMatch(word -> isAfterToHave(scene, word));
    }

    private static boolean isAfterToHave(Scene scene, int t) {
        return t > 2
                && scene.lemma(t - 1).equals("have")
                && scene.lemma(t - 2).equals(TO)
                && scene.lemma(t - 3).equals(BE);
    }

    /** {@code was scheduled to meet him but stayed at home}, {@code was due in Rome but will instead fly to Paris}. */
    static boolean isReplaced(Scene scene, int t) {
        int plan = scene.tree().head(t);
        return plan >= 0
                && scene.caseOf(t).equals(TO)
                && scene.tree().children(plan, "aux:pass", "cop").stream()
                        .anyMatch(be -> scene.sentence().token(be).tag().equals("VBD"))
                && scene.tree().children(plan, "conj").stream().anyMatch(other -> isInstead(scene, other));
    }

    private static boolean isInstead(Scene scene, int verb) {
        boolean but = scene.tree().children(verb, "cc").stream()
                        .anyMatch(cc -> scene.lemma(cc).equals(BUT))
                || scene.tree().children(scene.tree().head(verb), "cc").stream()
                        .anyMatch(cc -> scene.lemma(cc).equals(BUT) && cc < verb);
        boolean instead = scene.tree().children(verb, "advmod").stream()
                .anyMatch(word -> scene.lemma(word).equals("instead"));
        return but && (instead || (scene.sentence().token(verb).tag().equals("VBD") && !scene.hasChild(verb, "nsubj")));
    }

    /** {@code may pull out of}, {@code threatened to cancel}: it stands as yet. */
    static boolean isThreat(Scene scene, int t) {
        int above = scene.tree().head(t);
        return scene.tree().children(t, "aux").stream().anyMatch(aux -> MAY.contains(scene.lemma(aux)))
                || (above >= 0 && scene.caseOf(t).equals(TO) && THREATENING.contains(scene.lemma(above)))
                || (above >= 0
                        && scene.sentence().token(t).tag().equals("VBG")
                        && THREATENING.contains(scene.lemma(above)));
    }

    /** {@code it is right for him to meet her}: what somebody thinks of it, not that they met. */
    static boolean isJudged(Scene scene, int t) {
        int above = scene.tree().head(t);
        return above >= 0
                && scene.isVerb(t)
                && scene.sentence().token(above).tag().startsWith("JJ")
                && scene.caseOf(t).equals("for");
    }

    /** {@code Abe to visit Washington}: no verb of the sentence is finite. */
    private static boolean isHeadline(Scene scene) {
        return scene.sentence().tokens().stream().noneMatch(token -> FINITE.contains(token.tag()));
    }

    /** {@code the visit scheduled for May could not take place}. */
    private static boolean isDropped(Scene scene, int t) {
        int above = scene.tree().head(t);
        boolean happens = above >= 0
                && scene.tree().is(t, "nsubj")
                && (HAPPENING.contains(scene.lemma(above))
                        || scene.tree().children(above, "obj").stream()
                                .anyMatch(object -> scene.lemma(object).equals("place")));
        return happens
                && scene.tree().children(above, "advmod").stream().anyMatch(word -> NOT.contains(scene.lemma(word)))
                && scene.tree().children(t, "acl").stream().anyMatch(clause -> PLANNED.contains(scene.lemma(clause)));
    }

    /** {@code Trump-Putin summit off}, {@code his visit to Paris is off}, {@code the visit planned for May did not take place}. */
    static boolean isOff(Scene scene, int t) {
        if (isDropped(scene, t)) {
            return true;
        }
        int above = scene.tree().head(t);
        if (scene.tree().is(t, "nsubj") && above >= 0 && scene.lemma(above).equals(BE)) {
            return scene.tree().children(above, "advmod").stream()
                    .anyMatch(word -> scene.lemma(word).equals("off"));
        }
        int next = t + 1;
        return scene.sentence().token(t).isNoun()
                && next < scene.sentence().size()
                && scene.lemma(next).equals("off")
                && !(next + 1 < scene.sentence().size()
                        && scene.sentence().token(next + 1).isNoun());
    }
}
