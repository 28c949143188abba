package readout.time;

import java.util.List;
import java.util.Optional;
import readout.lexicon.Table;
import readout.model.TimexType;

/**
 * Takes in the words before an expression that shade it, as {@code shades.tsv} lists them.
 *
 * <p>Examples: {@code early next year}, {@code nearly two years}, {@code the end of 1990}.
 */
final class ShadePass implements Pass {
    /** The longest shade, in words. */
    private static final int LONGEST = 5;

    private record Shade(WordPattern pattern, boolean amount) {}

    private final List<Shade> shades;

    ShadePass(Table table) {
        this.shades = table.rows().stream()
                .map(row -> new Shade(
                        WordPattern.parse(row.text("pattern")), row.text("of").equals("amount")))
                .toList();
    }

    @Override
    public List<Draft> over(List<Word> words, List<Draft> found) {
        return found.stream().map(draft -> wider(words, draft)).toList();
    }

    private Draft wider(List<Word> words, Draft draft) {
        for (int from = Math.max(0, draft.from() - LONGEST); from < draft.from(); from++) {
            int start = from;
            if (shades.stream().anyMatch(shade -> fits(shade, words, start, draft))) {
                return draft.from(from);
            }
        }
        return draft;
    }

    private boolean fits(Shade shade, List<Word> words, int from, Draft draft) {
        return shade.amount() == amount(words, draft)
                && shade.pattern()
                        .match(words, from)
                        .map(WordPattern.Match::end)
                        .equals(Optional.of(draft.from()));
    }

    /** A counted length, or a counted time ago. */
    private static boolean amount(List<Word> words, Draft draft) {
        Word first = words.get(draft.from());
        boolean counted = first.number().isPresent() || first.is("a") || first.is("an");
        return counted
                && (draft.type() == TimexType.DURATION
                        || words.get(draft.to() - 1).is("ago"));
    }
}
