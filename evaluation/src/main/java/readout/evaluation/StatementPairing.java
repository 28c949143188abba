package readout.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which statement read is which of gold: those with the same cue and most content in common first. */
final class StatementPairing {
    private StatementPairing() {}

    record Pair(Uttered gold, Uttered read) {}

    private record Candidate(int gold, int read, double fit) {}

    static List<Pair> of(List<Uttered> gold, List<Uttered> read) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int k = 0; k < read.size(); k++) {
                double shared = gold.get(i).overlap(read.get(k));
                if (shared > 0) {
                    candidates.add(new Candidate(i, k, shared + (gold.get(i).sameCue(read.get(k)) ? 1 : 0)));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble((Candidate c) -> -c.fit())
                .thenComparing(Candidate::gold)
                .thenComparing(Candidate::read));
        Set<Integer> left = new HashSet<>();
        Set<Integer> right = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (Candidate c : candidates) {
            if (!left.contains(c.gold()) && !right.contains(c.read())) {
                left.add(c.gold());
                right.add(c.read());
                pairs.add(new Pair(gold.get(c.gold()), read.get(c.read())));
            }
        }
        return pairs;
    }
}
