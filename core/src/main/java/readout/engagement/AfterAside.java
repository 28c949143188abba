package readout.engagement;

import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readout.language.Dependencies;
import readout.language.Sentence;
import readout.language.TreeEdit;

/**
 * Mends what follows an aside: in {@code met Isaias, who is on a visit to China, at the palace} parsers hang the palace on the visit.
 */
final class AfterAside {
    private static final Set<String> WHO = Set.of("WP", "WDT");
    private static final Set<String> PREPOSITIONS = Set.of("in", "at", "on", "during");
    private static final String COMMA = ",";

    private AfterAside() {}

    static Dependencies mended(Sentence sentence, Dependencies tree) {
        TreeEdit edit = new TreeEdit(tree);
        IntStream.range(2, sentence.size())
                .filter(i -> PREPOSITIONS.contains(sentence.token(i).lemma())
                        && sentence.token(i - 1).word().equals(COMMA)
                        && tree.is(i, "case"))
                .forEach(i -> {
                    int noun = tree.head(i);
                    int main = main(sentence, tree, i, noun);
                    if (main >= 0) {
                        edit.attach(noun, main, "obl");
                    }
                });
        return edit.done();
    }

    /** The verb before the aside that the comma closes and in which the noun stands; -1 if there is none. */
    private static int main(Sentence sentence, Dependencies tree, int preposition, int noun) {
        int who = preposition - 2;
        while (who > 0
                && !WHO.contains(sentence.token(who).tag())
                && !sentence.token(who).word().equals(COMMA)) {
            who--;
        }
        boolean aside = who > 0
                && WHO.contains(sentence.token(who).tag())
                && sentence.token(who - 1).word().equals(COMMA);
        int clause = aside ? tree.head(who) : -1;
        boolean inside =
                clause > who && Stream.iterate(noun, t -> t >= 0, tree::head).anyMatch(t -> t == clause);
        int main = inside ? tree.head(clause) : -1;
        while (main >= 0 && !(main < who && sentence.token(main).isVerb())) {
            main = tree.head(main);
        }
        return main;
    }
}
