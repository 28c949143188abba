package readout.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import readout.model.Announcement;
import readout.model.Report;
import readout.model.Story;
import readout.promise.Promises;
import readout.promise.Told;

/** Makes the ledger's entries of a portion anew: those of the stories that were linked, and those that watch for what its articles tell. */
final class AnnouncementLinks {
    private final Handle handle;

    AnnouncementLinks(Handle handle) {
        this.handle = handle;
    }

    /** @param linked the stories that were made anew */
    void link(Portion portion, List<Story> linked) {
        Map<String, Story> stories = new LinkedHashMap<>();
        linked.forEach(story -> stories.put(story.id(), story));
        StoryReader reader = new StoryReader(handle);
        for (String watching : new TreeSet<>(
                Many.texts(handle, "SELECT DISTINCT story FROM watch WHERE key IN (%s)", filed(portion)))) {
            stories.computeIfAbsent(watching, id -> reader.story(id).orElseThrow());
        }
        Many.execute(handle, "DELETE FROM watch WHERE story IN (%s)", stories.keySet());
        List<Announcement> ledger = new ArrayList<>();
        stories.values().forEach(story -> ledger.addAll(entry(portion, story)));
        new AnnouncementTables(handle).replace(stories.keySet(), ledger);
    }

    /** The keys of what the portion's articles told and tell; the new ones are filed. */
    private Set<String> filed(Portion portion) {
        Set<String> keys =
                new TreeSet<>(Many.texts(handle, "SELECT key FROM docket WHERE article IN (%s)", portion.ids()));
        Many.execute(handle, "DELETE FROM docket WHERE article IN (%s)", portion.ids());
        for (String article : portion.ids()) {
            Set<String> filed = Promises.filed(portion.told(List.of(article)));
            keys.addAll(filed);
            Inserts.rows(handle, "docket (key, article)", List.copyOf(filed), (i, key) -> Inserts.row(key, article));
        }
        return keys;
    }

    private List<Announcement> entry(Portion portion, Story story) {
        Set<String> articles = new TreeSet<>();
        story.reports().stream().map(Report::article).forEach(articles::add);
        Set<String> watched = Promises.watched(story, portion.told(articles));
        Inserts.rows(handle, "watch (key, story)", List.copyOf(watched), (i, key) -> Inserts.row(key, story.id()));
        articles.addAll(Many.texts(handle, "SELECT DISTINCT article FROM docket WHERE key IN (%s)", watched));
        List<Told> told = portion.told(articles);
        return Promises.ledger(told, List.of(story));
    }
}
