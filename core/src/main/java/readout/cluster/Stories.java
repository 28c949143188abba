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
        Gist.Maker gists = new Gist.Maker();
        return told(once(articles).stream().map(gists::of).toList());
    }

    /**
     * The same of articles of which only the gist is at hand.
     *
     * @param gists no two of one article
     */
    public static Map<String, String> told(List<Gist> gists) {
        List<Gist> inOrder =
                gists.stream().sorted(Comparator.comparing(Gist::article)).toList();
        List<Map<String, Integer>> texts = inOrder.stream().map(Gist::terms).toList();
        Weights weights = Weights.over(texts);
        List<Vector> vectors = texts.stream().map(weights::vector).toList();
        List<Appeared> appeared = inOrder.stream().map(Gist::appeared).toList();
        return named(inOrder, Grouping.of(vectors, new Neighbours(vectors, weights.terms()).all(), appeared));
    }

    private static List<Article> once(List<Article> articles) {
        Map<String, Article> byId = new TreeMap<>();
        articles.stream().sorted(ORDER).forEach(article -> byId.putIfAbsent(article.id(), article));
        return new ArrayList<>(byId.values());
    }

    private static Map<String, String> named(List<Gist> gists, List<List<Integer>> groups) {
        Map<String, String> stories = new TreeMap<>();
        for (List<Integer> group : groups) {
            List<Gist> members = group.stream().map(gists::get).toList();
            String name = members.stream().min(EARLIEST).orElseThrow().article();
            members.forEach(member -> stories.put(member.article(), name));
        }
        return stories;
    }

    private static final Comparator<Gist> EARLIEST =
            Comparator.comparingLong(Gist::day).thenComparing(Gist::article);
}
