package readout.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import readout.language.Dependencies;
import readout.language.Sentence;

/** Mends gerunds that parsers take for adjectives: in {@code denied firing rockets} somebody fires, and the rockets are what is fired. */
final class Gerunds {
    private static final Set<String> BEFORE = Set.of("VB", "VBD", "VBZ", "VBP", "VBN", "VBG", "IN", "TO");

    private Gerunds() {}

    static Dependencies mended(Sentence sentence, Dependencies tree) {
        int[] heads = IntStream.range(0, tree.size()).map(tree::head).toArray();
        List<String> relations = new ArrayList<>(
                IntStream.range(0, tree.size()).mapToObj(tree::relation).toList());
        for (int i = 1; i < tree.size(); i++) {
            if (isGerund(sentence, tree, i)) {
                int noun = heads[i];
                heads[i] = heads[noun];
                relations.set(i, relations.get(noun).equals("obj") ? "xcomp" : "advcl");
                heads[noun] = i;
                relations.set(noun, "obj");
            }
        }
        return new Dependencies(heads, relations);
    }

    private static boolean isGerund(Sentence sentence, Dependencies tree, int token) {
        int noun = tree.head(token);
        return sentence.token(token).tag().equals("VBG")
                && tree.is(token, "amod")
                && noun > token
                && BEFORE.contains(sentence.token(token - 1).tag())
                && tree.head(noun) >= 0
                && tree.head(noun) < token
                && (tree.is(noun, "obj") || tree.is(noun, "obl") || tree.is(noun, "nmod"));
    }
}
