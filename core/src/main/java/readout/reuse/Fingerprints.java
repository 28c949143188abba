package readout.reuse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds texts that share a run of words without comparing each with each. Of the hashes of all runs of six words a text keeps the least
 * in every window of seven; so two texts that share twelve words in a row keep a hash in common.
 */
final class Fingerprints {
    private static final int RUN = 6;
    private static final int WINDOW = 7;
    /** A hash that more texts have leads to the first of them only, so that one text costs about the same however many there are. */
    private static final int MOST = 64;

    private final Map<Long, List<Integer>> texts = new HashMap<>();

    /** For each text the numbers of earlier ones that share twelve words in a row with it. */
    static List<Set<Integer>> partners(List<Words> texts) {
        Fingerprints prints = new Fingerprints();
        List<Set<Integer>> partners = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            partners.add(prints.meet(i, texts.get(i)));
        }
        return partners;
    }

    private Set<Integer> meet(int number, Words words) {
        Set<Integer> met = new TreeSet<>();
        for (long print : kept(words)) {
            List<Integer> having = texts.computeIfAbsent(print, hash -> new ArrayList<>());
            met.addAll(having);
            if (having.size() < MOST) {
                having.add(number);
            }
        }
        return met;
    }

    private static Set<Long> kept(Words words) {
        long[] hashes = new long[Math.max(0, words.size() - RUN + 1)];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = words.hash(i, RUN);
        }
        Set<Long> kept = new HashSet<>();
        for (int start = 0; start + WINDOW <= hashes.length; start++) {
            kept.add(least(hashes, start));
        }
        return kept;
    }

    private static long least(long[] hashes, int start) {
        long least = hashes[start];
        for (int i = start + 1; i < start + WINDOW; i++) {
            least = Math.min(least, hashes[i]);
        }
        return least;
    }
}
