package readout.reality;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readout.language.Parsed;
import readout.lexicon.Sign;

/**
 * The way up the tree from a word that tells something, to where the words above speak of something else.
 *
 * <p>Example: from {@code visit} in {@code said it plans to call off the visit} by {@code call} to {@code plans}; what is said ends it.
 */
final class Ascent {
    private static final Set<String> BOUNDED = Set.of("acl:relcl", "parataxis", "ccomp", "advcl", "acl");
    private static final Set<String> ESTIMATES =
            Set.of("credit", "praise", "criticism", "blame", "flak", "heat", "fire", "applause", "scorn");

    private static final Set<String> NONFINITE = Set.of("VB", "VBG");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

    private final Marks marks;
    private final Parsed parsed;
    private final Negation negation;
    private final Coming coming;

    Ascent(Marks marks, Negation negation, Coming coming) {
        this.marks = marks;
        this.parsed = marks.parsed();
        this.negation = negation;
        this.coming = coming;
    }

    /**
     * A word on the way.
     *
     * @param from the word below, -1 where the way begins
     * @param beyond whether it speaks of something else already; only the last one does
     */
    record Step(int at, int from, boolean beyond) {}

    List<Step> from(int token) {
        List<Step> steps = new ArrayList<>();
        for (int t = token, from = -1; t >= 0; from = t, t = parsed.tree().head(t)) {
            boolean beyond = from >= 0 && (isSigned(from) || endsAt(t, from));
            steps.add(new Step(t, from, beyond));
            if (beyond) {
                break;
            }
        }
        return steps;
    }

    /** {@code the agreement signed in Doha}: there is one, whatever is said of it. */
    private boolean isSigned(int noun) {
        return parsed.isNoun(noun)
                && parsed.tree().children(noun, "acl").stream()
                        .anyMatch(clause -> marks.tag(clause).equals("VBN")
                                && parsed.lemma(clause).equals("sign")
                                && clause == noun + 1);
    }

    private boolean endsAt(int head, int from) {
        String relation = parsed.tree().relation(from);
        return switch (relation) {
            case "conj" -> isJoined(head, from);
            case "nsubj", "nsubj:pass" -> !isAbout(head);
            case "obl" -> from < head || (isOnOccasion(from) && !isBound(head, from)) || isForCredit(head, from);
            case "nmod" -> isOccasion(from) && !isBound(head, from);
            case "ccomp" -> isApart(head, from, relation) || isOfNoun(head, from);
            case "dep" -> parsed.isVerb(from) && (marks.isPast(from) || isSetOff(head, from) || isNext(head, from));
            default -> BOUNDED.contains(relation) && isApart(head, from, relation);
        };
    }

    /** {@code No deal yet, Kenyatta tells Museveni}: behind a comma, a clause of its own, whatever it hangs on. */
    private boolean isSetOff(int head, int verb) {
        return FINITE.contains(marks.tag(verb))
                && parsed.hasChild(verb, "nsubj")
                && IntStream.range(head, verb).anyMatch(i -> marks.word(i).equals(","));
    }

    /** {@code Macron cancels trip, flies to Kyiv}: one after the other. */
    private boolean isNext(int head, int verb) {
        return FINITE.contains(marks.tag(verb))
                && FINITE.contains(marks.tag(head))
                && marks.word(verb - 1).equals(",");
    }

    /** {@code the declaration that they signed}: parsers take the relative clause for what the noun tells. */
    private boolean isOfNoun(int noun, int clause) {
        return parsed.isNoun(noun)
                && !marks.is(Sign.SUPPOSED, noun)
                && !negation.isNegated(noun)
                && marks.isPast(clause);
    }

    /** {@code engaged in talks}, {@code refrained from an attack}, {@code no interest in a summit}, {@code take part in talks}: the preposition belongs to the words. */
    private boolean isBound(int head, int from) {
        String preposition = " " + parsed.caseOf(from);
        return marks.lists(Sign.BOUND, parsed.lemma(head) + preposition)
                || parsed.tree().children(head, "obj").stream()
                        .anyMatch(object ->
                                marks.lists(Sign.BOUND, parsed.lemma(head) + " " + parsed.lemma(object) + preposition));
    }

    /** {@code at their meeting}; parsers add what stands before: {@code what they committed to at their meeting}. */
    private boolean isOnOccasion(int from) {
        return parsed.tree().children(from, "case", "mark").stream().anyMatch(word -> marks.is(Sign.OCCASION, word));
    }

    /** {@code was told of the plan in a call}: the call is no plan. */
    private boolean isOccasion(int noun) {
        String preposition = parsed.caseOf(noun);
        boolean indefinite = parsed.tree().children(noun, "det").stream()
                .anyMatch(det -> Set.of("a", "an").contains(parsed.lemma(det)));
        boolean theirs = parsed.tree().children(noun, "nmod:poss").stream()
                .anyMatch(owner -> marks.tag(owner).equals("PRP$"));
        return switch (preposition) {
            case "during", "from", "after", "than" -> true;
            case "in" -> indefinite || theirs;
            case "at" -> theirs;
            case "for" -> theirs && isEstimate(parsed.tree().head(noun));
            default -> false;
        };
    }

    private boolean isForCredit(int verb, int noun) {
        return parsed.caseOf(noun).equals("for")
                && parsed.tree().children(verb, "obj").stream().anyMatch(this::isEstimate);
    }

    /** {@code would give no credit for his meeting}. */
    private boolean isEstimate(int noun) {
        return noun >= 0 && ESTIMATES.contains(parsed.lemma(noun));
    }

    /** {@code met them, and they agreed}: each verb of its own. */
    private boolean isJoined(int head, int from) {
        return parsed.isVerb(from) != parsed.isVerb(head)
                || (parsed.isVerb(from) && (parsed.hasChild(from, "nsubj") || isOfOwnTense(from, head)));
    }

    /** {@code considered recalling the envoy but lodged a protest}. */
    private boolean isOfOwnTense(int from, int head) {
        boolean finite = FINITE.contains(marks.tag(from)) && NONFINITE.contains(marks.tag(head));
        return finite || marks.hasChild(Sign.TURN, from, "cc");
    }

    /** A clause that the words above only report or stand beside. */
    private boolean isApart(int head, int from, String relation) {
        boolean infinitive = from > 0
                && !parsed.hasChild(from, "aux")
                && (parsed.caseOf(from).equals("to") || marks.word(from - 1).equals("to"));
        boolean governed = (relation.equals("advcl") || relation.equals("acl"))
                && marks.tag(from).equals("VBG")
                && marks.is(Sign.GOVERNED, caseToken(from))
                && isAbout(head);
        return !governed
                && !(infinitive && !relation.equals("acl:relcl"))
                && !(relation.equals("ccomp") && !coming.isReport(head))
                && !isMeant(head, from);
    }

    /** {@code is considering sending}: parsers take the gerund for what is said of somebody. */
    private boolean isMeant(int head, int from) {
        return marks.tag(from).equals("VBG") && from == head + 1 && isAbout(head);
    }

    private int caseToken(int phrase) {
        return parsed.tree().children(phrase, "case", "mark").stream()
                .findFirst()
                .orElse(phrase);
    }

    /** {@code talks were cancelled}: what is said of a noun by the verb that it is the subject of. */
    private boolean isAbout(int verb) {
        return Stream.of(Sign.TO_COME, Sign.SUPPOSED, Sign.UNDONE).anyMatch(sign -> marks.is(sign, verb))
                || parsed.tree().children(verb, "aux").stream()
                        .anyMatch(a -> marks.is(Sign.WILL, a) || marks.is(Sign.MODAL, a))
                || negation.isNegated(verb)
                || coming.isToCome(verb)
                || coming.isDue(verb)
                || coming.isArranged(verb);
    }
}
