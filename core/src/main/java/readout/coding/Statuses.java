package readout.coding;

import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readout.engagement.Scene;
import readout.lexicon.Surrounding.Use;
import readout.model.EventStatus;

/**
 * Whether a deed was done, from the words around the one that tells it.
 *
 * <p>Example: {@code plans to visit} gives {@link EventStatus#FUTURE}, {@code refused to visit} {@link EventStatus#NEGATED}.
 */
final class Statuses {
    private static final Set<String> BOUNDED = Set.of("acl:relcl", "parataxis", "ccomp", "advcl", "acl");
    private static final Set<String> NONFINITE = Set.of("VB", "VBG");
    private static final Set<String> FIRST = Set.of("first", "only", "last", "latest");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

    private final Marks marks;
    private final Scene scene;
    private final Unreal unreal;
    private final Background background;
    private final Setback setback;

    /** @param words words by what they say of the deeds beside them */
    Statuses(Map<Use, Set<String>> words, Scene scene) {
        this.scene = scene;
        this.marks = new Marks(words, scene);
        this.unreal = new Unreal(marks);
        this.background = new Background(marks, unreal);
        this.setback = new Setback(marks);
    }

    /** @param reported whether somebody asserts the deed */
    EventStatus of(int token, boolean reported) {
        if (unreal.isContrary(token)) {
            return EventStatus.NEGATED;
        }
        EventStatus status = isConditional(token) ? EventStatus.HYPOTHETICAL : walked(token);
        return switch (status) {
            case ACTUAL, PAST ->
                background.isPast(token, reported)
                        ? EventStatus.PAST
                        : background.isAhead(token) ? EventStatus.FUTURE : EventStatus.ACTUAL;
            case FUTURE, HYPOTHETICAL -> setback.isTakenBack(token) ? EventStatus.NEGATED : status;
            case NEGATED -> status;
        };
    }

    /** What the words above say, the farthest last: {@code fears that it will not} is a fear, {@code dropped the idea of} no idea. */
    private EventStatus walked(int token) {
        EventStatus status = EventStatus.ACTUAL;
        for (int t = token, from = -1; t >= 0; from = t, t = scene.tree().head(t)) {
            if (from >= 0 && endsAt(t, from)) {
                return isFalselyTold(t, from) || isNotShown(t, from) ? EventStatus.NEGATED : status;
            }
            if (unreal.isFalselyShown(t)) {
                return EventStatus.NEGATED;
            }
            status = besides(t, from, governed(t, from, status));
        }
        return status;
    }

    /** {@code wrongly reported that}. */
    private boolean isFalselyTold(int verb, int clause) {
        return scene.tree().is(clause, "ccomp") && marks.hasChild(Use.FALSE, verb, "advmod");
    }

    /** {@code the film does not show troops attacking}. */
    private boolean isNotShown(int seen, int gerund) {
        int verb = scene.tree().head(seen);
        return verb >= 0
                && scene.tree().is(gerund, "acl")
                && scene.tree().is(seen, "obj")
                && marks.is(Use.SHOWING, verb)
                && (isNegated(verb) || unreal.isFalselyShown(verb));
    }

    private EventStatus governed(int t, int from, EventStatus status) {
        if (from >= 0) {
            boolean supposed = marks.is(Use.SUPPOSED, t) || isInfinitiveOf(t, from) || isSupposedBy(t, from);
            return said(status, marks.is(Use.UNDONE, t), supposed, marks.is(Use.TO_COME, t));
        }
        EventStatus now = status;
        for (int m : scene.tree().children(t, "amod")) {
            now = said(now, marks.isForm(Use.UNDONE, m), marks.isForm(Use.SUPPOSED, m), marks.isForm(Use.TO_COME, m));
        }
        return now;
    }

    private static EventStatus said(EventStatus status, boolean undone, boolean supposed, boolean toCome) {
        EventStatus unless = toCome ? toCome(status) : status;
        return undone ? EventStatus.NEGATED : supposed ? EventStatus.HYPOTHETICAL : unless;
    }

    /** {@code voted on a motion to boycott}, where parsers hang the infinitive on the verb. */
    private boolean isSupposedBy(int verb, int infinitive) {
        return scene.tree().is(infinitive, "xcomp")
                && marks.word(infinitive - 1).equals("to")
                && scene.tree().children(verb, "obj").stream()
                        .anyMatch(o -> o == infinitive - 2 && marks.is(Use.SUPPOSED, o));
    }

    /** {@code under pressure to arrest}, {@code nothing to shoot at}. */
    private boolean isInfinitiveOf(int noun, int verb) {
        return verb >= 0
                && scene.tree().is(verb, "acl")
                && scene.caseOf(verb).equals("to")
                && marks.is(Use.NOBODY, noun);
    }

    private static EventStatus toCome(EventStatus status) {
        return status == EventStatus.ACTUAL ? EventStatus.FUTURE : status;
    }

    /** What stands beside a word: auxiliaries, adverbs, negation. */
    private EventStatus besides(int t, int from, EventStatus governed) {
        boolean ahead = isToCome(t) || isGoing(t) || isWilled(t) || isDue(t);
        EventStatus now = ahead ? toCome(governed) : governed;
        boolean supposed = isSupposed(t) || unreal.isThoughtOf(t);
        if (isNegated(t, from) || unreal.isUndone(t)) {
            return marks.is(Use.UNDONE, t) && governed == EventStatus.NEGATED
                    ? EventStatus.HYPOTHETICAL
                    : EventStatus.NEGATED;
        }
        return supposed ? EventStatus.HYPOTHETICAL : now;
    }

    private boolean isWilled(int t) {
        return scene.tree().children(t, "aux").stream()
                .anyMatch(aux -> marks.is(Use.WILL, aux) || isReportedFuture(t, aux));
    }

    private boolean isSupposed(int t) {
        boolean modal = scene.tree().children(t, "aux").stream()
                .anyMatch(aux -> marks.is(Use.MODAL, aux) && !isReportedFuture(t, aux));
        return modal || marks.hasChild(Use.MAYBE, t, "advmod");
    }

    /** Whether what stands above speaks of something else. */
    private boolean endsAt(int head, int from) {
        String relation = scene.tree().relation(from);
        if (relation.equals("conj")) {
            return scene.isVerb(from)
                    && scene.isVerb(head)
                    && (scene.hasChild(from, "nsubj") || isOfOwnTense(from, head));
        }
        boolean infinitive = from > 0
                && (scene.caseOf(from).equals("to") || marks.word(from - 1).equals("to"));
        if (relation.equals("nsubj") || relation.equals("nsubj:pass")) {
            return !isAbout(head);
        }
        boolean governed = (relation.equals("advcl") || relation.equals("acl"))
                && marks.is(Use.GOVERNED, caseToken(from))
                && isAbout(head);
        boolean bounded = BOUNDED.contains(relation) && !governed && !(infinitive && !relation.equals("acl:relcl"));
        boolean aside = relation.equals("obl") && marks.is(Use.OCCASION, caseToken(from));
        return bounded && !(relation.equals("ccomp") && !isReport(head)) && !isMeant(head, from) || aside;
    }

    /** {@code is considering sending}: parsers take the gerund for what is said of somebody. */
    private boolean isMeant(int head, int from) {
        return marks.tag(from).equals("VBG") && from == head + 1 && isAbout(head);
    }

    private int caseToken(int phrase) {
        return scene.tree().children(phrase, "case", "mark").stream()
                .findFirst()
                .orElse(phrase);
    }

    /** {@code considered recalling the envoy but lodged a protest}. */
    private boolean isOfOwnTense(int from, int head) {
        boolean finite = FINITE.contains(marks.tag(from)) && NONFINITE.contains(marks.tag(head));
        return finite || marks.hasChild(Use.TURN, from, "cc");
    }

    /** {@code talks were cancelled}: what is said of a noun by the verb that it is the subject of. */
    private boolean isAbout(int verb) {
        return Stream.of(Use.TO_COME, Use.SUPPOSED, Use.UNDONE).anyMatch(use -> marks.is(use, verb))
                || scene.tree().children(verb, "aux").stream()
                        .anyMatch(a -> marks.is(Use.WILL, a) || marks.is(Use.MODAL, a))
                || isNegated(verb)
                || isToCome(verb)
                || isDue(verb);
    }

    private boolean isReport(int verb) {
        return marks.is(Use.REPORT, verb) || marks.is(Use.DENIAL, verb);
    }

    /** {@code said it would attend}: what was to come when it was said. */
    private boolean isReportedFuture(int t, int aux) {
        int head = scene.tree().head(t);
        return marks.word(aux).equals("would")
                && head >= 0
                && scene.tree().is(t, "ccomp")
                && isReport(head)
                && marks.tag(head).startsWith("VBD")
                && !isConditional(t)
                && !isContingent(t);
    }

    /** {@code is due to meet}: it is expected, and nobody has said that they will. */
    boolean isPredicted(int token) {
        for (int t = token, from = -1; t >= 0; from = t, t = scene.tree().head(t)) {
            boolean infinitive = t > 1 && marks.word(t - 1).equals("to") && marks.is(Use.PREDICTED, t - 2);
            if (infinitive || (from >= 0 && marks.is(Use.PREDICTED, t))) {
                return true;
            }
            if (from >= 0 && endsAt(t, from)) {
                return false;
            }
        }
        return false;
    }

    /** {@code will not}, {@code would not} and {@code never}: who says so refuses. */
    boolean isRefusal(int token) {
        return scene.tree().children(token, "aux").stream()
                        .anyMatch(a -> marks.is(Use.WILL, a) || isReportedFuture(token, a))
                && isNegated(token)
                && !isConditional(token);
    }

    /** {@code sent troops to restore order}, {@code an order to shoot}: what it is done for is not told as done. */
    boolean isPurpose(int verb) {
        return (scene.tree().is(verb, "advcl") || scene.tree().is(verb, "acl"))
                && scene.caseOf(verb).equals("to")
                && scene.isVerb(verb);
    }

    /** {@code is to meet}; {@code Uganda to send}. */
    private boolean isToCome(int t) {
        boolean infinitive = t > 1 && marks.word(t - 1).equals("to") && scene.isVerb(t);
        boolean root = scene.tree().is(t, "root") && !scene.hasChild(t, "aux:pass");
        boolean said = scene.tree().head(t) > t
                && scene.hasChild(t, "nsubj")
                && isReport(scene.tree().head(t));
        return infinitive && (scene.lemma(t - 2).equals("be") || root || said);
    }

    /** {@code the truce is due to take effect}. */
    private boolean isDue(int be) {
        return scene.lemma(be).equals("be")
                && scene.tree().children(be, "xcomp").stream().anyMatch(due -> marks.is(Use.PREDICTED, due));
    }

    /** {@code is going to meet}, {@code about to meet}. */
    private boolean isGoing(int t) {
        return t > 1 && marks.word(t - 1).equals("to") && marks.is(Use.ABOUT_TO, t - 2);
    }

    /** {@code neither confirmed nor ruled out}: what is joined by {@code nor} is negated by it; {@code not the first to recognise} recognises. */
    private boolean isNegated(int t, int from) {
        boolean apart = from >= 0
                && scene.tree().is(from, "conj")
                && scene.tree().children(from, "cc").stream()
                        .anyMatch(cc -> marks.word(cc).equals("nor"));
        boolean first = from >= 0
                && (scene.tree().is(from, "acl") || scene.tree().is(from, "xcomp"))
                && !scene.isVerb(t)
                && (FIRST.contains(scene.lemma(t))
                        || scene.tree().children(t, "amod").stream().anyMatch(a -> FIRST.contains(scene.lemma(a))));
        return !apart && !first && isNegated(t);
    }

    /** What stands after a verb negates what follows: {@code promised never to recognise}. */
    private boolean isNegated(int t) {
        return scene.tree().children(t, "advmod", "neg", "det", "mark", "case", "cc").stream()
                .filter(child -> child < t || !scene.isVerb(t))
                .anyMatch(child -> marks.is(Use.NEGATION, child) || isNoLonger(child));
    }

    /** {@code no longer supplies}. */
    private boolean isNoLonger(int adverb) {
        return marks.word(adverb).equals("longer") && marks.word(adverb - 1).equals("no");
    }

    /** {@code will travel if the airport reopens}: what is to come hangs on something else. */
    boolean isContingent(int token) {
        for (int t = token; t >= 0; t = scene.tree().head(t)) {
            if (scene.tree().children(t, "advcl").stream().anyMatch(this::isCondition) || isProvided(t)) {
                return true;
            }
            if (scene.tree().is(t, "ccomp")
                    || scene.tree().is(t, "acl:relcl")
                    || scene.tree().is(t, "advcl")) {
                return false;
            }
        }
        return false;
    }

    /** {@code will send doctors provided that the airport stays open}. */
    private boolean isProvided(int verb) {
        return scene.tree().children(verb, "dep", "advcl", "conj", "ccomp", "xcomp", "acl", "parataxis").stream()
                .filter(clause -> clause > verb)
                .anyMatch(clause -> marks.is(Use.CONDITION, clause)
                        && marks.word(clause + 1).equals("that"));
    }

    private boolean isCondition(int clause) {
        return scene.tree().children(clause, "mark", "advmod").stream()
                .anyMatch(child ->
                        marks.is(Use.CONDITION, child) && !scene.lemma(child).equals("whether"));
    }

    /** {@code were Cairo to break off relations}, {@code should Cairo break off relations}. */
    private boolean isInverted(int t) {
        return Set.of("Were", "Should").contains(scene.sentence().token(0).word())
                && IntStream.range(1, t).noneMatch(i -> marks.word(i).equals(","))
                && !marks.word(scene.sentence().size() - 1).equals("?");
    }

    private boolean isConditional(int token) {
        return isInverted(token) || isUnderCondition(token);
    }

    private boolean isUnderCondition(int token) {
        return IntStream.iterate(token, t -> t >= 0, scene.tree()::head)
                .takeWhile(t -> !scene.tree().is(t, "root"))
                .anyMatch(t -> marks.hasChild(Use.CONDITION, t, "mark", "advmod"));
    }
}
