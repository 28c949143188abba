package readout.statement;

import java.util.List;
import readout.lexicon.StatementCue;

/**
 * A cue's words in a sentence.
 *
 * @param tokens in order; the first is the verb or noun that carries the report
 */
record Hit(StatementCue cue, List<Integer> tokens) {
    int head() {
        return tokens.getFirst();
    }

    int from() {
        return tokens.stream().mapToInt(i -> i).min().orElseThrow();
    }

    /** After the last word. */
    int to() {
        return tokens.stream().mapToInt(i -> i).max().orElseThrow() + 1;
    }
}
