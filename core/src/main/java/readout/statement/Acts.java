package readout.statement;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import readout.lexicon.ActCue;
import readout.lexicon.Lexicon;
import readout.lexicon.StatementCue.Strength;
import readout.model.Polarity;
import readout.model.StatementAct;

/**
 * What is done by saying something: what the cue says, and where it is neutral, what the words that were said tell. What is only thought or left open announces
 * nothing.
 */
final class Acts {
    /** Words that may stand between two of a cue. */
    private static final int GAP = 4;
    /** Words shorter than this stand next to the one before: {@code have to}. */
    private static final int CONTENT = 4;

    private final List<ActCue> cues;

    Acts(Lexicon lexicon) {
        cues = lexicon.reportWords().acts();
    }

    /** @param lemmas of what was said, lower case */
    StatementAct of(Claim claim, Polarity polarity, List<String> lemmas) {
        return claim.cue()
                .act()
                .orElseGet(() -> told(lemmas, claim.cue().strength() == Strength.THOUGHT || polarity == Polarity.OPEN));
    }

    private StatementAct told(List<String> lemmas, boolean thought) {
        Map<StatementAct, Integer> votes = new EnumMap<>(StatementAct.class);
        cues.stream()
                .filter(cue -> !thought || cue.act() != StatementAct.ANNOUNCE)
                .filter(cue -> IntStream.range(0, lemmas.size()).anyMatch(i -> stands(lemmas, i, cue.words())))
                .forEach(cue -> votes.merge(cue.act(), cue.weight(), Integer::sum));
        return votes.entrySet().stream()
                .max(Map.Entry.<StatementAct, Integer>comparingByValue()
                        .thenComparing(entry -> -entry.getKey().ordinal()))
                .map(Map.Entry::getKey)
                .orElse(StatementAct.INFORM);
    }

    private static boolean stands(List<String> lemmas, int from, List<String> words) {
        int at = from - 1;
        for (String word : words) {
            int end = at < from ? from + 1 : Math.min(lemmas.size(), at + 1 + (word.length() < CONTENT ? 1 : GAP));
            int next = at + 1;
            while (next < end && !lemmas.get(next).equals(word)) {
                next++;
            }
            if (next >= end) {
                return false;
            }
            at = next;
        }
        return true;
    }
}
