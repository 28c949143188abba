package readout.engagement;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import readout.language.Sentence;
import readout.language.Token;
import readout.lexicon.Trigger;

/**
 * Which sentences have a word that can tell a contact, so that parsing them pays.
 *
 * @param triggers by lemma
 */
record Triage(Map<String, List<Trigger>> triggers) {
    private static final String BE = "be";

    boolean hasCue(Sentence sentence) {
        return IntStream.range(0, sentence.size()).anyMatch(i -> isCue(sentence, i));
    }

    private boolean isCue(Sentence sentence, int i) {
        Token token = sentence.token(i);
        boolean tells = token.isNoun() || (token.isVerb() && (!token.lemma().equals(BE) || isStay(sentence, i + 1)));
        return tells
                && triggers.getOrDefault(token.lemma().toLowerCase(Locale.ROOT), List.of()).stream()
                        .anyMatch(trigger -> trigger.needs().isEmpty() || names(sentence, trigger));
    }

    /** {@code is} counts before {@code in} or {@code due in} alone, {@code been} before {@code to}, or every sentence would. */
    private static boolean isStay(Sentence sentence, int next) {
        int in = isWord(sentence, next, "due") ? next + 1 : next;
        return isWord(sentence, in, "in") || (isWord(sentence, next - 1, "been") && isWord(sentence, next, "to"));
    }

    private static boolean isWord(Sentence sentence, int i, String word) {
        return i < sentence.size() && sentence.token(i).word().equals(word);
    }

    /** {@code sign} alone is none where nothing is named that could be signed. */
    private static boolean names(Sentence sentence, Trigger trigger) {
        return IntStream.range(0, sentence.size())
                .anyMatch(
                        i -> trigger.needs().contains(sentence.token(i).lemma().toLowerCase(Locale.ROOT)));
    }
}
