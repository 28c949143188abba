package readout.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import readout.model.Article;

/**
 * Finds which articles tell the same story: the same happening, by their words, also where no engagement is told.
 *
 * <p>Two articles are the more alike the more rare words they share; names and numbers are rare, topic words are not. Where many
 * articles are alike, as in a long affair, only those that stand out from that crowd are one story. Days of publication speak for or
 * against, where they are known. The answer does not depend on the order of the articles or on the number of threads.
 *
 * <p>Example: {@code Stories.of(articles).get("a7")} is the id of the first article of the story that the article {@code a7} tells.
 */
public final class Stories {
    private static final Comparator<Article> ORDER = Comparator.comparing(Article::id)
            .thenComparing(Article::text)
            .thenComparing(article -> article.title().orElse(""));

    private Stories() {}

    /**
     * By the ids of the articles, in their order: the id of the story, which is that of its earliest article.
     *
     * @param articles of two with the same id only one counts
     */
    public static Map<String, String> of(List<Article> articles) {
        List<Article> inOrder = once(articles);
        Terms terms = Terms.bundled();
        List<Map<String, Integer>> texts = inOrder.stream().map(terms::of).toList();
        Weights weights = Weights.over(texts);
        List<Vector> vectors = texts.stream().map(weights::vector).toList();
        List<Appeared> appeared = inOrder.stream()
                .map(article -> Appeared.of(article.published()))
                .toList();
        return named(inOrder, Grouping.of(vectors, new Neighbours(vectors, weights.terms()).all(), appeared));
    }

    private static List<Article> once(List<Article> articles) {
        Map<String, Article> byId = new TreeMap<>();
        articles.stream().sorted(ORDER).forEach(article -> byId.putIfAbsent(article.id(), article));
        return new ArrayList<>(byId.values());
    }

    private static Map<String, String> named(List<Article> articles, List<List<Integer>> groups) {
        Map<String, String> stories = new TreeMap<>();
        for (List<Integer> group : groups) {
            List<Article> members = group.stream().map(articles::get).toList();
            String name = members.stream().min(EARLIEST).orElseThrow().id();
            members.forEach(member -> stories.put(member.id(), name));
        }
        return stories;
    }

    private static final Comparator<Article> EARLIEST =
            Comparator.comparingLong(Stories::day).thenComparing(Article::id);

    private static long day(Article article) {
        Appeared appeared = Appeared.of(article.published());
        return appeared.known() ? appeared.last() : Long.MAX_VALUE;
    }
}
