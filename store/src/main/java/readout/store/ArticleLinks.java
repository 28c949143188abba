package readout.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import readout.cluster.Gist;
import readout.cluster.Likeness;
import readout.cluster.Standing;
import readout.cluster.Stories;
import readout.model.Reading;

/**
 * Puts whole articles together into stories: those of a portion are compared with what shares a weighty term and appeared near them,
 * and the parts that they touch are put together anew.
 */
final class ArticleLinks {
    private final Handle handle;
    private final Gist.Maker maker = new Gist.Maker();
    private final Map<String, Gist> gists = new HashMap<>();
    private final Map<String, Standing> standings = new HashMap<>();

    /** How much a term weighs in an article. */
    private record Having(String article, long weight) {}

    ArticleLinks(Handle handle) {
        this.handle = handle;
    }

    void link(Portion portion) {
        gists.clear();
        standings.clear();
        Set<String> parts =
                new TreeSet<>(Many.texts(handle, "SELECT part FROM gist WHERE article IN (%s)", portion.ids()));
        Set<String> touched = new TreeSet<>(liked(portion.ids()));
        touched.removeIf(portion::has);
        forget(portion.ids());
        for (Reading reading : portion.readings()) {
            keep(maker.of(reading.article()));
        }
        for (Reading reading : portion.readings()) {
            compare(gist(reading.article().id()));
            touched.add(reading.article().id());
        }
        touched.addAll(liked(portion.ids()));
        for (String article : touched) {
            parts.add(part(article));
            for (String other : bound(article)) {
                parts.add(part(other));
            }
        }
        place(Many.texts(handle, "SELECT article FROM gist WHERE part IN (%s)", parts));
    }

    /** Those that are like one of these. */
    private List<String> liked(Collection<String> articles) {
        return Many.texts(handle, "SELECT other FROM likeness WHERE article IN (%s)", articles);
    }

    private void forget(Collection<String> articles) {
        Many.execute(handle, "DELETE FROM gist WHERE article IN (%s)", articles);
        Many.execute(handle, "DELETE FROM gist_key WHERE article IN (%s)", articles);
        for (String article : articles) {
            for (String other : liked(List.of(article))) {
                handle.execute("DELETE FROM likeness WHERE article = ? AND other = ?", other, article);
            }
            handle.execute("DELETE FROM likeness WHERE article = ?", article);
            handle.execute("DELETE FROM article_story WHERE article = ?", article);
        }
    }

    private void keep(Gist gist) {
        gists.put(gist.article(), gist);
        handle.execute(
                "INSERT INTO gist (article, kept, part) VALUES (?, ?, ?)",
                gist.article(),
                gist.bytes(),
                gist.article());
        Inserts.rows(
                handle,
                "gist_key (term, day, article, weight)",
                gist.keys(),
                (i, key) -> Inserts.row(key.term(), StoryLinks.day(gist.firstDay()), gist.article(), key.weight()));
    }

    private void compare(Gist gist) {
        for (String other : near(gist)) {
            OptionalLong likeness = Likeness.between(gist, gist(other));
            likeness.ifPresent(value -> {
                like(gist.article(), other, value);
                like(other, gist.article(), value);
            });
        }
    }

    private void like(String article, String other, long value) {
        handle.execute(
                "INSERT OR REPLACE INTO likeness (article, other, value) VALUES (?, ?, ?)", article, other, value);
    }

    /** Those that share enough of the weightiest terms and can have appeared near it. */
    private Set<String> near(Gist gist) {
        Map<String, Long> shared = new TreeMap<>();
        for (Gist.Key key : gist.keys()) {
            for (Having having : having(key.term(), gist.firstDay())) {
                shared.merge(having.article(), key.weight() * having.weight(), Long::sum);
            }
        }
        shared.values().removeIf(sum -> !Likeness.enough(sum));
        return shared.keySet();
    }

    private List<Having> having(int term, OptionalLong day) {
        long from = day.isPresent() ? day.getAsLong() - Likeness.REACH : Long.MIN_VALUE;
        long to = day.isPresent() ? day.getAsLong() + Likeness.REACH : Long.MAX_VALUE;
        return handle.createQuery("""
                        SELECT article, weight FROM gist_key WHERE term = :term AND day BETWEEN :from AND :to
                        UNION ALL SELECT article, weight FROM gist_key WHERE term = :term AND day IS NULL""")
                .bind("term", term)
                .bind("from", from)
                .bind("to", to)
                .map((row, context) -> new Having(row.getString("article"), row.getLong("weight")))
                .list();
    }

    private Gist gist(String article) {
        return gists.computeIfAbsent(
                article,
                id -> handle.createQuery("SELECT kept FROM gist WHERE article = ?")
                        .bind(0, id)
                        .map((row, context) -> Gist.read(id, row.getBytes("kept")))
                        .one());
    }

    private Standing standing(String article) {
        return standings.computeIfAbsent(article, id -> new Standing(gist(id), likes(id)));
    }

    private List<Likeness> likes(String article) {
        return handle.createQuery("SELECT other, value FROM likeness WHERE article = ?")
                .bind(0, article)
                .map((row, context) -> new Likeness(row.getString("other"), row.getLong("value")))
                .list();
    }

    private String part(String article) {
        return handle.createQuery("SELECT part FROM gist WHERE article = ?")
                .bind(0, article)
                .mapTo(String.class)
                .one();
    }

    private List<String> bound(String article) {
        Standing standing = standing(article);
        return standing.likes().stream()
                .map(Likeness::other)
                .filter(other -> standing.bound(standing(other)))
                .toList();
    }

    private void place(List<String> articles) {
        for (Stories.Place place :
                Stories.told(articles.stream().map(this::standing).toList())) {
            handle.execute(
                    "UPDATE gist SET part = ? WHERE article = ? AND part <> ?",
                    place.part(),
                    place.article(),
                    place.part());
            handle.execute(
                    "INSERT INTO article_story (article, story) VALUES (?, ?) ON CONFLICT (article) DO UPDATE SET story = excluded.story",
                    place.article(),
                    place.story());
        }
    }
}
