package readout.statement;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import readout.language.Dependencies;
import readout.language.Sentence;
import readout.language.TreeEdit;

/**
 * Joins verbs of one tense where the parser joins those of two: in {@code The owner said the yard would grow and promised better pay} it is the owner who promised.
 */
final class Coordination {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

    private Coordination() {}

    static Dependencies mended(Sentence sentence, Dependencies tree) {
        TreeEdit edit = new TreeEdit(tree);
        IntStream.range(0, tree.size())
                .forEach(i -> above(sentence, tree, i).ifPresent(verb -> edit.attach(i, verb, "conj")));
        return edit.done();
    }

    /** The verb that a token goes with, instead of the one after {@code would} that it hangs on. */
    private static Optional<Integer> above(Sentence sentence, Dependencies tree, int i) {
        String tag = sentence.token(i).tag();
        int infinitive = tree.head(i);
        boolean odd = FINITE.contains(tag)
                && infinitive >= 0
                && tree.relation(i).equals("conj")
                && tree.children(i, "nsubj", "nsubj:pass", "aux").isEmpty()
                && tree.children(infinitive, "aux").stream()
                        .anyMatch(aux -> sentence.token(aux).tag().equals("MD"));
        int verb = odd && tree.is(infinitive, "ccomp") ? tree.head(infinitive) : -1;
        return Optional.of(verb)
                .filter(above -> above >= 0 && above < infinitive)
                .filter(above -> sentence.token(above).tag().equals(tag));
    }
}
