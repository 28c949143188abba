package readout.coding;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import readout.engagement.Clauses;
import readout.engagement.Scene;
import readout.lexicon.Lexicon;
import readout.lexicon.Surrounding.Use;

/** What is told only to be denied: {@code dismissed reports that}, {@code the claim that … was baseless}. */
final class Disbelief {
    private static final Set<String> CLAUSE = Set.of("ccomp", "acl", "acl:relcl", "dep", "appos");

    private final Map<Use, Set<String>> words;

    Disbelief(Lexicon lexicon) {
        words = Map.of(
                Use.TELLING, lexicon.coding().words(Use.TELLING),
                Use.DISMISSAL, lexicon.coding().words(Use.DISMISSAL),
                Use.FALSE, lexicon.coding().words(Use.FALSE));
    }

    private boolean is(Use use, Scene scene, int token) {
        Set<String> listed = words.getOrDefault(use, Set.of());
        return listed.contains(scene.lemma(token))
                || scene.tree().children(token, "compound:prt").stream()
                        .anyMatch(p -> listed.contains(scene.lemma(token) + " " + scene.lemma(p)))
                || listed.contains(scene.sentence().token(token).word().toLowerCase(Locale.ROOT));
    }

    /**
     * The word by which a clause is denied that stands below a noun such as {@code claim}.
     *
     * @return who denies it as the heads of the phrases that name them, empty where nobody does; absent where it is not denied
     */
    Optional<Denied> of(Scene scene, int clause) {
        int noun = scene.tree().head(clause);
        if (noun >= 0 && isCalled(scene, noun, clause)) {
            return Optional.of(new Denied(noun, List.of()));
        }
        return noun >= 0 && CLAUSE.contains(scene.tree().relation(clause)) && is(Use.TELLING, scene, noun)
                ? above(scene, noun, clause)
                : Optional.empty();
    }

    /** {@code it was a lie that he had met them}. */
    private boolean isCalled(Scene scene, int word, int clause) {
        return is(Use.FALSE, scene, word)
                && scene.hasChild(word, "cop")
                && CLAUSE.contains(scene.tree().relation(clause))
                && clause > word;
    }

    /** @param word the word that denies */
    record Denied(int word, List<Integer> by) {}

    private Optional<Denied> above(Scene scene, int noun, int clause) {
        int head = scene.tree().head(noun);
        if (head < 0) {
            return Optional.empty();
        }
        boolean subject = scene.tree().relation(noun).startsWith("nsubj");
        if (!subject && (is(Use.DISMISSAL, scene, head) || isCalledFalse(scene, head, clause))) {
            return Optional.of(new Denied(head, new Clauses(scene).agents(head)));
        }
        boolean isFalse = is(Use.FALSE, scene, head)
                || isWithoutTruth(scene, head)
                || scene.tree().children(head, "xcomp").stream().anyMatch(c -> is(Use.FALSE, scene, c));
        boolean dismissed = subject && is(Use.DISMISSAL, scene, head) && new Clauses(scene).isPassive(head);
        return isFalse || dismissed ? Optional.of(new Denied(head, List.of())) : Optional.empty();
    }

    /** {@code called the claim that … a lie}. */
    private boolean isCalledFalse(Scene scene, int verb, int clause) {
        boolean calls = Set.of("call", "describe", "label", "brand", "term").contains(scene.lemma(verb));
        return calls && IntStream.range(clause, scene.sentence().size()).anyMatch(i -> is(Use.FALSE, scene, i));
    }

    /** {@code there is no truth in the story that}. */
    private static boolean isWithoutTruth(Scene scene, int noun) {
        return Set.of("truth", "substance", "evidence").contains(scene.lemma(noun))
                && scene.tree().children(noun, "det", "neg").stream()
                        .anyMatch(d -> scene.lemma(d).equals("no"));
    }
}
