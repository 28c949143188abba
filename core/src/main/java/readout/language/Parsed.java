package readout.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A sentence with its tree, asked by the numbers of its tokens.
 *
 * <p>Example: in {@code travelled on to Turkey} the case of {@code Turkey} is {@code to}.
 */
public record Parsed(Sentence sentence, Dependencies tree) {
    /** Before {@code to} they only say that it goes on: {@code travelled on to Turkey}. */
    private static final Set<String> ONWARD = Set.of("on", "over", "back", "down", "up");

    public int size() {
        return sentence.size();
    }

    public String lemma(int token) {
        return sentence.token(token).lemma().toLowerCase(Locale.ROOT);
    }

    /** The form of a word in small letters; empty outside the sentence. */
    public String word(int token) {
        boolean inside = token >= 0 && token < sentence.size();
        return inside ? sentence.token(token).word().toLowerCase(Locale.ROOT) : "";
    }

    public String tag(int token) {
        return sentence.token(token).tag();
    }

    public boolean isVerb(int token) {
        return sentence.token(token).isVerb();
    }

    public boolean isNoun(int token) {
        return sentence.token(token).isNoun();
    }

    public boolean hasChild(int token, String relation) {
        return !tree.children(token, relation).isEmpty();
    }

    /** The preposition of a noun phrase, empty where it has none; {@code ahead of} and its like count by their first word. */
    public String caseOf(int token) {
        List<String> words =
                tree.children(token, "case", "mark").stream().map(this::lemma).toList();
        return words.size() > 1 && ONWARD.contains(words.get(0)) && words.get(1).equals("to")
                ? words.get(1)
                : words.stream().findFirst().orElse("");
    }
}
