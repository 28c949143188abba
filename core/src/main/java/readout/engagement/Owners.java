package readout.engagement;

import java.util.stream.IntStream;
import readout.language.Dependencies;
import readout.language.NameType;
import readout.language.Sentence;
import readout.language.Token;
import readout.language.TreeEdit;

/**
 * Mends what parsers make of somebody and another's minister: in {@code he and Qatar's foreign minister signed} they have him and Qatar own the
 * minister together.
 */
final class Owners {
    private Owners() {}

    static Dependencies mended(Sentence sentence, Dependencies tree) {
        TreeEdit edit = new TreeEdit(tree);
        IntStream.range(0, sentence.size())
                .filter(who -> tree.is(who, "nmod:poss") && isSomebody(sentence.token(who)))
                .filter(who -> tree.is(tree.head(who), "nsubj"))
                .forEach(who -> tree.children(who, "conj").stream()
                        .filter(state -> sentence.token(state).name() == NameType.PLACE
                                && state + 1 < sentence.size()
                                && sentence.token(state + 1).tag().equals("POS"))
                        .findFirst()
                        .ifPresent(state -> {
                            int noun = tree.head(who);
                            edit.attach(who, tree.head(noun), "nsubj")
                                    .attach(noun, who, "conj")
                                    .attach(state, noun, "nmod:poss");
                        }));
        return edit.done();
    }

    private static boolean isSomebody(Token token) {
        return token.tag().equals("PRP") || token.name() == NameType.PERSON;
    }
}
