package readout.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import readout.model.Announcement;
import readout.model.Article;
import readout.model.Change;
import readout.model.ChangeKind;
import readout.model.Holding;
import readout.model.Outcome;
import readout.model.Provenance;
import readout.model.Reading;
import readout.model.Sighting;
import readout.model.Story;

/** The record. Every method that changes it is one transaction: what was returned as stored survives a kill. */
public interface RecordStore extends AutoCloseable {
    /** What became of a reading that was offered. */
    enum Stored {
        NEW,
        REPLACED,
        UNCHANGED
    }

    /** Whether this very article was already read by the same version, so that reading it again would change nothing. */
    boolean has(Article article, Provenance provenance);

    /** Stores a reading under its article's id. */
    Stored put(Reading reading);

    /** Stores several readings in one transaction: all or none. */
    List<Stored> putAll(List<Reading> readings);

    /** Takes an article and all that was read from it out of the record; false where it is not there. */
    boolean remove(String articleId);

    /**
     * Links what was stored, changed or removed since into stories. The result depends on the stored readings alone: it is the same as
     * if all of them were linked at once.
     */
    void link();

    /** Whether the stories are made of the readings that are stored now, by this version's rule: false after a change, until {@link #link}. */
    boolean linked();

    Optional<Reading> reading(String articleId);

    Optional<Story> story(String id);

    /** Stories that fit, in the query's order. */
    void stories(StoryQuery query, Consumer<Story> each);

    /**
     * The outlets that report each of these stories, in the order of its reports, each once; empty stands for an unknown one.
     *
     * @param stories ids; one that is not there has no outlets
     */
    Map<String, List<Optional<String>>> outlets(List<String> stories);

    /** Articles that fit, in the query's order. */
    void articles(ArticleQuery query, Consumer<ArticleSummary> each);

    /** Where the statements that fit stand, in the query's order. */
    void statements(StatementQuery query, Consumer<StatementPlace> each);

    /** Where the coded deeds that fit stand, in the query's order. */
    void deeds(DeedQuery query, Consumer<DeedPlace> each);

    /** What was announced and what became of it by the record's last day, in the query's order. */
    void announcements(AnnouncementQuery query, Consumer<Announcement> each);

    /** How many announcements that fit there are of each outcome; none of an outcome is left out. */
    Map<Outcome, Integer> outcomes(AnnouncementQuery query);

    /**
     * The formats and instruments that articles name, in the order of their ids.
     *
     * @param within the articles; its stretch counts invocations
     * @param id only this one
     */
    List<MechanismPlaces> mechanisms(ArticleQuery within, Optional<String> id);

    /** How the stories that fit fall by party, person, kind, status, outlet, month. */
    Facets facets(StoryQuery query);

    /** How the articles that fit fall by outlet. */
    ArticleFacets facets(ArticleQuery query);

    /** A person by stable id such as {@code hakan-fidan}, or by the id of any other form of the name. */
    Optional<PersonRecord> person(String id);

    /** Id of the person who is named so as a participant for this actor. */
    Optional<String> personId(String name, Optional<String> actor);

    /**
     * Where articles show somebody in an office, in order of the articles.
     *
     * @param actors of these states and organisations; none for all
     */
    List<Sighting> sightings(List<String> actors);

    /**
     * Puts a table of holders of offices in place of what a file of this name gave before.
     *
     * @param file stands for the source of rows that name none
     */
    void load(String file, List<Holding> rows);

    /** Who held offices as loaded tables say, in order of file and row. */
    List<Holding> loaded();

    /** Ids of stories that have a report in this article, by engagement index. */
    List<Optional<String>> storiesOf(String articleId);

    /** What became of events whenever the record was linked. */
    void changes(ChangeQuery query, Consumer<Change> each);

    /** How many changes that fit there are of each kind; none of a kind is left out. */
    Map<ChangeKind, Integer> changeKinds(ChangeQuery query);

    /** Ids of the events that an event which was once there went into; empty where it never was, or is gone. */
    List<String> successors(String event);

    /** Id of the story that an article tells as a whole, by its words and days: of the story's earliest article. */
    Optional<String> storyTold(String articleId);

    Counts counts();

    /** Reads the whole record again: every span against its text, every reference, the file's own check. */
    Verification verify();

    @Override
    void close();
}
