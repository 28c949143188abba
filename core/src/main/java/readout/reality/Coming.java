package readout.reality;

import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import readout.language.Parsed;
import readout.lexicon.Sign;

/** What the words close to a verb say of what is to come, or only may be: {@code will meet}, {@code is to meet}, {@code perhaps met}. */
final class Coming {
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
        return Stream.of(isToCome(t), isGoing(t), isDue(t))
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

    private Optional<Integer> auxiliary(int t, IntPredicate is) {
        return parsed.tree().children(t, "aux").stream().filter(is::test).findFirst();
    }

    /** {@code is to meet}; {@code Uganda to send}. */
    boolean isToCome(int t) {
        boolean infinitive = t > 1 && marks.word(t - 1).equals("to") && parsed.isVerb(t);
        boolean root = parsed.tree().is(t, "root") && !parsed.hasChild(t, "aux:pass");
        boolean said = parsed.tree().head(t) > t
                && parsed.hasChild(t, "nsubj")
                && isReport(parsed.tree().head(t));
        return infinitive && (parsed.lemma(t - 2).equals("be") || root || said);
    }

    /** {@code the truce is due to take effect}. */
    boolean isDue(int be) {
        return parsed.lemma(be).equals("be")
                && parsed.tree().children(be, "xcomp").stream().anyMatch(due -> marks.is(Sign.PREDICTED, due));
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
