package readout.reality;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import readout.language.Parsed;
import readout.lexicon.Sign;

/** What is told only to be denied: {@code dismissed reports that}, {@code the claim that … was baseless}. */
public final class Disbelief {
    private static final Set<String> CLAUSE = Set.of("ccomp", "acl", "acl:relcl", "dep", "appos");

    private final Marks marks;
    private final Parsed parsed;

    public Disbelief(Marks marks) {
        this.marks = marks;
        this.parsed = marks.parsed();
    }

    /**
     * A clause is denied.
     *
     * @param word the word that denies it
     * @param byAgent whether who does this verb denies it; else nobody, or who says so
     */
    public record Denied(int word, boolean byAgent) {}

    /** How a clause is denied that stands below a noun such as {@code claim}; absent where it is not. */
    public Optional<Denied> of(int clause) {
        int noun = parsed.tree().head(clause);
        if (noun >= 0 && isCalled(noun, clause)) {
            return Optional.of(new Denied(noun, false));
        }
        return noun >= 0 && CLAUSE.contains(parsed.tree().relation(clause)) && marks.is(Sign.TELLING, noun)
                ? above(noun, clause)
                : Optional.empty();
    }

    /** {@code it was a lie that he had met them}. */
    private boolean isCalled(int word, int clause) {
        return marks.is(Sign.FALSE, word)
                && parsed.hasChild(word, "cop")
                && CLAUSE.contains(parsed.tree().relation(clause))
                && clause > word;
    }

    private Optional<Denied> above(int noun, int clause) {
        int head = parsed.tree().head(noun);
        if (head < 0) {
            return Optional.empty();
        }
        boolean subject = parsed.tree().relation(noun).startsWith("nsubj");
        if (!subject && (marks.is(Sign.DISMISSAL, head) || isCalledFalse(head, clause))) {
            return Optional.of(new Denied(head, true));
        }
        boolean dismissed = subject && marks.is(Sign.DISMISSAL, head) && isPassive(head);
        return isFalse(head) || dismissed ? Optional.of(new Denied(head, false)) : Optional.empty();
    }

    private boolean isFalse(int head) {
        return marks.is(Sign.FALSE, head)
                || isWithoutTruth(head)
                || parsed.tree().children(head, "nsubj").stream().anyMatch(this::isWithoutTruth)
                || parsed.tree().children(head, "xcomp").stream().anyMatch(c -> marks.is(Sign.FALSE, c));
    }

    private boolean isPassive(int verb) {
        return parsed.hasChild(verb, "aux:pass") || parsed.hasChild(verb, "nsubj:pass");
    }

    /** {@code called the claim that … a lie}. */
    private boolean isCalledFalse(int verb, int clause) {
        boolean calls = Set.of("call", "describe", "label", "brand", "term").contains(parsed.lemma(verb));
        return calls && IntStream.range(clause, parsed.size()).anyMatch(i -> marks.is(Sign.FALSE, i));
    }

    /** {@code there is no truth in the story that}, where parsers hang the story on either. */
    private boolean isWithoutTruth(int noun) {
        return Set.of("truth", "substance", "evidence").contains(parsed.lemma(noun))
                && parsed.tree().children(noun, "det", "neg").stream()
                        .anyMatch(d -> parsed.lemma(d).equals("no"));
    }
}
