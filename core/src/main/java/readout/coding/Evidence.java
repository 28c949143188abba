package readout.coding;

import readout.language.Sentence;
import readout.model.Span;

/** Spans of what shows a deed. */
final class Evidence {
    private static final int LONGEST = 250;

    private Evidence() {}

    /** The sentence; of a long one the whole tokens around the cue. */
    static Span of(Sentence sentence, int token) {
        if (sentence.span().length() <= LONGEST) {
            return sentence.span();
        }
        Span cue = sentence.token(token).span();
        int start = Math.max(sentence.span().start(), cue.start() - LONGEST / 2);
        return sentence.tokens().stream()
                .map(t -> t.span())
                .filter(s -> s.start() >= start && s.end() <= start + LONGEST)
                .reduce(cue, Span::union);
    }
}
