package readout.reality;

import java.util.Optional;
import java.util.Set;
import readout.language.Parsed;
import readout.lexicon.Sign;

/**
 * Whether a word beside another one says no to it.
 *
 * <p>Example: {@code no longer supplies}; what stands after a verb negates what follows ({@code promised never to recognise}).
 */
public final class Negation {
    private static final Set<String> FIRST = Set.of("first", "second", "third", "only", "last", "latest");

    private static final Set<String> SPOKEN_OF = Set.of("about", "on", "of", "over", "regarding", "concerning");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

    private final Marks marks;
    private final Parsed parsed;

    public Negation(Marks marks) {
        this.marks = marks;
        this.parsed = marks.parsed();
    }

    /** The word that negates {@code t}, absent where none does. */
    public Optional<Integer> of(int t) {
        return parsed.tree().children(t, "advmod", "neg", "det", "mark", "case", "cc").stream()
                .filter(child -> child < t || !parsed.isVerb(t))
                .filter(child -> marks.is(Sign.NEGATION, child) || isNoLonger(child))
                .findFirst();
    }

    public boolean isNegated(int t) {
        return of(t).isPresent();
    }

    /**
     * The word by which {@code t} negates what stands below it: {@code neither confirmed nor ruled out}: what is joined by {@code nor} is
     * negated by it; {@code not the first to recognise} recognises.
     *
     * @param from the word below, -1 for none
     */
    Optional<Integer> over(int t, int from) {
        return isApart(from) || isFirst(t, from) || isDescribed(t, from) ? Optional.empty() : of(t);
    }

    /** {@code did not brief him about his meeting}: what nobody spoke of was; {@code did not agree on a meeting}: there was none. */
    boolean isUnspoken(int t, int from) {
        return from >= 0
                && isNegated(t)
                && (parsed.tree().is(from, "obl") || parsed.tree().is(from, "nmod"))
                && SPOKEN_OF.contains(parsed.caseOf(from))
                && (parsed.hasChild(from, "nmod:poss")
                        || parsed.tree().children(from, "det").stream()
                                .anyMatch(det -> DEFINITE.contains(marks.word(det))));
    }

    private boolean isApart(int from) {
        return from >= 0
                && parsed.tree().is(from, "conj")
                && parsed.tree().children(from, "cc").stream()
                        .anyMatch(cc -> marks.word(cc).equals("nor"));
    }

    private boolean isFirst(int t, int from) {
        return from >= 0
                && (parsed.tree().is(from, "acl") || parsed.tree().is(from, "xcomp"))
                && !parsed.isVerb(t)
                && (FIRST.contains(parsed.lemma(t))
                        || parsed.tree().children(t, "amod").stream().anyMatch(a -> FIRST.contains(parsed.lemma(a))));
    }

    /** {@code it was not his first trip}, {@code the call was not the first}: there was one. */
    private boolean isDescribed(int t, int from) {
        boolean counted = FIRST.contains(parsed.lemma(t))
                || parsed.tree().children(t, "amod").stream().anyMatch(a -> FIRST.contains(parsed.lemma(a)));
        return parsed.hasChild(t, "cop")
                && (from < 0 ? counted : parsed.tree().is(from, "nsubj") && (counted || parsed.isNoun(t)));
    }

    private boolean isNoLonger(int adverb) {
        return marks.word(adverb).equals("longer") && marks.word(adverb - 1).equals("no");
    }
}
