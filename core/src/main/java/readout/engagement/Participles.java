package readout.engagement;

import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import readout.language.Dependencies;
import readout.language.Sentence;
import readout.language.TreeEdit;

/** Mends participles that parsers take for adverbs or for finite verbs, or hang on a noun that only says how much later. */
final class Participles {
    private static final Set<String> LENGTHS = Set.of("minute", "hour", "day", "week", "month", "year");
    private static final Set<String> ORDER = Set.of("after", "before");

    private Participles() {}

    static Dependencies mended(Sentence sentence, Dependencies tree) {
        return later(sentence, led(sentence, opened(sentence, tree)));
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

    /** {@code met Biden on Tuesday, a day after meeting Modi}: who met Biden met Modi, and no day did. */
    private static Dependencies later(Sentence sentence, Dependencies tree) {
        TreeEdit edit = new TreeEdit(tree);
        IntStream.range(2, sentence.size())
                .filter(i -> sentence.token(i).tag().equals("VBG")
                        && tree.is(i, "acl")
                        && tree.head(i) == i - 2
                        && ORDER.contains(sentence.token(i - 1).lemma())
                        && LENGTHS.contains(sentence.token(i - 2).lemma()))
                .forEach(i -> verbAbove(sentence, tree, i - 2).ifPresent(verb -> edit.attach(i, verb, "advcl")));
        return edit.done();
    }

    private static OptionalInt verbAbove(Sentence sentence, Dependencies tree, int noun) {
        return IntStream.iterate(tree.head(noun), t -> t >= 0, tree::head)
                .filter(t -> sentence.token(t).isVerb())
                .findFirst();
    }
}
