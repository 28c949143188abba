package readout.engagement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import readout.language.Dependencies;
import readout.language.Sentence;
import readout.language.Token;

/** Verbs of headlines that taggers take for nouns in the plural: {@code Israel signs accords with Bahrain}. */
final class NounVerbs {
    private NounVerbs() {}

    /** The sentence with each noun that has a subject and an object in the tree as the verb that it is. */
    static Sentence mended(Sentence sentence, Dependencies tree) {
        boolean none = IntStream.range(0, sentence.size()).noneMatch(i -> isVerb(sentence, tree, i));
        if (none) {
            return sentence;
        }
        List<Token> tokens = new ArrayList<>(sentence.tokens());
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (isVerb(sentence, tree, i)) {
                tokens.set(i, new Token(token.span(), token.word(), token.lemma(), "VBZ", token.name()));
            }
        }
        return new Sentence(sentence.block(), tokens);
    }

    private static boolean isVerb(Sentence sentence, Dependencies tree, int i) {
        return sentence.token(i).tag().equals("NNS")
                && tree.is(i, "root")
                && !tree.children(i, "nsubj").isEmpty()
                && !tree.children(i, "obj").isEmpty()
                && tree.children(i, "cop", "det").isEmpty();
    }
}
