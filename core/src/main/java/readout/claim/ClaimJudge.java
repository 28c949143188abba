package readout.claim;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readout.claim.Words.Word;

/**
 * Decides whether a claim follows from a text, contradicts it, or neither, by the words of both: what they share, denials, words that exclude each
 * other, different numbers of the same things. It knows nothing of the world. Safe for use by several threads.
 *
 * <p>Example: {@code The council rejected the plan} contradicts {@code On Monday the council adopted the plan}.
 */
public final class ClaimJudge {
    /** Share of a claim's words, by weight, that a text must have for the claim to follow. */
    private static final double SAID = 0.6;

    /** Share of the other words that must be there where two words exclude each other. */
    private static final double OPPOSED = 0.65;

    /** The same where one side denies. */
    private static final double DENIED = 0.75;

    /** The same where numbers differ. */
    private static final double COUNTED = 0.65;

    private static final int REACH = 3;

    private final Opposites opposites = Opposites.bundled();

    /** How a claim stands to a text. */
    public Verdict judge(String text, String claim) {
        Pair pair = new Pair(Words.of(text), Words.of(claim));
        return Stream.of(opposed(pair), denied(pair), counted(pair))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> pair.share(any -> true, any -> true) >= SAID && !pair.missesNumber()
                        ? new Verdict(Relation.ENTAILMENT, "overlap", "")
                        : new Verdict(Relation.NEUTRAL, "overlap", ""));
    }

    private Optional<Verdict> opposed(Pair pair) {
        for (Word claimed : pair.claim) {
            if (!claimed.content() || claimed.name() || pair.has(claimed)) {
                continue;
            }
            Optional<Word> other = pair.text.stream()
                    .filter(word -> opposites.exclude(claimed.stem(), word.stem()) && !pair.claims(word))
                    .filter(word -> pair.isDenied(pair.text, word) == pair.isDenied(pair.claim, claimed))
                    .filter(word -> pair.share(h -> h != claimed, t -> t.sentence() == word.sentence()) >= OPPOSED)
                    .findFirst();
            if (other.isPresent()) {
                return contradiction("opposite", claimed, other.get());
            }
        }
        return Optional.empty();
    }

    private static Optional<Verdict> denied(Pair pair) {
        for (Word claimed : pair.claim) {
            if (!claimed.content() || claimed.capital() || claimed.number()) {
                continue;
            }
            List<Word> same = pair.text.stream().filter(claimed::is).toList();
            boolean denied = pair.isDenied(pair.claim, claimed);
            boolean other = !same.isEmpty() && same.stream().allMatch(word -> pair.isDenied(pair.text, word) != denied);
            if (other
                    && pair.share(
                                    any -> true,
                                    t -> t.sentence() == same.getFirst().sentence())
                            >= DENIED) {
                return contradiction("negation", claimed, same.getFirst());
            }
        }
        return Optional.empty();
    }

    private static Optional<Verdict> counted(Pair pair) {
        for (int i = 0; i < pair.claim.size(); i++) {
            Word number = pair.claim.get(i);
            if (!number.number() || pair.has(number)) {
                continue;
            }
            Optional<Word> thing = Pair.next(pair.claim, i);
            Optional<Word> other = thing.flatMap(pair::number);
            if (other.isPresent()
                    && pair.share(
                                    h -> h != number,
                                    t -> t.sentence() == other.get().sentence())
                            >= COUNTED) {
                return contradiction("number", number, other.get());
            }
        }
        return Optional.empty();
    }

    private static Optional<Verdict> contradiction(String because, Word claimed, Word other) {
        return Optional.of(new Verdict(Relation.CONTRADICTION, because, claimed.text() + "/" + other.text()));
    }

    /** Both sides. */
    private record Pair(List<Word> text, List<Word> claim) {
        boolean has(Word claimed) {
            return text.stream().anyMatch(claimed::is);
        }

        boolean claims(Word word) {
            return claim.stream().anyMatch(word::is);
        }

        boolean missesNumber() {
            return claim.stream().anyMatch(word -> word.number() && !has(word));
        }

        /** By weight, of the claim's words that count, those that stand among the text's words that count. */
        double share(Predicate<Word> claimed, Predicate<Word> told) {
            List<Word> words =
                    claim.stream().filter(Word::content).filter(claimed).toList();
            double all = words.stream().mapToDouble(Word::weight).sum();
            double found = words.stream()
                    .filter(word -> text.stream().anyMatch(t -> told.test(t) && word.is(t)))
                    .mapToDouble(Word::weight)
                    .sum();
            return all == 0 ? 0 : found / all;
        }

        /** Whether a denial stands closely before it. */
        boolean isDenied(List<Word> words, Word word) {
            int at = IntStream.range(0, words.size())
                    .filter(i -> words.get(i) == word)
                    .findFirst()
                    .orElse(0);
            return IntStream.range(Math.max(0, at - REACH), at)
                    .mapToObj(words::get)
                    .anyMatch(before -> before.denies() && before.sentence() == word.sentence());
        }

        /** The thing that a number counts. */
        static Optional<Word> next(List<Word> words, int i) {
            return IntStream.range(i + 1, Math.min(words.size(), i + REACH))
                    .mapToObj(words::get)
                    .filter(word -> word.content() && !word.number())
                    .findFirst();
        }

        /** A number of the same thing in the text. */
        Optional<Word> number(Word thing) {
            return IntStream.range(0, text.size())
                    .filter(i -> text.get(i).number())
                    .filter(i -> next(text, i).filter(thing::is).isPresent())
                    .mapToObj(text::get)
                    .findFirst();
        }
    }
}
