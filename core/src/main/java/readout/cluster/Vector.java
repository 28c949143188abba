package readout.cluster;

import java.util.Arrays;

/**
 * A few numbered terms with their weights.
 *
 * @param terms in ascending order
 */
record Vector(int[] terms, double[] weights) {
    /** The sum of the products of what both have. */
    double dot(Vector other) {
        double sum = 0;
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

    Vector plus(Vector other) {
        int[] all = union(other);
        double[] sums = new double[all.length];
        add(all, sums);
        other.add(all, sums);
        return new Vector(all, sums);
    }

    private int[] union(Vector other) {
        int[] both = Arrays.copyOf(terms, terms.length + other.terms.length);
        System.arraycopy(other.terms, 0, both, terms.length, other.terms.length);
        return Arrays.stream(both).sorted().distinct().toArray();
    }

    private void add(int[] all, double[] sums) {
        int at = 0;
        for (int i = 0; i < terms.length; i++) {
            while (all[at] < terms[i]) {
                at++;
            }
            sums[at] += weights[i];
        }
    }

    /** The same direction, of length 1; nothing stays nothing. */
    Vector unit() {
        double length = Math.sqrt(dot(this));
        double[] scaled = weights.clone();
        for (int i = 0; i < scaled.length && length > 0; i++) {
            scaled[i] /= length;
        }
        return new Vector(terms, scaled);
    }
}
