package readout.language;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A tree under change: {@code new TreeEdit(tree).attach(3, 1, "obj").done()}. The tree that it starts from stays as it is. */
public final class TreeEdit {
    private final int[] heads;
    private final List<String> relations;

    public TreeEdit(Dependencies tree) {
        heads = IntStream.range(0, tree.size()).map(tree::head).toArray();
        relations = new ArrayList<>(
                IntStream.range(0, tree.size()).mapToObj(tree::relation).toList());
    }

    /** Hangs a token on another one, or makes it a root where {@code head} is -1. */
    public TreeEdit attach(int token, int head, String relation) {
        heads[token] = head;
        relations.set(token, relation);
        return this;
    }

    /** Hangs a token on another one by the relation that it has. */
    public TreeEdit move(int token, int head) {
        return attach(token, head, relations.get(token));
    }

    /** Renames the relation of a token to its head. */
    public TreeEdit relate(int token, String relation) {
        return attach(token, heads[token], relation);
    }

    /** The tree as changed. */
    public Dependencies done() {
        return new Dependencies(heads, relations);
    }
}
