package readout.reality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private static final Set<String> REMINDING = Set.of("recall", "remember", "note");
    /** {@code could strike after a call with the king}: the call is not what could be. */
    private static final Set<String> APART = Set.of("after", "following", "over", "despite", "amid");

    private static final Set<String> AT = Set.of("at", "during", "in");

    /** What the words above say, the strongest first. */
    private static final List<Map.Entry<Sign, Kind>> ABOVE = List.of(
            Map.entry(Sign.CANCELLED, Kind.CANCELLED),
            Map.entry(Sign.UNDONE, Kind.UNDONE),
            Map.entry(Sign.SUPPOSED, Kind.SUPPOSED),
            Map.entry(Sign.TO_COME, Kind.TO_COME));

    private static final List<Map.Entry<Sign, Kind>> BEFORE = List.of(
            Map.entry(Sign.CANCELLED, Kind.CANCELLED),
            Map.entry(Sign.UNDONE, Kind.UNDONE),
            Map.entry(Sign.SUPPOSED, Kind.SUPPOSED),
            Map.entry(Sign.TO_COME, Kind.TO_COME),
            Map.entry(Sign.UPCOMING, Kind.TO_COME),
            Map.entry(Sign.ONGOING, Kind.ONGOING));

    private final Marks marks;
    private final Parsed parsed;
    private final Negation negation;
    private final Conditions conditions;
    private final Coming coming;
    private final Unreal unreal;
    private final Setback setback;
    private final CalledOff calledOff;
    private final Disbelief disbelief;
    private final Ascent ascent;

    public Reality(Marks marks) {
        this.marks = marks;
        this.parsed = marks.parsed();
        this.negation = new Negation(marks);
        this.conditions = new Conditions(marks);
        this.coming = new Coming(marks, conditions);
        this.unreal = new Unreal(marks);
        this.setback = new Setback(marks);
        this.calledOff = new CalledOff(marks, negation);
        this.disbelief = new Disbelief(marks);
        this.ascent = new Ascent(marks, negation, coming);
    }

    public Chain of(int token) {
        if (unreal.isGranted(token)) {
            return new Chain(List.of());
        }
        Chain walked = new Chain(ascent.from(token).stream()
                .flatMap(step -> (step.beyond() ? beyond(step) : at(step)).stream())
                .toList());
        return walked.and(whole(token));
    }

    /** What is said of it by the sentence, wherever it stands. */
    private List<Judgement> whole(int token) {
        List<Judgement> all = new ArrayList<>();
        conditions.of(token).ifPresent(word -> all.add(new Judgement(Kind.CONDITION, word, token)));
        if (setback.isInVain(token)) {
            all.add(new Judgement(Kind.UNDONE, token, token));
        }
        if (setback.isTakenBack(token)) {
            all.add(new Judgement(Kind.SETBACK, token, token));
        }
        if (unreal.isContrary(token)) {
            all.add(new Judgement(Kind.CONTRARY, token, token));
        }
        return all;
    }

    /** What the word says that only reports or stands beside: {@code wrongly reported that}, {@code will raise it during the visit}. */
    private List<Judgement> beyond(Step step) {
        int head = step.at();
        int from = step.from();
        boolean untrue = isFalselyTold(head, from) || isNotShown(head, from) || isDenied(head, from);
        if (untrue) {
            return List.of(new Judgement(Kind.FALSE, head, head));
        }
        Optional<Disbelief.Denied> denied = disbelief.of(from);
        return denied.map(by -> List.of(new Judgement(Kind.FALSE, by.word(), by.word())))
                .orElseGet(() -> beside(head, from));
    }

    private boolean isDenied(int verb, int clause) {
        return (parsed.tree().is(clause, "ccomp") || parsed.tree().is(clause, "dep"))
                && marks.is(Sign.DENIAL, verb)
                && !negation.isNegated(verb);
    }

    private List<Judgement> beside(int head, int from) {
        return switch (parsed.tree().relation(from)) {
            case "ccomp" -> announced(head, from);
            case "nsubj", "nsubj:pass" ->
                parsed.tree().is(head, "ccomp") ? resumed(parsed.tree().head(head), head) : List.of();
            case "acl" -> marks.tag(from).equals("VBG") ? said(head) : announced(head, from);
            case "acl:relcl" -> isClauseOf(head, from) ? announced(head, from) : asked(head, from);
            case "advcl", "obl" -> shared(head, from);
            default -> List.of();
        };
    }

    /** {@code announced that they will meet}, {@code suggested that they meet}; what is told as past is neither to come nor only thought of. */
    private List<Judgement> announced(int head, int from) {
        boolean past = marks.isPast(from);
        boolean finite = !parsed.tree().children(from, "aux", "aux:pass", "cop").isEmpty();
        return said(head).stream()
                .filter(judgement -> !past || judgement.isUndoing())
                .filter(judgement -> !finite || judgement.kind() != Kind.SUPPOSED)
                .toList();
    }

    /** {@code the proposal that ministers visit Oslo}: who visits and where is told, so {@code that} is neither. */
    private boolean isClauseOf(int noun, int verb) {
        return marks.word(noun + 1).equals("that")
                && parsed.hasChild(verb, "nsubj")
                && parsed.tree().children(verb, "obj").stream().anyMatch(o -> o > verb);
    }

    /** {@code agreed that the talks resume}. */
    private List<Judgement> resumed(int verb, int clause) {
        return announced(verb, clause).stream()
                .filter(judgement -> judgement.kind() == Kind.TO_COME)
                .toList();
    }

    /** {@code proposed to his counterpart that they meet}: parsers hang the clause on the counterpart. */
    private List<Judgement> asked(int noun, int from) {
        int verb = parsed.tree().head(noun);
        boolean asked =
                verb >= 0 && parsed.isVerb(verb) && parsed.caseOf(noun).equals("to") && parsed.hasChild(from, "nsubj");
        return asked
                ? said(verb).stream()
                        .filter(judgement -> judgement.kind() == Kind.SUPPOSED)
                        .toList()
                : List.of();
    }

    /** {@code will raise it during the visit}: what is to come stays to come; {@code should not have been raised during the visit} was a visit. */
    private List<Judgement> shared(int head, int from) {
        if (parsed.caseOf(from).equals("since") || unreal.isPerfect(head) || marks.isInPast(from)) {
            return List.of();
        }
        List<Judgement> all = new ArrayList<>();
        coming.willed(head)
                .or(() -> coming.isAwaited(head) || isBefore(head, from) ? Optional.of(head) : planned(head, from))
                .ifPresent(word -> all.add(new Judgement(Kind.TO_COME, word, head)));
        if (isWithin(head, from)) {
            coming.supposed(head).ifPresent(word -> all.add(new Judgement(Kind.SUPPOSED, word, head)));
        }
        return all;
    }

    /** {@code plans to raise it at a meeting}: the word that says that what happens there is to come; not {@code agreed to send more in a call}. */
    private Optional<Integer> planned(int verb, int occasion) {
        int plan = parsed.tree().head(verb);
        boolean infinitive = plan >= 0
                && parsed.isVerb(verb)
                && marks.word(verb - 1).equals("to")
                && AT.contains(parsed.caseOf(occasion))
                && !marks.is(Sign.COMMITTING, plan)
                && !marks.isInPast(plan);
        boolean ahead =
                infinitive && (marks.is(Sign.TO_COME, plan) || marks.is(Sign.SUPPOSED, plan) || coming.isToCome(verb));
        return ahead ? Optional.of(plan) : Optional.empty();
    }

    /** {@code Merkel to raise it at the summit}. */
    private boolean isBefore(int verb, int occasion) {
        return coming.isToCome(verb) && AT.contains(parsed.caseOf(occasion));
    }

    /** Whether it would be a part of the other: {@code could raise it during a visit}; not {@code asked about it, he would not say}. */
    private boolean isWithin(int head, int from) {
        boolean before = parsed.tree().is(from, "advcl")
                && from < head
                && parsed.caseOf(from).isEmpty();
        return !before && !APART.contains(parsed.caseOf(from));
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
        if (negation.isUnspoken(t, step.from())) {
            return List.of();
        }
        List<Judgement> all = new ArrayList<>();
        all.addAll(step.from() < 0 || parsed.tree().is(step.from(), "nmod") ? modified(t) : List.of());
        all.addAll(step.from() < 0 ? own(t) : governed(t, step.from()));
        if (!isToldAsPast(step.from())) {
            coming.of(t).ifPresent(word -> all.add(new Judgement(Kind.TO_COME, word, t)));
            supposed(t).ifPresent(word -> all.add(new Judgement(Kind.SUPPOSED, word, t)));
        }
        marks.ruling(t).forEach(verb -> all.addAll(said(verb)));
        negated(step).ifPresent(word -> all.add(new Judgement(Kind.NEGATED, word, t)));
        if (setback.isLapsed(t)) {
            all.add(new Judgement(Kind.CANCELLED, t, t));
        }
        if (unreal.isFalselyShown(t)) {
            all.add(new Judgement(Kind.FALSE, t, t));
        }
        return all;
    }

    /** {@code it may be recalled that they met}, {@code that the visit could not take place}: what may be is that it is recalled. */
    private boolean isToldAsPast(int clause) {
        return clause >= 0
                && parsed.tree().is(clause, "ccomp")
                && (marks.isPast(clause)
                        || REMINDING.contains(parsed.lemma(parsed.tree().head(clause))));
    }

    /** What stands beside the word itself: {@code the visit is off}, {@code a visit planned for May}, {@code voiced a wish to meet}. */
    private List<Judgement> own(int t) {
        List<Judgement> all = new ArrayList<>();
        parsed.tree().children(t, "acl").stream()
                .filter(clause -> parsed.isNoun(t) && isSaidOf(clause))
                .forEach(clause -> all.addAll(said(clause)));
        calledOff.of(t).ifPresent(word -> all.add(new Judgement(Kind.CANCELLED, word, t)));
        coming.judged(t).ifPresent(word -> all.add(new Judgement(Kind.SUPPOSED, word, t)));
        wished(t).ifPresent(noun -> all.addAll(said(noun)));
        return all;
    }

    /** {@code a summit that has been put off}, {@code a visit planned for May}; not {@code a drill aimed at them}. */
    private boolean isSaidOf(int clause) {
        boolean reduced = parsed.tree().relation(clause).equals("acl")
                && marks.tag(clause).equals("VBN");
        boolean aims = Set.of("at", "to").contains(marks.word(clause + 1)) && !marks.is(Sign.PREDICTED, clause);
        return !aims && (reduced || parsed.hasChild(clause, "aux:pass"));
    }

    /** {@code voiced a willingness to meet}: the noun before the verb, whatever the parser hangs the verb on. */
    private Optional<Integer> wished(int verb) {
        return parsed.tree().children(verb, "mark").stream()
                .filter(mark -> marks.word(mark).equals("to"))
                .map(mark -> mark - 1)
                .filter(before -> before >= 0
                        && parsed.isVerb(verb)
                        && parsed.tree().head(verb) != before
                        && parsed.isNoun(before))
                .findFirst();
    }

    private Optional<Integer> supposed(int t) {
        return coming.supposed(t).or(() -> unreal.isThoughtOf(t) ? Optional.of(t) : Optional.empty());
    }

    /** What merely hangs on a verb with a preposition is not undone with it: {@code nobody was hurt in the attack}. */
    private Optional<Integer> negated(Step step) {
        boolean undone =
                unreal.isUndone(step.at()) && (step.from() < 0 || !parsed.tree().is(step.from(), "obl"));
        return negation.over(step.at(), step.from()).or(() -> undone ? Optional.of(step.at()) : Optional.empty());
    }

    /** {@code a planned visit}; not {@code a press conference}. */
    private List<Judgement> modified(int noun) {
        return parsed.tree().children(noun, "amod", "compound").stream()
                .filter(m -> !parsed.isNoun(m))
                .flatMap(m -> BEFORE.stream()
                        .filter(entry -> marks.isForm(entry.getKey(), m))
                        .map(entry -> new Judgement(entry.getValue(), m, m))
                        .limit(1))
                .toList();
    }

    /** {@code plans to visit}, {@code a ban on visits}; not {@code gave up his journey and telephoned}. */
    private List<Judgement> governed(int t, int from) {
        if (parsed.tree().is(from, "conj") && parsed.isVerb(from) && parsed.isVerb(t)) {
            return List.of();
        }
        List<Judgement> said = isToldAsPast(from) ? notToCome(said(t)) : said(t);
        boolean supposed = isInfinitiveOf(t, from)
                || isSupposedBy(t, from)
                || (marks.is(Sign.INDEFINITE, t) && isIndefinite(from) && !isBesideObject(t, from));
        return said.isEmpty() && supposed ? List.of(new Judgement(Kind.SUPPOSED, t, t)) : said;
    }

    private static List<Judgement> notToCome(List<Judgement> said) {
        return said.stream()
                .filter(judgement -> judgement.kind() != Kind.TO_COME)
                .toList();
    }

    /** {@code discussed the war on a visit}: where it was discussed. */
    private boolean isBesideObject(int verb, int noun) {
        return parsed.tree().is(noun, "obl") && parsed.hasChild(verb, "obj");
    }

    /** {@code a meeting}, {@code holding talks}: one that is not known yet. */
    private boolean isIndefinite(int t) {
        return marks.tag(t).equals("VBG")
                || parsed.tree().children(t, "det").stream()
                        .anyMatch(det -> Set.of("a", "an").contains(parsed.lemma(det)));
    }

    /** What a word says of what stands below it. */
    private List<Judgement> said(int word) {
        return ABOVE.stream()
                .filter(entry -> marks.is(entry.getKey(), word))
                .findFirst()
                .map(entry -> new Judgement(kind(entry.getValue(), word), word, word))
                .map(List::of)
                .orElse(List.of());
    }

    private Kind kind(Kind kind, int word) {
        return kind == Kind.TO_COME && setback.isLongDue(word) ? Kind.CANCELLED : kind;
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

    /** {@code no president has come in years}: nobody did it in all the time before. */
    public boolean isOfNobody(int token) {
        int verb = marks.verbOf(token);
        return verb >= 0 && unreal.isOfNobody(verb);
    }

    /** {@code had imposed}: before what is told. */
    public boolean isBefore(int verb) {
        return unreal.isBefore(verb);
    }
}
