package readout.engagement;

import java.util.stream.IntStream;
import readout.language.Dependencies;
import readout.language.Sentence;
import readout.language.TreeEdit;

/**
 * Mends rows of contacts: in {@code a meeting with Kuleba and talks with Wang} parsers join the talks to Kuleba.
 */
final class TalksInRow {
    private static final String WITH = "with";

    private TalksInRow() {}

    static Dependencies mended(Sentence sentence, Dependencies tree) {
        TreeEdit edit = new TreeEdit(tree);
        IntStream.range(1, sentence.size())
                .filter(noun ->
                        isCommon(sentence, noun) && tree.is(noun, "conj") && isWithSomebody(sentence, tree, noun))
                .forEach(noun -> {
                    int person = tree.head(noun);
                    boolean row = sentence.token(person).tag().startsWith("NNP")
                            && tree.is(person, "nmod")
                            && isCase(sentence, tree, person)
                            && isCommon(sentence, tree.head(person));
                    if (row) {
                        edit.attach(noun, tree.head(person), "conj");
                    }
                });
        return edit.done();
    }

    private static boolean isCommon(Sentence sentence, int token) {
        return sentence.token(token).tag().equals("NN")
                || sentence.token(token).tag().equals("NNS");
    }

    private static boolean isWithSomebody(Sentence sentence, Dependencies tree, int noun) {
        return tree.children(noun, "nmod").stream().anyMatch(child -> isCase(sentence, tree, child));
    }

    private static boolean isCase(Sentence sentence, Dependencies tree, int token) {
        return tree.children(token, "case").stream()
                .anyMatch(word -> sentence.token(word).lemma().equals(WITH));
    }
}
