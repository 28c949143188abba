package readout.engagement;

import java.util.Set;
import java.util.stream.IntStream;
import readout.language.Dependencies;
import readout.language.Sentence;
import readout.language.TreeEdit;

/**
 * Mends trees that hang on a noun though the sentence has a verb: in {@code Nuland and a delegation, including officials from the Council,
 * visited Panama} parsers take the visit for what is said of the Council.
 */
final class MainVerb {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ");
    private static final Set<String> NAMES = Set.of("NNP", "NNPS", "NN", "JJ", "CC");
    private static final Set<String> RELATIVE = Set.of("WP", "WDT", "WRB");
    private static final Set<String> BELOW = Set.of("acl", "amod", "dep");

    private MainVerb() {}

    /** The tree with its one finite verb at the root, and what was there as the subject. */
    static Dependencies mended(Sentence sentence, Dependencies tree) {
        int root = IntStream.range(0, tree.size())
                .filter(i -> tree.head(i) < 0)
                .findFirst()
                .orElse(-1);
        int[] verbs = IntStream.range(0, tree.size())
                .filter(i -> FINITE.contains(sentence.token(i).tag()) && !isRelative(sentence, tree, i))
                .toArray();
        int predicate = root < 0 ? -1 : afterRelative(sentence, tree, root);
        if (predicate >= 0) {
            return new TreeEdit(tree)
                    .attach(predicate, -1, "root")
                    .attach(root, predicate, "nsubj")
                    .done();
        }
        if (root >= 0 && isReduced(sentence, tree, root)) {
            return reduced(sentence, tree, root);
        }
        boolean nominal = root >= 0
                && sentence.token(root).isNoun()
                && !tree.children(root).stream().anyMatch(child -> tree.is(child, "cop") || tree.is(child, "nsubj"));
        if (!nominal || verbs.length != 1 || verbs[0] < root || !BELOW.contains(tree.relation(verbs[0]))) {
            return tree;
        }
        int[] names = namesBefore(sentence, tree, root, verbs[0]);
        return names.length > 0 ? opened(tree, root, names, verbs[0]) : under(tree, root, verbs[0]);
    }

    /** {@code A meeting hosted by Turkey brought together}: a participle right after its noun, taken for the verb of the sentence. */
    private static boolean isReduced(Sentence sentence, Dependencies tree, int root) {
        return sentence.token(root).tag().equals("VBN")
                && root > 0
                && tree.is(root - 1, "nsubj")
                && tree.children(root, "aux").isEmpty()
                && later(sentence, tree, root) > root;
    }

    /** {@code Trump, who met Putin in July, is in Tokyo}: what the sentence says of its subject, taken into the relative clause; else -1. */
    private static int afterRelative(Sentence sentence, Dependencies tree, int root) {
        if (!sentence.token(root).isNoun()
                || !tree.children(root, "cop", "nsubj").isEmpty()) {
            return -1;
        }
        return tree.children(root, "acl:relcl").stream()
                .flatMap(verb -> tree.children(verb, "dep", "ccomp", "parataxis").stream())
                .filter(word ->
                        word > root && tree.children(word, "nsubj", "mark").isEmpty())
                .filter(word -> isPredicate(sentence, tree, word))
                .findFirst()
                .orElse(-1);
    }

    /** A finite verb, or a noun with one, right after a comma. */
    private static boolean isPredicate(Sentence sentence, Dependencies tree, int word) {
        int verb = FINITE.contains(sentence.token(word).tag())
                ? word
                : tree.children(word, "cop", "aux").stream().findFirst().orElse(-1);
        return verb > 0
                && FINITE.contains(sentence.token(verb).tag())
                && sentence.token(verb - 1).word().equals(",");
    }

    private static int later(Sentence sentence, Dependencies tree, int root) {
        return tree.children(root, "dep", "ccomp").stream()
                .filter(verb -> verb > root
                        && FINITE.contains(sentence.token(verb).tag())
                        && tree.children(verb, "nsubj").isEmpty())
                .findFirst()
                .orElse(-1);
    }

    private static Dependencies reduced(Sentence sentence, Dependencies tree, int root) {
        int verb = later(sentence, tree, root);
        return new TreeEdit(tree)
                .attach(verb, -1, "root")
                .attach(root - 1, verb, "nsubj")
                .attach(root, root - 1, "acl")
                .done();
    }

    private static boolean isRelative(Sentence sentence, Dependencies tree, int verb) {
        return tree.children(verb).stream()
                .anyMatch(child -> tree.is(child, "nsubj")
                        || RELATIVE.contains(sentence.token(child).tag()));
    }

    /** {@code In a phone call on Monday, Biden and Putin agreed}: who stands between the last comma and the verb. */
    private static int[] namesBefore(Sentence sentence, Dependencies tree, int root, int verb) {
        int start = IntStream.range(root, verb)
                .filter(i -> sentence.token(i).word().equals(","))
                .max()
                .orElse(verb);
        boolean names = tree.children(root, "case").contains(0)
                && IntStream.range(start + 1, verb)
                        .allMatch(i -> NAMES.contains(sentence.token(i).tag()));
        return IntStream.range(start + 1, names ? verb : start + 1)
                .filter(i -> sentence.token(i).tag().startsWith("NNP"))
                .filter(i -> i + 1 == verb || sentence.token(i + 1).tag().equals("CC"))
                .toArray();
    }

    private static Dependencies opened(Dependencies tree, int root, int[] names, int verb) {
        TreeEdit edit = new TreeEdit(tree)
                .attach(verb, -1, "root")
                .attach(root, verb, "obl")
                .attach(names[0], verb, "nsubj");
        IntStream.range(1, names.length).forEach(i -> edit.attach(names[i], names[0], "conj"));
        return edit.done();
    }

    private static Dependencies under(Dependencies tree, int root, int verb) {
        TreeEdit edit = new TreeEdit(tree);
        if (tree.is(verb, "amod") && tree.head(verb) != root) {
            edit.attach(tree.head(verb), verb, "obj");
        }
        return edit.attach(verb, -1, "root").attach(root, verb, "nsubj").done();
    }
}
