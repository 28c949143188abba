package readout.engagement;

import java.util.Set;
import java.util.stream.IntStream;
import readout.language.Dependencies;
import readout.language.Sentence;
import readout.language.TreeEdit;

/**
 * Who says so stands behind: in {@code will travel to Athens for talks with Mitsotakis, the government said} parsers hang the talks on
 * the saying, of which they are no part.
 */
final class SaidAfter {
    private static final Set<String> SAYING =
            Set.of("say", "report", "announce", "add", "state", "confirm", "disclose", "reveal", "write");

    private static final Set<String> BESIDE = Set.of("obl", "obl:tmod", "nmod", "advcl");

    private SaidAfter() {}

    /** The tree, with what stands before the comma on the verb that is said. */
    static Dependencies mended(Sentence sentence, Dependencies tree) {
        TreeEdit edit = new TreeEdit(tree);
        IntStream.range(0, sentence.size())
                .filter(verb -> tree.is(verb, "parataxis")
                        && SAYING.contains(sentence.token(verb).lemma())
                        && sentence.token(verb).isVerb())
                .forEach(verb -> {
                    int told = tree.head(verb);
                    int comma = comma(sentence, tree, verb);
                    tree.children(verb).stream()
                            .filter(child -> child > told && child < comma && BESIDE.contains(tree.relation(child)))
                            .forEach(child -> edit.move(child, told));
                });
        return edit.done();
    }

    /** The comma before the subject of a verb; -1 where there is none. */
    private static int comma(Sentence sentence, Dependencies tree, int verb) {
        int before = tree.children(verb, "nsubj").stream()
                        .filter(subject -> subject < verb)
                        .flatMapToInt(subject -> IntStream.range(0, verb).filter(i -> isUnder(tree, i, subject)))
                        .min()
                        .orElse(0)
                - 1;
        return before >= 0 && sentence.token(before).word().equals(",") ? before : -1;
    }

    private static boolean isUnder(Dependencies tree, int token, int above) {
        return IntStream.iterate(token, i -> i >= 0, tree::head).anyMatch(i -> i == above);
    }
}
