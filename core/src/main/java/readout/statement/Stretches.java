package readout.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import readout.model.Span;

/** Token sets as stretches of text. */
final class Stretches {
    /** Words that bring in a clause and are no part of what was said. */
    private static final Set<String> OPENERS = Set.of("that", "as");

    private Stretches() {}

    /** Runs of tokens, less punctuation at their ends; marks of quotation stay with what they enclose. */
    static List<Span> of(Syntax syntax, BitSet tokens) {
        List<Span> spans = new ArrayList<>();
        int from = tokens.nextSetBit(0);
        while (from >= 0) {
            int to = tokens.nextClearBit(from);
            add(syntax, from, to, spans);
            from = tokens.nextSetBit(to);
        }
        return spans;
    }

    private static void add(Syntax syntax, int first, int last, List<Span> spans) {
        int from = first;
        int to = last;
        while (from < to && (syntax.isPunctuation(from) || opens(syntax, from))) {
            from++;
        }
        while (to > from && syntax.isPunctuation(to - 1)) {
            to--;
        }
        if (from < to) {
            spans.add(syntax.sentence().span(from, to));
        }
    }

    private static boolean opens(Syntax syntax, int i) {
        return OPENERS.contains(syntax.word(i)) && syntax.token(i).tag().equals("IN");
    }
}
