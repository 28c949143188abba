package readout.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Which engagement read is which engagement of gold, in one article. Each has at most one partner; the pairs that agree best are
 * made first. Two can be the same contact only if their kinds are of one family and they share two parties (one, where either
 * names only one).
 */
final class Pairing {
    private static final Comparator<Pair> BEST_FIRST = Comparator.comparingDouble((Pair p) -> -p.agreement)
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::read);

    /** Indices into the two lists. */
    record Pair(int gold, int read, double agreement) {}

    private final String text;

    private Pairing(String text) {
        this.text = text;
    }

    /** @param text of the article; may be empty, and then evidence is not compared */
    static List<Pair> of(List<Contact> gold, List<Contact> read, String text) {
        List<Pair> possible = new Pairing(text).possible(gold, read);
        Set<Integer> takenGold = new HashSet<>();
        Set<Integer> takenRead = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (Pair pair : possible) {
            if (!takenGold.contains(pair.gold) && !takenRead.contains(pair.read)) {
                takenGold.add(pair.gold);
                takenRead.add(pair.read);
                pairs.add(pair);
            }
        }
        return pairs;
    }

    private List<Pair> possible(List<Contact> gold, List<Contact> read) {
        List<Pair> possible = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            for (int r = 0; r < read.size(); r++) {
                OptionalDouble agreement = agreement(gold.get(g), read.get(r));
                if (agreement.isPresent()) {
                    possible.add(new Pair(g, r, agreement.getAsDouble()));
                }
            }
        }
        possible.sort(BEST_FIRST);
        return possible;
    }

    private OptionalDouble agreement(Contact gold, Contact read) {
        if (!gold.family().equals(read.family()) || shared(gold.parties(), read.parties()) < needed(gold, read)) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(1.0
                + overlap(gold.parties(), read.parties())
                + overlap(gold.people(), read.people())
                + half(gold.kind().equals(read.kind()))
                + half(gold.when().isPresent() && gold.when().equals(read.when()))
                + half(gold.status().equals(read.status()))
                + (touch(gold, read) ? 1.0 : 0.0));
    }

    private static int needed(Contact gold, Contact read) {
        int fewest = Math.min(2, Math.min(gold.parties().size(), read.parties().size()));
        return Math.max(1, fewest);
    }

    private static double half(boolean agrees) {
        return agrees ? 0.5 : 0.0;
    }

    static int shared(Set<String> a, Set<String> b) {
        return Math.toIntExact(a.stream().filter(b::contains).count());
    }

    private static double overlap(Set<String> a, Set<String> b) {
        int shared = shared(a, b);
        int all = a.size() + b.size() - shared;
        return all == 0 ? 0.0 : (double) shared / all;
    }

    private boolean touch(Contact gold, Contact read) {
        int found = text.isEmpty() ? -1 : text.indexOf(gold.evidence().quote());
        return found >= 0
                && read.evidence().at().filter(at -> touches(found, gold, at)).isPresent();
    }

    private boolean touches(int found, Contact gold, Contact.Place at) {
        String quote = gold.evidence().quote();
        int start = text.codePointCount(0, found);
        int end = start + quote.codePointCount(0, quote.length());
        return at.start() < end && start < at.end();
    }
}
