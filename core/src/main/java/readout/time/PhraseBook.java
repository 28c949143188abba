package readout.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.lexicon.Table;
import readout.model.TimexType;

/**
 * First pass: the phrases of {@code phrases.tsv}, the longest at each place, the earlier row of equals.
 *
 * <p>Example: "The six months ended Sept. 30" has {@code The six months} and {@code Sept. 30}.
 */
final class PhraseBook {
    private record Phrase(WordPattern pattern, TimexType type, String recipe) {
        static Phrase of(Table.Row row) {
            return new Phrase(
                    WordPattern.parse(row.text("pattern")), row.constant(TimexType.class, "type"), row.text("meaning"));
        }

        Optional<Draft> at(List<Word> words, int start) {
            return pattern.match(words, start)
                    .flatMap(match -> Recipes.cook(recipe, match.captures())
                            .map(meaning -> new Draft(start, match.end(), type, meaning)));
        }
    }

    private final List<Phrase> phrases;

    PhraseBook(Table table) {
        this.phrases = table.rows().stream().map(Phrase::of).toList();
    }

    List<Draft> find(List<Word> words) {
        List<Draft> found = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            Optional<Draft> longest = longest(words, i);
            longest.filter(draft -> !draft.meaning().equals(Meaning.NOTHING)).ifPresent(found::add);
            i = longest.map(Draft::to).orElse(i + 1);
        }
        return found;
    }

    private Optional<Draft> longest(List<Word> words, int start) {
        Optional<Draft> best = Optional.empty();
        for (Phrase phrase : phrases) {
            Optional<Draft> draft =
                    phrase.pattern().canBegin(words.get(start)) ? phrase.at(words, start) : Optional.empty();
            if (draft.isPresent()
                    && (best.isEmpty() || draft.get().to() > best.get().to())) {
                best = draft;
            }
        }
        return best;
    }
}
