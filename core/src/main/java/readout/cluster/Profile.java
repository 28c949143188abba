package readout.cluster;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Numbered terms with their weights in whole numbers, so that sums are the same in whatever order they are made.
 *
 * @param terms in ascending order
 */
record Profile(int[] terms, long[] weights) {
    /** The length of the profile of one article. */
    static final int UNIT = 1 << 15;

    /** @param weights of terms; the direction counts, not the length */
    static Profile of(Map<String, Double> weights) {
        double square = new TreeMap<>(weights)
                .values().stream().mapToDouble(weight -> weight * weight).sum();
        Map<Integer, Long> whole = new TreeMap<>();
        weights.forEach((term, weight) ->
                whole.merge(term.hashCode(), Math.round(weight / Math.sqrt(square) * UNIT), Long::sum));
        whole.values().removeIf(weight -> weight == 0);
        return new Profile(
                whole.keySet().stream().mapToInt(Integer::intValue).toArray(),
                whole.values().stream().mapToLong(Long::longValue).toArray());
    }

    /** The sum of the products of what both have: of two articles up to the square of {@link #UNIT}. */
    long dot(Profile other) {
        long sum = 0;
        int j = 0;
        for (int i = 0; i < terms.length; i++) {
            while (j < other.terms.length && other.terms[j] < terms[i]) {
                j++;
            }
            if (j < other.terms.length && other.terms[j] == terms[i]) {
                sum += weights[i] * other.weights[j];
            }
        }
        return sum;
    }

    Profile plus(Profile other) {
        int[] both = Arrays.copyOf(terms, terms.length + other.terms.length);
        System.arraycopy(other.terms, 0, both, terms.length, other.terms.length);
        int[] all = Arrays.stream(both).sorted().distinct().toArray();
        long[] sums = new long[all.length];
        add(all, sums);
        other.add(all, sums);
        return new Profile(all, sums);
    }

    private void add(int[] all, long[] sums) {
        int at = 0;
        for (int i = 0; i < terms.length; i++) {
            while (all[at] < terms[i]) {
                at++;
            }
            sums[at] += weights[i];
        }
    }
}
