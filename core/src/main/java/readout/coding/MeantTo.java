package readout.coding;

import java.util.Set;
import java.util.stream.IntStream;
import readout.language.Dependencies;
import readout.language.Sentence;
import readout.language.TreeEdit;

/** Mends {@code The minister planned to visit Vietnam but stayed at home}, in which parsers take the verb for what is said of the minister. */
final class MeantTo {
    private static final Set<String> PASSIVE =
            Set.of("expect", "schedule", "set", "slate", "suppose", "force", "know", "say", "report", "poise", "use");

    private MeantTo() {}

    static Dependencies mended(Sentence sentence, Dependencies tree) {
        int root = IntStream.range(0, tree.size())
                .filter(i -> tree.head(i) < 0)
                .findFirst()
                .orElse(-1);
        return root < 0 || !sentence.token(root).isNoun()
                ? tree
                : tree.children(root, "acl").stream()
                        .filter(verb -> isMeant(sentence, tree, root, verb))
                        .findFirst()
                        .map(verb -> under(tree, root, verb))
                        .orElse(tree);
    }

    private static boolean isMeant(Sentence sentence, Dependencies tree, int noun, int verb) {
        boolean to = verb + 1 < tree.size() && sentence.token(verb + 1).lemma().equals("to");
        boolean said = !tree.children(noun, "cop", "nsubj").isEmpty();
        return verb == noun + 1
                && to
                && !said
                && sentence.token(verb).tag().equals("VBN")
                && !PASSIVE.contains(sentence.token(verb).lemma());
    }

    private static Dependencies under(Dependencies tree, int noun, int verb) {
        TreeEdit edit = new TreeEdit(tree).attach(verb, -1, "root").attach(noun, verb, "nsubj");
        tree.children(noun).stream().filter(child -> child > verb).forEach(child -> edit.move(child, verb));
        return edit.done();
    }
}
