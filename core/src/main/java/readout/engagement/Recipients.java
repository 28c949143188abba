package readout.engagement;

import java.util.Optional;
import java.util.stream.IntStream;
import readout.language.Dependencies;
import readout.language.Sentence;
import readout.language.TreeEdit;

/**
 * Mends what parsers make of two words "to": in {@code sent a letter to Putin to mark the day} they let Putin mark it, and have nobody
 * get the letter.
 */
final class Recipients {
    private Recipients() {}

    static Dependencies mended(Sentence sentence, Dependencies tree) {
        TreeEdit edit = new TreeEdit(tree);
        IntStream.range(1, sentence.size())
                .filter(to -> isTo(sentence, to) && tree.is(to, "mark"))
                .forEach(to -> taken(sentence, tree, to).ifPresent(who -> {
                    boolean noun = sentence.token(to - 1).isNoun();
                    int above = noun ? to - 1 : tree.head(tree.head(to));
                    if (above >= 0) {
                        edit.attach(who, above, noun ? "nmod" : "obl").attach(to, who, "case");
                    }
                }));
        return edit.done();
    }

    /** Who stands between {@code to} and the infinitive as its subject. */
    private static Optional<Integer> taken(Sentence sentence, Dependencies tree, int to) {
        int verb = tree.head(to);
        return verb - 1 > to && isTo(sentence, verb - 1)
                ? tree.children(verb, "nsubj").stream()
                        .filter(who -> who > to && who < verb)
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isTo(Sentence sentence, int token) {
        return sentence.token(token).word().equals("to");
    }
}
