package readout.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds for each article those that are most like it, over an index from terms to articles. Terms that very many articles have are not
 * looked up, and no more than {@link #MOST} neighbours are kept, so that one article costs about the same however many there are.
 */
final class Neighbours {
    static final int MOST = 64;
    private static final int COMMON = 2000;
    private static final double LEAST = 0.05;

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
        double[] sums = new double[vectors.size()];
        int[] touched = touch(article, sums);
        return IntStream.of(touched)
                .mapToObj(other -> new Neighbour(other, sums[other]))
                .sorted(MOST_ALIKE)
                .limit(MOST)
                .map(found -> exact(article, found.article()))
                .filter(found -> found.likeness() >= LEAST)
                .sorted(MOST_ALIKE)
                .toList();
    }

    private static final Comparator<Neighbour> MOST_ALIKE =
            Comparator.comparingDouble(Neighbour::likeness).reversed().thenComparingInt(Neighbour::article);

    private Neighbour exact(int article, int other) {
        return new Neighbour(other, vectors.get(article).dot(vectors.get(other)));
    }

    /** Adds up what the rarer terms have in common; returns whom they touched. */
    private int[] touch(int article, double[] sums) {
        Vector vector = vectors.get(article);
        List<Integer> touched = new ArrayList<>();
        for (int i = 0; i < vector.terms().length; i++) {
            int[] having = articles[vector.terms()[i]];
            if (having.length <= COMMON) {
                for (int other : having) {
                    if (sums[other] == 0 && other != article) {
                        touched.add(other);
                    }
                    sums[other] += vector.weights()[i] * vector.weights()[i];
                }
            }
        }
        return touched.stream().mapToInt(Integer::intValue).toArray();
    }
}
