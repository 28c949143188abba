package readout.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.model.Span;

/**
 * Joins spelled numbers into one word.
 *
 * <p>Examples: {@code twenty four} is 24, {@code nineteen ninety-six} 1996, {@code two thousand} 2000, {@code 2 1/2} is 2.5.
 */
final class NumberWords {
    private final List<Word> words;

    private NumberWords(List<Word> words) {
        this.words = words;
    }

    static List<Word> join(List<Word> words) {
        return new NumberWords(words).joined();
    }

    private List<Word> joined() {
        List<Word> joined = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            Word word = words.get(i);
            int end = i + 1;
            double value = word.number().orElse(-1.0);
            for (int next = follower(end); next > 0 && value >= 0; next = follower(end)) {
                double sum = sum(word, value, words.get(next - 1));
                if (sum < 0) {
                    break;
                }
                value = sum;
                end = next;
            }
            joined.add(end == i + 1 ? word : merged(i, end, value));
            i = end;
        }
        return joined;
    }

    /** The end of the number part that begins at {@code i}, perhaps behind a hyphen or "and"; 0 where there is none. */
    private int follower(int i) {
        if (i >= words.size()) {
            return 0;
        }
        if (part(i)) {
            return i + 1;
        }
        boolean bridge = words.get(i).is("-") || (words.get(i).is("and") && !figures(i - 1));
        return bridge && i + 1 < words.size() && part(i + 1) && !figures(i + 1) ? i + 2 : 0;
    }

    private boolean part(int i) {
        return words.get(i).number().isPresent() || isFraction(words.get(i));
    }

    private static boolean isFraction(Word word) {
        return word.lower().length() == 3 && word.lower().charAt(1) == '/';
    }

    private boolean figures(int i) {
        return Character.isDigit(words.get(i).lower().charAt(0));
    }

    /** The number so far with the next part, or -1 where they do not go together. */
    private static double sum(Word first, double value, Word next) {
        if (isFraction(next)) {
            return value < 100 ? value + fraction(next.lower()) : -1;
        }
        double part = next.number().orElse(-1.0);
        if (Character.isDigit(next.lower().charAt(0))) {
            return -1;
        }
        if (part == 100 || part == 1000) {
            return value < part ? value * part : -1;
        }
        if (Character.isDigit(first.lower().charAt(0))) {
            return -1;
        }
        return spelled(value, part);
    }

    private static double spelled(double value, double part) {
        if (value >= 20 && value % 10 == 0 && value % 100 != 0 && part < 10) {
            return value + part;
        }
        if (value >= 100 && value % 100 == 0 && part < 100) {
            return value + part;
        }
        if (value > 100 && value % 100 >= 20 && value % 10 == 0 && part < 10) {
            return value + part;
        }
        return value >= 10 && value <= 20 && part >= 10 ? value * 100 + part : -1;
    }

    private static double fraction(String text) {
        double divisor = text.charAt(2) - '0';
        return divisor == 0 ? 0 : (text.charAt(0) - '0') / divisor;
    }

    private Word merged(int from, int to, double value) {
        Word first = words.get(from);
        Word last = words.get(to - 1);
        Span span = new Span(first.span().start(), last.span().end());
        return new Word(
                span, first.lower() + " " + last.lower(), first.capital(), first.token(), Optional.of(value), Map.of());
    }
}
