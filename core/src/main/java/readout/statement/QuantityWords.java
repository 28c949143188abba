package readout.statement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import readout.lexicon.Lexicon;
import readout.lexicon.QuantityWord;
import readout.lexicon.QuantityWord.Use;

/** The words of the lexicon that numbers are told with, the longest first. */
final class QuantityWords {
    private final List<QuantityWord> words;

    QuantityWords(Lexicon lexicon) {
        words = lexicon.reportWords().quantities().stream()
                .sorted(Comparator.comparingInt(word -> -word.words().size()))
                .toList();
    }

    /** The words of a use that begin at a token. */
    Optional<QuantityWord> at(Syntax syntax, int from, Use use) {
        return words.stream()
                .filter(word -> word.use() == use && stands(syntax, from, word))
                .findFirst();
    }

    /** The words of a use that end before a token. */
    Optional<QuantityWord> before(Syntax syntax, int to, Use use) {
        return words.stream()
                .filter(word ->
                        word.use() == use && stands(syntax, to - word.words().size(), word))
                .findFirst();
    }

    private static boolean stands(Syntax syntax, int from, QuantityWord word) {
        int size = word.words().size();
        return from >= 0
                && from + size <= syntax.size()
                && IntStream.range(0, size)
                        .allMatch(i -> syntax.word(from + i).equals(word.words().get(i)));
    }
}
