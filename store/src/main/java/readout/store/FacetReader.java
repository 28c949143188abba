package readout.store;

import java.util.List;
import org.jdbi.v3.core.Handle;
import readout.store.Facets.Count;

/** Counts how the stories that fit a query fall. */
final class FacetReader {
    private static final String PARTIES = """
            SELECT p.actor AS value, p.actor AS label, count(DISTINCT s.id) AS stories
            FROM story s JOIN story_participant p ON p.story = s.id WHERE p.actor IS NOT NULL AND %s""";
    private static final String PEOPLE = """
            SELECT n.id AS value, n.name AS label, count(DISTINCT s.id) AS stories
            FROM story s JOIN story_participant p ON p.story = s.id JOIN person n ON n.id = p.person_id WHERE %s""";
    private static final String OUTLETS = """
            SELECT a.outlet AS value, a.outlet AS label, count(DISTINCT s.id) AS stories
            FROM story s JOIN report r ON r.story = s.id JOIN article a ON a.id = r.article
            WHERE a.outlet IS NOT NULL AND %s""";
    private static final String KINDS =
            "SELECT s.kind AS value, s.kind AS label, count(*) AS stories FROM story s WHERE %s";
    private static final String STATUSES =
            "SELECT s.status AS value, s.status AS label, count(*) AS stories FROM story s WHERE %s";
    private static final String MONTHS = """
            SELECT substr(s.earliest, 1, 7) AS value, substr(s.earliest, 1, 7) AS label, count(*) AS stories
            FROM story s WHERE julianday(s.latest) - julianday(s.earliest) <= 31 AND %s""";

    private final Handle handle;
    private final Condition condition;

    FacetReader(Handle handle, StoryQuery query) {
        this.handle = handle;
        this.condition = Filters.of(query);
    }

    Facets facets() {
        return new Facets(
                total(),
                counts(PARTIES),
                counts(PEOPLE),
                counts(KINDS),
                counts(STATUSES),
                counts(OUTLETS),
                counts(MONTHS));
    }

    private int total() {
        return condition
                .query(handle, "SELECT count(*) FROM story s WHERE " + condition.sql())
                .mapTo(Integer.class)
                .one();
    }

    private List<Count> counts(String sql) {
        return condition
                .query(handle, sql.replace("%s", condition.sql()) + " GROUP BY 1, 2 ORDER BY stories DESC, value")
                .map((row, context) -> new Count(row.getString("value"), row.getString("label"), row.getInt("stories")))
                .list();
    }
}
