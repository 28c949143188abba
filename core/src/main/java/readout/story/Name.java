package readout.story;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A form of a person's name, ready to be compared with others.
 *
 * @param words in order
 * @param tails the last word, the last two written together, and so on
 */
record Name(List<Word> words, List<Word> tails) {
    static Name of(String text) {
        List<String> words = Names.words(text);
        return new Name(
                words.stream().map(Word::of).toList(),
                IntStream.rangeClosed(1, words.size())
                        .mapToObj(count -> words.subList(words.size() - count, words.size()))
                        .map(tail -> Word.of(String.join("", tail)))
                        .toList());
    }

    /** Two compatible names have one of these in common, so that not all names need to be compared. */
    Set<String> keys() {
        return Stream.concat(words.stream(), tails.stream())
                .flatMap(word -> word.keys().stream())
                .collect(Collectors.toSet());
    }

    /**
     * Whether two forms can name one person, who is known to stand for the same side: the last words are the same (perhaps
     * written together) and the words before them do not contradict, or one is a single word of the other.
     */
    boolean compatible(Name other) {
        if (words.isEmpty() || other.words.isEmpty()) {
            return false;
        }
        return words.equals(other.words)
                || isOneOf(other)
                || other.isOneOf(this)
                || tails.getLast().like(other.tails.getLast())
                || sameFamilyName(other)
                || within(other)
                || other.within(this);
    }

    private boolean isOneOf(Name other) {
        return words.size() == 1 && other.words.stream().anyMatch(words.getFirst()::like);
    }

    /** Whether these words, at least two, stand in the other name in this order: {@code Faisal bin Farhan Al Saud}. */
    private boolean within(Name whole) {
        int found = 0;
        for (Word word : whole.words) {
            if (found < words.size() && words.get(found).like(word)) {
                found++;
            }
        }
        return words.size() > 1 && found == words.size();
    }

    private boolean sameFamilyName(Name other) {
        for (int i = 1; i <= tails.size(); i++) {
            if (sameFamilyName(i, other, 1)) {
                return true;
            }
        }
        for (int j = 2; j <= other.tails.size(); j++) {
            if (sameFamilyName(1, other, j)) {
                return true;
            }
        }
        return false;
    }

    private boolean sameFamilyName(int tail, Name other, int otherTail) {
        return tails.get(tail - 1).like(other.tails.get(otherTail - 1))
                && givenAgree(
                        words.subList(0, words.size() - tail), other.words.subList(0, other.words.size() - otherTail));
    }

    /** Whether each word of the shorter list is like one of the longer, or an initial of it. */
    private static boolean givenAgree(List<Word> a, List<Word> b) {
        List<Word> fewer = a.size() <= b.size() ? a : b;
        List<Word> more = a.size() <= b.size() ? b : a;
        return fewer.stream().allMatch(word -> more.stream().anyMatch(word::sameGiven));
    }
}
