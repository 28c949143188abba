package readout.reality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.language.Parsed;
import readout.lexicon.Sign;
import readout.reality.Ascent.Step;
import readout.reality.Judgement.Kind;

/**
 * What the words around one that tells something say of whether it is so.
 *
 * <p>Example: {@code plans to visit} gives a chain with {@link Kind#TO_COME}, {@code refused to visit} one with {@link Kind#UNDONE}.
 */
public final class Reality {
    private final Marks marks;
    private final Parsed parsed;
    private final Negation negation;
    private final Conditions conditions;
    private final Coming coming;
    private final Unreal unreal;
    private final Setback setback;
    private final Ascent ascent;

    public Reality(Marks marks) {
        this.marks = marks;
        this.parsed = marks.parsed();
        this.negation = new Negation(marks);
        this.conditions = new Conditions(marks);
        this.coming = new Coming(marks, conditions);
        this.unreal = new Unreal(marks);
        this.setback = new Setback(marks);
        this.ascent = new Ascent(marks, negation, coming);
    }

    public Chain of(int token) {
        Chain walked = new Chain(ascent.from(token).stream()
                .flatMap(step -> (step.beyond() ? beyond(step) : at(step)).stream())
                .toList());
        return walked.and(whole(token));
    }

    /** What is said of it by the sentence, wherever it stands. */
    private List<Judgement> whole(int token) {
        List<Judgement> all = new ArrayList<>();
        conditions.of(token).ifPresent(word -> all.add(new Judgement(Kind.CONDITION, word, token)));
        if (setback.isTakenBack(token)) {
            all.add(new Judgement(Kind.SETBACK, token, token));
        }
        if (unreal.isContrary(token)) {
            all.add(new Judgement(Kind.CONTRARY, token, token));
        }
        return all;
    }

    /** What the word says that only reports or stands beside: {@code wrongly reported that}, {@code the film does not show}. */
    private List<Judgement> beyond(Step step) {
        boolean untrue = isFalselyTold(step.at(), step.from()) || isNotShown(step.at(), step.from());
        return untrue ? List.of(new Judgement(Kind.FALSE, step.at(), step.at())) : List.of();
    }

    private boolean isFalselyTold(int verb, int clause) {
        return parsed.tree().is(clause, "ccomp") && marks.hasChild(Sign.FALSE, verb, "advmod");
    }

    private boolean isNotShown(int seen, int gerund) {
        int verb = parsed.tree().head(seen);
        return verb >= 0
                && parsed.tree().is(gerund, "acl")
                && parsed.tree().is(seen, "obj")
                && marks.is(Sign.SHOWING, verb)
                && (negation.isNegated(verb) || unreal.isFalselyShown(verb));
    }

    private List<Judgement> at(Step step) {
        int t = step.at();
        List<Judgement> all = new ArrayList<>(step.from() < 0 ? modified(t) : governed(t, step.from()));
        coming.of(t).ifPresent(word -> all.add(new Judgement(Kind.TO_COME, word, t)));
        supposed(t).ifPresent(word -> all.add(new Judgement(Kind.SUPPOSED, word, t)));
        negated(step).ifPresent(word -> all.add(new Judgement(Kind.NEGATED, word, t)));
        if (unreal.isFalselyShown(t)) {
            all.add(new Judgement(Kind.FALSE, t, t));
        }
        return all;
    }

    private Optional<Integer> supposed(int t) {
        return coming.supposed(t).or(() -> unreal.isThoughtOf(t) ? Optional.of(t) : Optional.empty());
    }

    private Optional<Integer> negated(Step step) {
        return negation.over(step.at(), step.from())
                .or(() -> unreal.isUndone(step.at()) ? Optional.of(step.at()) : Optional.empty());
    }

    /** {@code a planned visit}. */
    private List<Judgement> modified(int noun) {
        return parsed.tree().children(noun, "amod").stream()
                .flatMap(m -> said(
                                m,
                                marks.isForm(Sign.UNDONE, m),
                                marks.isForm(Sign.SUPPOSED, m),
                                marks.isForm(Sign.TO_COME, m))
                        .stream())
                .toList();
    }

    /** {@code plans to visit}, {@code a ban on visits}. */
    private List<Judgement> governed(int t, int from) {
        boolean supposed = marks.is(Sign.SUPPOSED, t) || isInfinitiveOf(t, from) || isSupposedBy(t, from);
        return said(t, marks.is(Sign.UNDONE, t), supposed, marks.is(Sign.TO_COME, t));
    }

    private static List<Judgement> said(int word, boolean undone, boolean supposed, boolean toCome) {
        Optional<Kind> kind = undone
                ? Optional.of(Kind.UNDONE)
                : supposed ? Optional.of(Kind.SUPPOSED) : toCome ? Optional.of(Kind.TO_COME) : Optional.empty();
        return kind.map(k -> List.of(new Judgement(k, word, word))).orElse(List.of());
    }

    /** {@code voted on a motion to boycott}, where parsers hang the infinitive on the verb. */
    private boolean isSupposedBy(int verb, int infinitive) {
        return parsed.tree().is(infinitive, "xcomp")
                && marks.word(infinitive - 1).equals("to")
                && parsed.tree().children(verb, "obj").stream()
                        .anyMatch(o -> o == infinitive - 2 && marks.is(Sign.SUPPOSED, o));
    }

    /** {@code nothing to shoot at}. */
    private boolean isInfinitiveOf(int noun, int verb) {
        return parsed.tree().is(verb, "acl") && parsed.caseOf(verb).equals("to") && marks.is(Sign.NOBODY, noun);
    }

    /** {@code is due to meet}: it is expected, and nobody has said that they will. */
    public boolean isPredicted(int token) {
        return ascent.from(token).stream()
                .anyMatch(step -> isExpected(step.at()) || (step.from() >= 0 && marks.is(Sign.PREDICTED, step.at())));
    }

    private boolean isExpected(int t) {
        return t > 1 && marks.word(t - 1).equals("to") && marks.is(Sign.PREDICTED, t - 2);
    }

    /** {@code will not}, {@code would not} and {@code never}: who says so refuses. */
    public boolean isRefusal(int verb) {
        return coming.willed(verb).isPresent() && negation.isNegated(verb) && !conditions.isConditional(verb);
    }

    /** {@code will travel if the airport reopens}: what is to come hangs on something else. */
    public boolean isContingent(int token) {
        return conditions.isContingent(token);
    }

    /** {@code had imposed}: before what is told. */
    public boolean isBefore(int verb) {
        return unreal.isBefore(verb);
    }
}
