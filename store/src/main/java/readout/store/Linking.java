package readout.store;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import readout.model.Story;
import readout.story.StoryLinker;

/**
 * Makes people, stories, announcements and sightings of the stored readings. Only what articles bear on that were stored, changed or
 * removed since is made anew; all of it is the same as if everything had been linked at once.
 */
final class Linking {
    /** So many articles are linked at once. */
    private static final int PORTION = 200;

    private static final List<String> MADE = List.of(
            "story",
            "person",
            "name_key",
            "shelf",
            "docket",
            "watch",
            "gist",
            "gist_key",
            "likeness",
            "article_story",
            "sighting");

    private final Handle handle;

    Linking(Handle handle) {
        this.handle = handle;
    }

    /** An empty record has nothing to link. */
    boolean done() {
        return handle.createQuery("""
                        SELECT NOT EXISTS (SELECT 1 FROM unlinked) AND
                            (EXISTS (SELECT 1 FROM linked WHERE rule = ?) OR NOT EXISTS (SELECT 1 FROM article))""")
                .bind(0, StoryLinker.RULE)
                .mapTo(Boolean.class)
                .one();
    }

    /** To be called in the transaction of every change to the readings. */
    void undo(String article) {
        handle.execute("INSERT OR IGNORE INTO unlinked VALUES (?)", article);
    }

    void link() {
        StoryLinks stories = new StoryLinks(handle);
        if (!ruled()) {
            stories.forget();
            MADE.forEach(table -> handle.execute("DELETE FROM " + table));
            handle.execute("INSERT OR IGNORE INTO unlinked SELECT id FROM article");
        }
        new PersonLinks(handle).link();
        ArticleLinks articles = new ArticleLinks(handle);
        for (List<String> ids : portions()) {
            link(new Portion(handle, ids), stories, articles);
        }
        new ChangeTables(handle).note(stories.before(), stories.after());
        handle.execute("DELETE FROM unlinked");
        handle.execute("DELETE FROM unlinked_name");
        handle.execute("INSERT OR REPLACE INTO linked VALUES (1, ?)", StoryLinker.RULE);
    }

    /** Whether what is linked was linked by the rule of today. */
    private boolean ruled() {
        return handle.createQuery("SELECT EXISTS (SELECT 1 FROM linked WHERE rule = ?)")
                .bind(0, StoryLinker.RULE)
                .mapTo(Boolean.class)
                .one();
    }

    /** First all that changed or went, so that nothing is compared with what is no longer there; then what is new, in order of time. */
    private List<List<String>> portions() {
        List<String> old = unlinked("IN");
        List<List<String>> portions = new ArrayList<>(Many.portions(unlinked("NOT IN"), PORTION));
        if (!old.isEmpty()) {
            portions.addFirst(old);
        }
        return portions;
    }

    private List<String> unlinked(String linkedBefore) {
        return handle.createQuery(
                        "SELECT u.article FROM unlinked u LEFT JOIN article a ON a.id = u.article WHERE u.article "
                                + linkedBefore + " (SELECT article FROM gist) ORDER BY a.published_earliest, u.article")
                .mapTo(String.class)
                .list();
    }

    private void link(Portion portion, StoryLinks stories, ArticleLinks articles) {
        OfficeTables offices = new OfficeTables(handle);
        portion.readings().forEach(offices::see);
        List<Story> linked = stories.link(portion);
        new AnnouncementLinks(handle).link(portion, linked);
        articles.link(portion);
    }
}
