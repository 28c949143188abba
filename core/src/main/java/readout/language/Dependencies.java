package readout.language;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The dependency tree of one sentence, in basic Universal Dependencies (version 1 labels with {@code obl}, {@code nsubj:pass} and so on).
 *
 * <p>Token numbers count from 0; the root's head is -1.
 */
public final class Dependencies {
    private final int[] heads;
    private final List<String> relations;
    private final List<List<Integer>> children;

    /**
     * @param heads for each token the number of its head, -1 for a root
     * @param relations for each token its relation to the head
     */
    public Dependencies(int[] heads, List<String> relations) {
        if (heads.length != relations.size()) {
            throw new IllegalArgumentException(heads.length + " heads, " + relations.size() + " relations");
        }
        this.heads = heads.clone();
        this.relations = List.copyOf(relations);
        this.children = new ArrayList<>();
        IntStream.range(0, heads.length).forEach(i -> children.add(new ArrayList<>()));
        IntStream.range(0, heads.length)
                .filter(i -> heads[i] >= 0)
                .forEach(i -> children.get(heads[i]).add(i));
    }

    public int size() {
        return heads.length;
    }

    /** The head of a token, -1 for a root. */
    public int head(int token) {
        return heads[token];
    }

    public String relation(int token) {
        return relations.get(token);
    }

    /** Whether the relation is {@code name} or a subtype of it: {@code nsubj:pass} is an {@code nsubj}. */
    public boolean is(int token, String name) {
        String relation = relations.get(token);
        return relation.equals(name) || (relation.startsWith(name) && relation.charAt(name.length()) == ':');
    }

    public List<Integer> children(int token) {
        return children.get(token);
    }

    /** Children with one of these relations or a subtype of it. */
    public List<Integer> children(int token, String... names) {
        return children.get(token).stream()
                .filter(child -> List.of(names).stream().anyMatch(name -> is(child, name)))
                .toList();
    }

    /** First token of the subtree of {@code token}. */
    public int leftEdge(int token) {
        return children.get(token).stream().mapToInt(this::leftEdge).reduce(token, Math::min);
    }

    /** Last token of the subtree of {@code token}. */
    public int rightEdge(int token) {
        return children.get(token).stream().mapToInt(this::rightEdge).reduce(token, Math::max);
    }

    /** Whether {@code token} is {@code ancestor} or below it. */
    public boolean within(int token, int ancestor) {
        for (int t = token; t >= 0; t = heads[t]) {
            if (t == ancestor) {
                return true;
            }
        }
        return false;
    }
}
