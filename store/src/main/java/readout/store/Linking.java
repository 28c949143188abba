package readout.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import readout.cluster.Gist;
import readout.cluster.Stories;
import readout.model.Participant;
import readout.model.Report;
import readout.model.Story;
import readout.model.StoryParticipant;
import readout.promise.Promises;
import readout.promise.Told;
import readout.story.People;
import readout.story.PersonId;
import readout.story.StoryLinker;
import readout.story.Telling;

/** Makes people, stories, announcements and sightings of the stored readings, in place of those that are there. */
final class Linking {
    private final Handle handle;
    private final OfficeTables offices;

    Linking(Handle handle) {
        this.handle = handle;
        this.offices = new OfficeTables(handle);
    }

    /** An empty record has nothing to link. */
    boolean done() {
        return handle.createQuery(
                        "SELECT EXISTS (SELECT 1 FROM linked WHERE rule = ?) OR NOT EXISTS (SELECT 1 FROM article)")
                .bind(0, StoryLinker.RULE)
                .mapTo(Boolean.class)
                .one();
    }

    /** To be called in the transaction of every change to the readings. */
    void undo() {
        handle.execute("DELETE FROM linked");
    }

    void link() {
        handle.execute("DELETE FROM story");
        handle.execute("DELETE FROM person");
        people();
        List<Told> told = new ArrayList<>();
        List<Gist> gists = new ArrayList<>();
        List<Story> stories = StoryLinker.link(tellings(told, gists));
        stories.forEach(this::insert);
        handle.execute("""
                UPDATE story_participant SET person_id = (SELECT n.person FROM person_name n
                WHERE n.name = story_participant.person AND n.actor = coalesce(story_participant.actor, ''))""");
        offices.identify();
        articles(Stories.told(gists));
        new AnnouncementTables(handle).insert(Promises.ledger(told, stories));
        new ChangeTables(handle).note(stories);
        handle.execute("INSERT OR REPLACE INTO linked VALUES (1, ?)", StoryLinker.RULE);
    }

    /**
     * @param told is filled with what announcements are followed through
     * @param gists is filled with what whole articles are put together by
     */
    private List<Telling> tellings(List<Told> told, List<Gist> gists) {
        List<Telling> tellings = new ArrayList<>();
        Gist.Maker maker = new Gist.Maker();
        for (String id : new ArticleReader(handle).ids()) {
            ReadingReader.read(handle, id).ifPresent(reading -> {
                tellings.addAll(Telling.of(reading));
                told.addAll(Told.of(reading));
                gists.add(maker.of(reading.article()));
                offices.see(reading);
            });
        }
        return tellings;
    }

    private void articles(Map<String, String> stories) {
        handle.execute("DELETE FROM article_story");
        Inserts.rows(
                handle,
                "article_story (article, story)",
                List.copyOf(stories.entrySet()),
                (i, told) -> Inserts.row(told.getKey(), told.getValue()));
    }

    private void people() {
        List<People.Use> uses = handle.createQuery("""
                        SELECT person, actor, count(DISTINCT article) AS reports FROM participant
                        WHERE person IS NOT NULL GROUP BY 1, 2 ORDER BY 1, 2""")
                .map((row, context) ->
                        new People.Use(row.getString("person"), Rows.text(row, "actor"), row.getInt("reports")))
                .list();
        List<People.Person> people = People.among(uses);
        Inserts.rows(handle, "person (id, name)", people, (i, p) -> Inserts.row(p.id(), p.name()));
        people.forEach(this::names);
        handle.execute("""
                UPDATE participant SET person_id = (SELECT n.person FROM person_name n
                WHERE n.name = participant.person AND n.actor = coalesce(participant.actor, ''))
                WHERE person IS NOT NULL""");
    }

    private void names(People.Person person) {
        Inserts.rows(
                handle,
                "person_name (name, actor, slug, reports, person)",
                person.uses(),
                (i, use) -> Inserts.row(
                        use.name(),
                        use.actor().orElse(""),
                        PersonId.of(use.name(), use.actor()),
                        use.reports(),
                        person.id()));
    }

    private void insert(Story story) {
        Inserts.rows(
                handle,
                "story (id, kind, status, edtf, basis, earliest, latest, located, place, country, independent_sources)",
                List.of(story),
                (i, s) -> row(s));
        Inserts.rows(
                handle,
                "report (story, ordinal, article, engagement)",
                story.reports(),
                (i, report) -> report(story, i, report));
        Inserts.rows(
                handle,
                "story_participant (story, ordinal, person, actor, office, side, article, span_start, span_end)",
                story.participants(),
                (i, p) -> participant(story, i, p));
        Inserts.rows(
                handle,
                "story_topic (story, ordinal, topic)",
                story.topics(),
                (i, topic) -> Inserts.row(story.id(), i, topic));
        Inserts.rows(
                handle,
                "story_mechanism (story, ordinal, mechanism)",
                story.mechanisms(),
                (i, mechanism) -> Inserts.row(story.id(), i, mechanism));
    }

    private static Object[] participant(Story story, int ordinal, StoryParticipant told) {
        Participant p = told.participant();
        return Inserts.row(
                story.id(),
                ordinal,
                p.person(),
                p.actor(),
                p.office(),
                Rows.code(p.side()),
                told.article(),
                p.evidence().start(),
                p.evidence().end());
    }

    private static Object[] report(Story story, int ordinal, Report report) {
        return Inserts.row(story.id(), ordinal, report.article(), report.engagement());
    }

    private static Object[] row(Story s) {
        return Inserts.row(
                s.id(),
                Rows.code(s.kind()),
                Rows.code(s.status()),
                Rows.columns(s.when()),
                Rows.columns(s.where()),
                s.independentSources());
    }
}
