package readout.cluster;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import readout.model.Article;

/** Tells whether two stretches of text are about the same, weighing words by how rare they are among the articles at hand. */
public final class Subjects {
    private final Terms terms;
    private final Weights weights;

    private Subjects(Terms terms, Weights weights) {
        this.terms = terms;
        this.weights = weights;
    }

    public static Subjects among(List<Article> articles) {
        Terms terms = Terms.bundled();
        return new Subjects(terms, Weights.over(articles.stream().map(terms::of).toList()));
    }

    /** From 0, nothing in common, to 1, the same words; two reports of one event have about 0.2, two of one field 0.1. */
    public double likeness(Collection<String> one, Collection<String> other) {
        return weights.vector(counted(one)).dot(weights.vector(counted(other)));
    }

    private Map<String, Integer> counted(Collection<String> words) {
        Map<String, Integer> counts = new TreeMap<>();
        words.forEach(word -> terms.term(word).ifPresent(term -> counts.merge(term, 1, Integer::sum)));
        return counts;
    }
}
