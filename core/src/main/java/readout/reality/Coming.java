package readout.reality;

import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readout.language.Parsed;
import readout.lexicon.Sign;

/** What the words close to a verb say of what is to come, or only may be: {@code will meet}, {@code is to meet}, {@code perhaps met}. */
final class Coming {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> PRESENT = Set.of("VBZ", "VBP");
    private static final Set<String> TOWARD = Set.of("toward", "towards");
    private static final Set<String> OFFERING = Set.of("happy", "glad", "pleased", "delighted", "open");
    private static final Set<String> AWAITING = Set.of("when", "once", "before", "until", "after");

    private final Marks marks;
    private final Parsed parsed;
    private final Conditions conditions;

    Coming(Marks marks, Conditions conditions) {
        this.marks = marks;
        this.parsed = marks.parsed();
        this.conditions = conditions;
    }

    /** The word that says that {@code t} is to come. */
    Optional<Integer> of(int t) {
        return Stream.of(isToCome(t), isGoing(t), isDue(t), isArranged(t), isAwaited(t), isNeared(t))
                        .anyMatch(Boolean::booleanValue)
                ? Optional.of(t)
                : willed(t);
    }

    /** The auxiliary of what is to come: {@code will}; {@code would}, where somebody said so. */
    Optional<Integer> willed(int t) {
        return auxiliary(t, aux -> marks.is(Sign.WILL, aux) || isReportedFuture(t, aux));
    }

    /** The word beside {@code t} by which it is only thought of. */
    Optional<Integer> supposed(int t) {
        return auxiliary(t, aux -> marks.is(Sign.MODAL, aux) && !isReportedFuture(t, aux))
                .or(() -> parsed.tree().children(t, "advmod").stream()
                        .filter(adverb -> marks.is(Sign.MAYBE, adverb))
                        .findFirst());
    }

    /** {@code it is right for him to meet her}: what somebody thinks of it, not that they met. */
    Optional<Integer> judged(int t) {
        int above = parsed.tree().head(t);
        boolean judged = above >= 0
                && parsed.isVerb(t)
                && marks.tag(above).startsWith("JJ")
                && (parsed.caseOf(t).equals("for") || isWished(above, t) || isOffered(above, t));
        return judged ? Optional.of(above) : Optional.empty();
    }

    /** {@code it is important that they meet}. */
    private boolean isWished(int adjective, int t) {
        return marks.is(Sign.WISHED, adjective)
                && Set.of("VB", "VBP").contains(marks.tag(t))
                && parsed.tree().children(t, "mark").stream()
                        .anyMatch(mark -> marks.word(mark).equals("that"));
    }

    /** {@code said he was happy to meet him}; who was happy to meet him, met him. */
    private boolean isOffered(int adjective, int t) {
        int says = parsed.tree().head(adjective);
        return OFFERING.contains(parsed.lemma(adjective))
                && marks.tag(t).equals("VB")
                && says >= 0
                && parsed.tree().is(adjective, "ccomp")
                && isReport(says);
    }

    private Optional<Integer> auxiliary(int t, IntPredicate is) {
        return parsed.tree().children(t, "aux").stream().filter(is::test).findFirst();
    }

    /** {@code is to meet}, {@code were to be received}; {@code Uganda to send}; not {@code has been to see}. */
    boolean isToCome(int t) {
        int to = t > 0 && parsed.lemma(t - 1).equals("be") ? t - 2 : t - 1;
        boolean infinitive = to > 0 && marks.word(to).equals("to") && parsed.isVerb(t);
        if (!infinitive || isBehind(to - 1)) {
            return false;
        }
        return parsed.lemma(to - 1).equals("be") || isHeading(t);
    }

    /** {@code has been to see}, {@code had to go}. */
    private boolean isBehind(int before) {
        return (parsed.lemma(before).equals("be") && marks.tag(before).equals("VBN"))
                || marks.word(before).equals("had");
    }

    /** {@code Uganda to send}. */
    private boolean isHeading(int t) {
        boolean root = parsed.tree().is(t, "root") && !parsed.hasChild(t, "aux:pass") && !isParted(t);
        boolean said = parsed.tree().head(t) > t
                && parsed.hasChild(t, "nsubj")
                && isReport(parsed.tree().head(t));
        return root || said || isHeadline(t);
    }

    /** {@code Abe, the first to visit Washington, said}. */
    private boolean isParted(int t) {
        return parsed.tree().children(t, "nsubj").stream()
                .anyMatch(subject ->
                        IntStream.range(subject, t).anyMatch(i -> marks.word(i).equals(",")));
    }

    /** {@code Abe to visit Washington}: no verb of the sentence is finite, and it is the first. */
    private boolean isHeadline(int t) {
        return marks.tag(t).equals("VB")
                && !marks.is(Sign.CONDITION, t - 2)
                && IntStream.range(0, t).noneMatch(parsed::isVerb)
                && parsed.sentence().tokens().stream().noneMatch(token -> FINITE.contains(token.tag()));
    }

    /** {@code hopes to sign when he visits Washington}; what is told in the present besides goes on. */
    boolean isAwaited(int t) {
        int above = parsed.tree().head(t);
        return PRESENT.contains(marks.tag(t))
                && above >= 0
                && !FINITE.contains(marks.tag(above))
                && (parsed.isVerb(above) || parsed.hasChild(above, "aux"))
                && parsed.tree().children(t, "mark", "advmod").stream()
                        .anyMatch(child -> child < t && AWAITING.contains(parsed.lemma(child)));
    }

    /** {@code progress toward a summit}, {@code laid the groundwork for a summit}, whatever the parser hangs it on. */
    private boolean isNeared(int t) {
        return parsed.isNoun(t)
                && (TOWARD.contains(parsed.caseOf(t))
                        || parsed.tree().children(t, "case").stream()
                                .anyMatch(word -> word > 0
                                        && marks.word(word).equals("for")
                                        && parsed.isNoun(word - 1)
                                        && marks.is(Sign.TO_COME, word - 1)));
    }

    /** {@code the truce is due to take effect}. */
    boolean isDue(int be) {
        return parsed.lemma(be).equals("be")
                && parsed.tree().children(be, "xcomp").stream().anyMatch(due -> marks.is(Sign.PREDICTED, due));
    }

    /** {@code a meeting has been arranged}; who arranged one may have done so long before it. */
    boolean isArranged(int verb) {
        return marks.is(Sign.ARRANGED, verb) && parsed.hasChild(verb, "nsubj:pass");
    }

    /** {@code is going to meet}, {@code about to meet}. */
    private boolean isGoing(int t) {
        return t > 1 && marks.word(t - 1).equals("to") && marks.is(Sign.ABOUT_TO, t - 2);
    }

    /** {@code said it would attend}: what was to come when it was said. */
    private boolean isReportedFuture(int t, int aux) {
        int head = parsed.tree().head(t);
        return marks.word(aux).equals("would")
                && head >= 0
                && parsed.tree().is(t, "ccomp")
                && isReport(head)
                && marks.tag(head).startsWith("VBD")
                && !conditions.isConditional(t)
                && !conditions.isContingent(t);
    }

    /** A verb of saying or denying. */
    boolean isReport(int verb) {
        return marks.is(Sign.REPORT, verb) || marks.is(Sign.DENIAL, verb);
    }
}
