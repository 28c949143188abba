package readout.store;

import java.util.List;
import org.jdbi.v3.core.Handle;
import readout.model.Participant;
import readout.model.Report;
import readout.model.Story;
import readout.model.StoryParticipant;

/** Writes stories into the tables. */
final class StoryWriter {
    private final Handle handle;

    StoryWriter(Handle handle) {
        this.handle = handle;
    }

    void insert(Story story) {
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
        handle.execute("""
                UPDATE story_participant SET person_id = (SELECT n.person FROM person_name n
                WHERE n.name = story_participant.person AND n.actor = coalesce(story_participant.actor, ''))
                WHERE story = ? AND person IS NOT NULL""", story.id());
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
