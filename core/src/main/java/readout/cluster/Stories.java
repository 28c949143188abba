package readout.cluster;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import readout.model.Article;

/**
 * Finds which articles tell the same story: the same happening, by their words, also where no engagement is told.
 *
 * <p>Two articles are the more alike the more rare words they share; names and numbers are rare, topic words are not. Where many
 * articles are alike, as in a long affair, only those that stand out from that crowd are one story. Days of publication speak for or
 * against, where they are known. The answer does not depend on the order of the articles or on the number of threads.
 *
 * <p>Everything is local: two articles can be of one story only where a chain of articles leads from one to the other, each of which
 * more binds to the next than keeps apart from it. Such a <em>part</em> can be put together without knowing any other article but
 * those that its own are like.
 *
 * <p>Example: {@code Stories.of(articles).get("a7")} is the id of the first article of the story that the article {@code a7} tells.
 */
public final class Stories {
    private static final Comparator<Article> ORDER = Comparator.comparing(Article::id)
            .thenComparing(Article::text)
            .thenComparing(article -> article.title().orElse(""));

    private static final Comparator<Gist> EARLIEST =
            Comparator.comparingLong(Gist::day).thenComparing(Gist::article);

    private Stories() {}

    /**
     * Where an article belongs.
     *
     * @param story id of the story's earliest article
     * @param part id of the least article of the part
     */
    public record Place(String article, String story, String part) {}

    /**
     * By the ids of the articles, in their order: the id of the story, which is that of its earliest article.
     *
     * @param articles of two with the same id only one counts
     */
    public static Map<String, String> of(List<Article> articles) {
        Gist.Maker gists = new Gist.Maker();
        List<Standing> standings =
                Likes.among(once(articles).stream().map(gists::of).toList());
        Map<String, String> stories = new TreeMap<>();
        told(standings).forEach(place -> stories.put(place.article(), place.story()));
        return stories;
    }

    private static Collection<Article> once(List<Article> articles) {
        Map<String, Article> byId = new TreeMap<>();
        articles.stream().sorted(ORDER).forEach(article -> byId.putIfAbsent(article.id(), article));
        return byId.values();
    }

    /**
     * The places of articles, in order of id.
     *
     * @param articles whole parts: with each all those that it is bound to
     */
    public static List<Place> told(Collection<Standing> articles) {
        TreeMap<String, Standing> open = new TreeMap<>();
        articles.forEach(article -> open.put(article.gist().article(), article));
        List<Place> places = new ArrayList<>();
        while (!open.isEmpty()) {
            String part = open.firstKey();
            Grouping.of(part(open)).forEach(group -> places.addAll(places(group, part)));
        }
        places.sort(Comparator.comparing(Place::article));
        return places;
    }

    /** Takes the part of the first article out of those that are left. */
    private static List<Standing> part(TreeMap<String, Standing> open) {
        TreeMap<String, Standing> part = new TreeMap<>();
        Deque<Standing> next = new ArrayDeque<>(List.of(open.pollFirstEntry().getValue()));
        while (!next.isEmpty()) {
            Standing article = next.remove();
            part.put(article.gist().article(), article);
            bound(article, open).forEach(other -> {
                open.remove(other.gist().article());
                next.add(other);
            });
        }
        return List.copyOf(part.values());
    }

    private static List<Standing> bound(Standing article, Map<String, Standing> among) {
        return article.likes().stream()
                .flatMap(like -> Stream.ofNullable(among.get(like.other())))
                .filter(article::bound)
                .toList();
    }

    private static List<Place> places(List<Gist> group, String part) {
        String story = group.stream().min(EARLIEST).orElseThrow().article();
        return group.stream()
                .map(gist -> new Place(gist.article(), story, part))
                .toList();
    }
}
