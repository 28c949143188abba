package readout.engagement;

import java.util.List;
import readout.language.Sentence;
import readout.model.Span;

/** The words that best show a contact or a deed: not too short, not too long. */
public final class Evidence {
    private static final int SHORTEST = 30;
    private static final int LONGEST = 250;

    private Evidence() {}

    /** From the first to the last of those that take part. */
    static Span span(Sentence sentence, Span trigger, List<Filler> fillers) {
        Span all = fillers.stream()
                .map(f -> f.party().span())
                .filter(sentence.span()::contains)
                .reduce(trigger, Span::union);
        if (all.length() < SHORTEST || sentence.span().length() <= LONGEST) {
            all = sentence.span();
        }
        return all.length() <= LONGEST ? all : cut(sentence, trigger);
    }

    /** The sentence that a word stands in; of a long one the whole tokens around the word. */
    public static Span around(Sentence sentence, int token) {
        return sentence.span().length() <= LONGEST
                ? sentence.span()
                : cut(sentence, sentence.token(token).span());
    }

    /** Whole tokens around the trigger, as many as fit. */
    private static Span cut(Sentence sentence, Span trigger) {
        int half = LONGEST / 2;
        int start = Math.max(sentence.span().start(), trigger.start() - half);
        int end = Math.min(sentence.span().end(), start + LONGEST);
        return sentence.tokens().stream()
                .map(token -> token.span())
                .filter(span -> span.start() >= start && span.end() <= end)
                .reduce(trigger, Span::union);
    }
}
