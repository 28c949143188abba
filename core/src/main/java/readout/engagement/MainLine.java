package readout.engagement;

import java.util.Set;
import java.util.stream.IntStream;
import readout.language.Dependencies;
import readout.language.Sentence;
import readout.language.TreeEdit;

/**
 * Verbs that go on with the sentence, which parsers join to a clause inside it: {@code demanded a report that they had asked for, and also
 * summoned the ambassador}.
 */
final class MainLine {
    private static final Set<String> INSIDE = Set.of("acl", "acl:relcl", "dep", "parataxis");
    private static final Set<String> PAST = Set.of("VBD");
    /** Words between {@code and} and its verb at most. */
    private static final int NEAR = 3;

    private MainLine() {}

    static Dependencies mended(Sentence sentence, Dependencies tree) {
        TreeEdit edit = new TreeEdit(tree);
        for (int verb = NEAR; verb < sentence.size(); verb++) {
            int main = isBehindComma(sentence, tree, verb)
                    ? above(sentence, tree, verb)
                    : isBefore(sentence, tree, verb) ? beforeThat(sentence, tree, verb) : -1;
            if (main >= 0) {
                edit.attach(verb, main, "conj");
            }
        }
        return edit.done();
    }

    /** {@code , and also summoned}. */
    private static boolean isBehindComma(Sentence sentence, Dependencies tree, int verb) {
        return PAST.contains(sentence.token(verb).tag())
                && tree.is(verb, "conj")
                && tree.children(verb, "nsubj").isEmpty()
                && tree.children(verb, "cc").stream()
                        .anyMatch(and -> and > 0
                                && verb - and <= NEAR
                                && sentence.token(and - 1).lemma().equals(","));
    }

    /** {@code , and had gone on}, joined to a verb in the simple past. */
    private static boolean isBefore(Sentence sentence, Dependencies tree, int verb) {
        return sentence.token(verb).tag().equals("VBN")
                && tree.is(verb, "conj")
                && tree.children(verb, "nsubj").isEmpty()
                && hasHad(sentence, tree, verb)
                && sentence.token(tree.head(verb)).tag().equals("VBD");
    }

    /** {@code had set out in Singapore, where Lee received her, and had gone on}: what the sentence tells of the same time. */
    private static int beforeThat(Sentence sentence, Dependencies tree, int verb) {
        int main = tree.head(tree.head(verb));
        while (main >= 0 && !(sentence.token(main).tag().equals("VBN") && hasHad(sentence, tree, main))) {
            main = tree.head(main);
        }
        return main;
    }

    private static boolean hasHad(Sentence sentence, Dependencies tree, int verb) {
        return tree.children(verb, "aux").stream()
                .anyMatch(aux -> sentence.token(aux).lemma().equals("have"));
    }

    /** The verb of the sentence that holds the clause in which the other one is joined; -1 if none, or if a comma opens that clause. */
    private static int above(Sentence sentence, Dependencies tree, int verb) {
        int joined = tree.head(verb);
        int noun = joined >= 0 && INSIDE.contains(tree.relation(joined)) ? tree.head(joined) : -1;
        if (noun < 0
                || noun > joined
                || IntStream.range(noun, joined)
                        .anyMatch(i -> sentence.token(i).lemma().equals(","))) {
            return -1;
        }
        int main = noun;
        while (main >= 0 && !sentence.token(main).isVerb()) {
            main = tree.head(main);
        }
        return main >= 0
                        && PAST.contains(sentence.token(main).tag())
                        && !tree.children(main, "nsubj").isEmpty()
                ? main
                : -1;
    }
}
