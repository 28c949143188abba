package readout.engagement;

import java.util.stream.IntStream;
import readout.language.Dependencies;
import readout.language.Sentence;
import readout.language.TreeEdit;

/** Mends passive participles that parsers take for adverbs or for finite verbs. */
final class Participles {
    private Participles() {}

    static Dependencies mended(Sentence sentence, Dependencies tree) {
        return led(sentence, opened(sentence, tree));
    }

    /** {@code Received by the king, he handed over a letter}: a clause, no adverb. */
    private static Dependencies opened(Sentence sentence, Dependencies tree) {
        boolean participle = sentence.size() > 1
                && sentence.token(0).tag().equals("VBN")
                && tree.is(0, "advmod")
                && !tree.children(0, "obl").isEmpty();
        return participle ? new TreeEdit(tree).attach(0, tree.head(0), "advcl").done() : tree;
    }

    /** {@code received a delegation led by the speaker}: parsers take the delegation for who leads. */
    private static Dependencies led(Sentence sentence, Dependencies tree) {
        TreeEdit edit = new TreeEdit(tree);
        IntStream.range(1, sentence.size() - 1)
                .filter(i -> sentence.token(i).tag().equals("VBN")
                        && sentence.token(i + 1).lemma().equals("by")
                        && tree.is(i - 1, "nsubj")
                        && tree.head(i - 1) == i
                        && tree.is(i, "dep")
                        && tree.head(i) < i - 1)
                .forEach(i -> edit.attach(i - 1, tree.head(i), "obj").attach(i, i - 1, "acl"));
        return edit.done();
    }
}
