package readout.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import readout.model.EngagementKind;
import readout.model.EngagementStatus;
import readout.model.Participant;
import readout.model.Report;
import readout.model.Side;
import readout.model.Story;
import readout.model.StoryParticipant;

/** Rebuilds stories from the tables. */
final class StoryReader {
    private static final String TELLERS = " FROM report r JOIN article a ON a.id = r.article WHERE ";

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
        String sql = "SELECT s.* FROM story s WHERE " + condition.sql()
                + Sorting.stories(query.scope().order()) + "LIMIT ? OFFSET ?";
        stream(condition.page(handle, sql, query.scope()), each);
    }

    /** The outlets of each story, in the order of its reports, each once; empty where the article has none. */
    Map<String, List<Optional<String>>> outlets(List<String> stories) {
        Condition condition = new Condition().in("r.story IN (%s)", stories);
        Map<String, List<Teller>> tellers = condition
                .query(handle, "SELECT r.story, a.outlet" + TELLERS + condition.sql() + " ORDER BY r.story, r.ordinal")
                .map((row, context) -> new Teller(row.getString("story"), Rows.text(row, "outlet")))
                .stream()
                .distinct()
                .collect(Collectors.groupingBy(Teller::story));
        return stories.stream()
                .distinct()
                .collect(Collectors.toMap(story -> story, story -> names(tellers.getOrDefault(story, List.of()))));
    }

    private static List<Optional<String>> names(List<Teller> tellers) {
        return tellers.stream().map(Teller::outlet).toList();
    }

    private record Teller(String story, Optional<String> outlet) {}

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

    private List<StoryParticipant> participants(String story) {
        return handle.createQuery("SELECT * FROM story_participant WHERE story = ? ORDER BY ordinal")
                .bind(0, story)
                .map((row, context) -> participant(row))
                .list();
    }

    private static StoryParticipant participant(ResultSet row) throws SQLException {
        Participant participant = new Participant(
                Rows.text(row, "person"),
                Rows.text(row, "actor"),
                Rows.text(row, "office"),
                Rows.text(row, "side").map(side -> Rows.constant(Side.class, side)),
                Rows.span(row));
        return new StoryParticipant(participant, row.getString("article"));
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
