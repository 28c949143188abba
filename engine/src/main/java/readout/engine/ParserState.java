package readout.engine;

import java.util.Arrays;

/**
 * Where an arc-standard parser (Nivre 2004) stands: a stack, what is left of the sentence, and the arcs drawn so far. Tokens count from 1;
 * 0 is the root, {@link #NONE} no token.
 */
final class ParserState {
    static final int NONE = -1;

    private final int size;
    private final int[] stack;
    private int height;
    private int next = 1;
    private final int[] heads;
    private final int[] labels;

    /** @param size tokens of the sentence */
    ParserState(int size) {
        this.size = size;
        this.stack = new int[size + 1];
        this.height = 1;
        this.heads = new int[size + 1];
        this.labels = new int[size + 1];
        Arrays.fill(heads, NONE);
    }

    boolean isDone() {
        return height == 1 && next > size;
    }

    boolean canShift() {
        return next <= size;
    }

    /** Whether there are two tokens on the stack, so that one may become a child of the other. */
    boolean canAttach() {
        return height > 2;
    }

    void shift() {
        stack[height++] = next++;
    }

    /** @param label number of the relation */
    void left(int label) {
        attach(stack(1), stack(0), label);
        stack[height - 2] = stack[height - 1];
        height--;
    }

    /** @param label number of the relation */
    void right(int label) {
        attach(stack(0), stack(1), label);
        height--;
    }

    private void attach(int child, int head, int label) {
        heads[child] = head;
        labels[child] = label;
    }

    /** The token at a depth of the stack, 0 its top. */
    int stack(int depth) {
        return depth < height ? stack[height - 1 - depth] : NONE;
    }

    /** A token that is yet to come, 0 the next. */
    int ahead(int distance) {
        return next + distance <= size ? next + distance : NONE;
    }

    int head(int token) {
        return heads[token];
    }

    int label(int token) {
        return labels[token];
    }

    /** The child of a token before it that comes first, or second with {@code count} 2. */
    int leftChild(int token, int count) {
        int left = count;
        for (int i = 1; i < token; i++) {
            if (heads[i] == token && --left == 0) {
                return i;
            }
        }
        return NONE;
    }

    /** The child of a token after it that comes last, or last but one with {@code count} 2. */
    int rightChild(int token, int count) {
        int left = count;
        for (int i = size; token != NONE && i > token; i--) {
            if (heads[i] == token && --left == 0) {
                return i;
            }
        }
        return NONE;
    }
}
