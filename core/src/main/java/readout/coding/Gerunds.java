package readout.coding;

import java.util.Set;
import readout.language.Dependencies;
import readout.language.Sentence;
import readout.language.TreeEdit;

/** Mends gerunds that parsers take for adjectives: in {@code denied firing rockets} somebody fires, and the rockets are what is fired. */
final class Gerunds {
    private static final Set<String> BEFORE = Set.of("VB", "VBD", "VBZ", "VBP", "VBN", "VBG", "IN", "TO");

    private Gerunds() {}

    static Dependencies mended(Sentence sentence, Dependencies tree) {
        TreeEdit edit = new TreeEdit(tree);
        for (int i = 1; i < tree.size(); i++) {
            if (isGerund(sentence, tree, i)) {
                int noun = tree.head(i);
                edit.attach(i, tree.head(noun), tree.relation(noun).equals("obj") ? "xcomp" : "advcl")
                        .attach(noun, i, "obj");
            }
        }
        return edit.done();
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
