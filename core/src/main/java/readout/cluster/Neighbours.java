package readout.cluster;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * Finds for each article those that are most like it, over an index from terms to articles. The rarest terms are looked up first and
 * no more than {@link #LOOKED_UP} places, and no more than {@link #MOST} neighbours are kept, so that one article costs about the same
 * however many there are.
 */
final class Neighbours {
    private static final int MOST = 64;
    private static final int LOOKED_UP = 20_000;
    private static final double LEAST = 0.05;
    private static final Comparator<Neighbour> MOST_ALIKE =
            Comparator.comparingDouble(Neighbour::likeness).reversed().thenComparingInt(Neighbour::article);

    private final List<Vector> vectors;
    private final int[][] articles;

    /** @param terms how many terms there are */
    Neighbours(List<Vector> vectors, int terms) {
        this.vectors = vectors;
        this.articles = index(vectors, terms);
    }

    private static int[][] index(List<Vector> vectors, int terms) {
        int[] counts = new int[terms];
        vectors.forEach(vector -> Arrays.stream(vector.terms()).forEach(term -> counts[term]++));
        int[][] index = new int[terms][];
        Arrays.setAll(index, term -> new int[counts[term]]);
        for (int article = vectors.size() - 1; article >= 0; article--) {
            for (int term : vectors.get(article).terms()) {
                index[term][--counts[term]] = article;
            }
        }
        return index;
    }

    /** How alike another article is: 0 nothing in common, 1 the same words. */
    record Neighbour(int article, double likeness) {}

    /** Of each article, the most alike first. The same for any number of threads. */
    List<List<Neighbour>> all() {
        return IntStream.range(0, vectors.size()).parallel().mapToObj(this::of).toList();
    }

    private List<Neighbour> of(int article) {
        return best(article, likenesses(article)).stream()
                .map(found -> exact(article, found.article()))
                .filter(found -> found.likeness() >= LEAST)
                .sorted(MOST_ALIKE)
                .toList();
    }

    /** What the rarer terms have in common with each other article. */
    private double[] likenesses(int article) {
        double[] sums = new double[vectors.size()];
        Vector vector = vectors.get(article);
        int lookedUp = 0;
        for (int i : rarestFirst(vector)) {
            int[] having = articles[vector.terms()[i]];
            lookedUp += having.length;
            if (lookedUp > LOOKED_UP) {
                return sums;
            }
            for (int other : having) {
                sums[other] += vector.weights()[i] * vector.weights()[i];
            }
        }
        return sums;
    }

    private int[] rarestFirst(Vector vector) {
        return IntStream.range(0, vector.terms().length)
                .boxed()
                .sorted(Comparator.comparingInt(i -> articles[vector.terms()[i]].length))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static PriorityQueue<Neighbour> best(int article, double[] sums) {
        PriorityQueue<Neighbour> best = new PriorityQueue<>(MOST_ALIKE.reversed());
        double least = 0;
        for (int other = 0; other < sums.length; other++) {
            if (other != article && sums[other] > least) {
                best.add(new Neighbour(other, sums[other]));
                if (best.size() > MOST) {
                    best.remove();
                    least = best.element().likeness();
                }
            }
        }
        return best;
    }

    private Neighbour exact(int article, int other) {
        return new Neighbour(other, vectors.get(article).dot(vectors.get(other)));
    }
}
