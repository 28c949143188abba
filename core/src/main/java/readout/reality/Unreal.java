package readout.reality;

import java.util.Set;
import java.util.stream.IntStream;
import readout.language.Parsed;
import readout.lexicon.Sign;

/** Words close to a verb that say that it was not done, only thought of, or done before. */
final class Unreal {
    private final Marks marks;
    private final Parsed parsed;

    Unreal(Marks marks) {
        this.marks = marks;
        this.parsed = marks.parsed();
    }

    /** {@code nobody was hurt}, {@code has yet to reply}, {@code would have won}, {@code rather than fight}, {@code imposed no sanctions}. */
    boolean isUndone(int t) {
        return parsed.isVerb(t)
                && (isByNobody(t)
                        || isToNobody(t)
                        || isYetTo(t)
                        || isForestalled(t)
                        || isMissed(t)
                        || (t > 1 && marks.is(Sign.INSTEAD, t - 2)));
    }

    /** {@code bogus footage showed}. */
    boolean isFalselyShown(int verb) {
        return marks.is(Sign.SHOWING, verb)
                && parsed.tree().children(verb, "nsubj").stream()
                        .anyMatch(subject -> marks.hasChild(Sign.FALSE, subject, "amod", "compound"));
    }

    /** {@code is thinking of asking}. */
    boolean isThoughtOf(int t) {
        return t > 1 && Set.of("of", "about").contains(marks.word(t - 1)) && marks.is(Sign.THOUGHT, t - 2);
    }

    /** {@code had imposed}: before what is told. */
    boolean isBefore(int t) {
        return parsed.isVerb(t)
                && parsed.tree().children(t, "aux").stream()
                        .anyMatch(a -> marks.word(a).equals("had") && (!isBeforeSubject(t, a) || isGranted(t)));
    }

    /** {@code if Mali had expelled the envoy, Paris would have closed its base}, {@code if only it had}: it did not. */
    boolean isContrary(int t) {
        int clause = marks.verbOf(t);
        if (clause >= 0 && isBefore(clause) && isIfOnly(clause)) {
            return true;
        }
        int head = clause < 0 ? -1 : parsed.tree().head(clause);
        return head >= 0 && isBefore(clause) && marks.hasChild(Sign.CONDITION, clause, "mark") && isMissed(head);
    }

    /** {@code had Cairo not mediated, Israel would have struck}, {@code if it had not}: it did. */
    boolean isGranted(int t) {
        int clause = marks.verbOf(t);
        int head = clause < 0 ? -1 : parsed.tree().head(clause);
        boolean supposed = clause >= 0
                && (isInverted(clause) || isBefore(clause) && marks.hasChild(Sign.CONDITION, clause, "mark"));
        return supposed && head >= 0 && isPerfect(head) && marks.hasChild(Sign.NEGATION, clause, "advmod", "neg");
    }

    private boolean isInverted(int verb) {
        return parsed.tree().children(verb, "aux").stream()
                .anyMatch(a -> marks.word(a).equals("had") && isBeforeSubject(verb, a));
    }

    private boolean isIfOnly(int clause) {
        return IntStream.range(0, clause)
                .anyMatch(i -> marks.word(i).equals("if") && marks.word(i + 1).equals("only"));
    }

    /** {@code no president has come}, {@code nobody had met them}: told of all the time before. */
    boolean isOfNobody(int verb) {
        return isByNobody(verb)
                && parsed.tree().children(verb, "aux").stream()
                        .anyMatch(a -> parsed.lemma(a).equals("have"));
    }

    private boolean isByNobody(int t) {
        return parsed.tree().children(t, "nsubj", "nsubj:pass").stream().anyMatch(this::isNobody);
    }

    /** {@code imposed no sanctions}, {@code met nobody}. */
    private boolean isToNobody(int t) {
        return parsed.tree().children(t, "obj").stream()
                .anyMatch(o -> (marks.is(Sign.NEGATION, o) && parsed.isNoun(o))
                        || parsed.tree().children(o, "det").stream()
                                .anyMatch(d -> marks.word(d).equals("no")));
    }

    private boolean isNobody(int subject) {
        return marks.is(Sign.NOBODY, subject)
                || marks.hasChild(Sign.NOBODY, subject, "det", "cc:preconj", "amod", "advmod");
    }

    /** {@code fell before it could ratify the treaty}. */
    private boolean isForestalled(int t) {
        return parsed.tree().children(t, "mark").stream()
                        .anyMatch(m -> marks.word(m).equals("before"))
                && parsed.tree().children(t, "aux").stream()
                        .anyMatch(a -> marks.word(a).equals("could"));
    }

    private boolean isYetTo(int t) {
        return infinitive(t) > 0 && marks.word(infinitive(t) - 1).equals("yet");
    }

    /** {@code would have fired}, {@code were to have met}, {@code had they fired}; {@code would have to fire} is a duty. */
    private boolean isMissed(int t) {
        boolean would = parsed.tree().children(t, "aux").stream()
                .anyMatch(a -> marks.word(a).equals("would"));
        boolean was = infinitive(t) > 0 && Set.of("was", "were").contains(marks.word(infinitive(t) - 1));
        return isPerfect(t) && (would || was) || isInverted(t);
    }

    /** {@code should have met}. */
    boolean isPerfect(int t) {
        return parsed.tree().children(t, "aux").stream()
                .anyMatch(
                        a -> marks.word(a).equals("have") && !marks.word(a + 1).equals("to"));
    }

    private boolean isBeforeSubject(int t, int aux) {
        return parsed.tree().children(t, "nsubj", "nsubj:pass").stream().anyMatch(s -> s > aux && s < t);
    }

    /** Where its {@code to} stands; -1 where it has none. */
    private int infinitive(int t) {
        return parsed.tree().children(t, "mark", "aux").stream()
                .filter(m -> marks.word(m).equals("to"))
                .findFirst()
                .orElse(-1);
    }
}
