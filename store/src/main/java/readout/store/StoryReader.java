package readout.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import readout.model.EngagementKind;
import readout.model.EngagementStatus;
import readout.model.Participant;
import readout.model.Report;
import readout.model.Side;
import readout.model.Story;

/** Rebuilds stories from the tables. */
final class StoryReader {
    private static final String BY_DATE =
            " ORDER BY coalesce(s.earliest, s.latest) IS NULL, coalesce(s.earliest, s.latest), s.id ";

    private final Handle handle;

    StoryReader(Handle handle) {
        this.handle = handle;
    }

    Optional<Story> story(String id) {
        return handle.createQuery("SELECT * FROM story WHERE id = ?")
                .bind(0, id)
                .map((row, context) -> story(row))
                .findOne();
    }

    void each(StoryQuery query, Consumer<Story> each) {
        Condition condition = Filters.of(query);
        String sql = "SELECT s.* FROM story s WHERE " + condition.sql() + BY_DATE + "LIMIT ? OFFSET ?";
        stream(condition.query(handle, sql, Rows.limit(query.limit()), query.offset()), each);
    }

    /** Stories in which a person takes part, in order of date. */
    List<Story> withPerson(String person) {
        return handle.createQuery("SELECT s.* FROM story s WHERE s.id IN"
                        + " (SELECT story FROM story_participant WHERE person_id = ?)" + BY_DATE)
                .bind(0, person)
                .map((row, context) -> story(row))
                .list();
    }

    private void stream(Query query, Consumer<Story> each) {
        try (Stream<Story> stories = query.map((row, context) -> story(row)).stream()) {
            stories.forEach(each);
        }
    }

    private Story story(ResultSet row) throws SQLException {
        String id = row.getString("id");
        return new Story(
                id,
                Rows.constant(EngagementKind.class, row, "kind"),
                Rows.constant(EngagementStatus.class, row, "status"),
                participants(id),
                Rows.when(row),
                Rows.where(row),
                words("SELECT topic FROM story_topic WHERE story = ? ORDER BY ordinal", id),
                words("SELECT mechanism FROM story_mechanism WHERE story = ? ORDER BY ordinal", id),
                reports(id),
                row.getInt("independent_sources"));
    }

    private List<Participant> participants(String story) {
        return handle.createQuery("SELECT * FROM story_participant WHERE story = ? ORDER BY ordinal")
                .bind(0, story)
                .map((row, context) -> participant(row))
                .list();
    }

    private static Participant participant(ResultSet row) throws SQLException {
        return new Participant(
                Rows.text(row, "person"),
                Rows.text(row, "actor"),
                Rows.text(row, "office"),
                Rows.text(row, "side").map(side -> Rows.constant(Side.class, side)),
                Rows.span(row));
    }

    private List<Report> reports(String story) {
        return handle.createQuery("SELECT article, engagement FROM report WHERE story = ? ORDER BY ordinal")
                .bind(0, story)
                .map((row, context) -> new Report(row.getString("article"), row.getInt("engagement")))
                .list();
    }

    private List<String> words(String sql, String story) {
        return handle.createQuery(sql).bind(0, story).mapTo(String.class).list();
    }
}
