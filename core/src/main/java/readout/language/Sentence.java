package readout.language;

import java.util.List;
import readout.model.Span;

/**
 * A sentence with its tokens.
 *
 * @param block number of the text block (paragraph) that it stands in, from 0
 */
public record Sentence(int block, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence has tokens");
        }
    }

    public Span span() {
        return span(0, tokens.size());
    }

    /** From token {@code from} to before token {@code to}. */
    public Span span(int from, int to) {
        return new Span(
                tokens.get(from).span().start(), tokens.get(to - 1).span().end());
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    public int size() {
        return tokens.size();
    }

    /**
     * The token behind one word in brackets, where these begin at {@code index}; {@code index} where they do not.
     *
     * <p>Example: in {@code Republic of Cyprus (ROC) Foreign Minister} it leads from the bracket to {@code Foreign}.
     */
    public int afterBrackets(int index) {
        boolean brackets = index + 2 < size()
                && token(index).word().equals("(")
                && token(index + 2).word().equals(")");
        return brackets ? index + 3 : index;
    }
}
