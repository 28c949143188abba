package readout.reuse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words that two texts have in common, in runs of at least {@value #SHORTEST}. */
final class Shared {
    static final int SHORTEST = 5;

    private static final int MOST_PLACES = 16;

    private final Half one;
    private final Half other;

    private Shared(Words one, Words other) {
        this.one = new Half(one);
        this.other = new Half(other);
    }

    static Shared between(Words one, Words other) {
        Shared shared = new Shared(one, other);
        Map<Long, List<Integer>> places = places(other);
        int at = 0;
        while (at <= one.size() - SHORTEST) {
            Run longest = longest(at, one, other, places);
            shared.take(at, longest);
            at += Math.max(1, longest.length);
        }
        return shared;
    }

    /** How much of one text stands in the other, of the two the greater share: 0 to 1. */
    double share() {
        return Math.max(one.share(), other.share());
    }

    Half one() {
        return one;
    }

    Half other() {
        return other;
    }

    private static Map<Long, List<Integer>> places(Words words) {
        Map<Long, List<Integer>> places = new HashMap<>();
        for (int i = 0; i <= words.size() - SHORTEST; i++) {
            places.computeIfAbsent(words.hash(i, SHORTEST), hash -> new ArrayList<>())
                    .add(i);
        }
        return places;
    }

    /** A run of the same words. */
    private record Run(int start, int length) {}

    private static Run longest(int at, Words one, Words other, Map<Long, List<Integer>> places) {
        Run longest = new Run(0, 0);
        List<Integer> starts = places.getOrDefault(one.hash(at, SHORTEST), List.of());
        for (int start : starts.subList(0, Math.min(MOST_PLACES, starts.size()))) {
            int length = length(at, start, one, other);
            longest = length > longest.length ? new Run(start, length) : longest;
        }
        return longest;
    }

    private static int length(int at, int start, Words one, Words other) {
        int length = 0;
        while (at + length < one.size()
                && start + length < other.size()
                && one.words().get(at + length).equals(other.words().get(start + length))) {
            length++;
        }
        return length;
    }

    /** What one of the two marks as quoted is taken as quoted in both: one may print what the other quotes. */
    private void take(int at, Run run) {
        for (int i = 0; i < run.length; i++) {
            boolean quoted =
                    one.words.quoted().get(at + i) || other.words.quoted().get(run.start + i);
            one.share(at + i, quoted);
            other.share(run.start + i, quoted);
        }
    }

    /** One of the two texts, and which of its words the other has too. */
    static final class Half {
        private final Words words;
        private final BitSet shared = new BitSet();
        private final BitSet quoted;

        private Half(Words words) {
            this.words = words;
            this.quoted = (BitSet) words.quoted().clone();
        }

        private void share(int word, boolean isQuoted) {
            shared.set(word);
            quoted.set(word, isQuoted);
        }

        /** A copy of the bits. */
        BitSet shared() {
            return (BitSet) shared.clone();
        }

        /** Without the words that are furniture. */
        void leaveOut(BitSet furniture) {
            shared.andNot(furniture);
        }

        /** The part of the text that the other has too, 0 to 1. */
        double share() {
            return ratio(shared.cardinality(), words.size());
        }

        /** The part of what it says in its own words that the other has too. */
        double ownShare() {
            return ratio(own(), words.size() - quoted.cardinality());
        }

        /** The part of the shared words that are quoted. */
        double quotedShare() {
            return ratio(shared.cardinality() - own(), shared.cardinality());
        }

        private int own() {
            BitSet own = shared();
            own.andNot(quoted);
            return own.cardinality();
        }

        /** The words that the other does not have there. */
        List<String> rest() {
            List<String> rest = new ArrayList<>();
            for (int i = shared.nextClearBit(0); i < words.size(); i = shared.nextClearBit(i + 1)) {
                rest.add(words.words().get(i));
            }
            return rest;
        }

        private static double ratio(int part, int whole) {
            return whole <= 0 ? 0 : (double) part / whole;
        }
    }
}
