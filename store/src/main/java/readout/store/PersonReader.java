package readout.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import readout.model.Edtf;
import readout.store.PersonRecord.Evidence;
import readout.store.PersonRecord.Held;

/** What the record knows of a person. */
final class PersonReader {
    private static final String OFFICES = """
            SELECT p.office, coalesce(p.actor, '') AS actor, min(e.earliest) AS first, max(e.latest) AS last,
                count(DISTINCT p.article || '#' || p.engagement) AS reports
            FROM participant p JOIN engagement e ON e.article = p.article AND e.ordinal = p.engagement
            WHERE p.person_id = ? AND p.office IS NOT NULL
            GROUP BY 1, 2 ORDER BY first IS NULL, first, reports DESC, 1, 2""";

    private static final String EVIDENCE = """
            SELECT p.article, p.engagement, p.span_text
            FROM participant p JOIN engagement e ON e.article = p.article AND e.ordinal = p.engagement
            WHERE p.person_id = ? AND p.office = ? AND coalesce(p.actor, '') = ?
            ORDER BY instr(lower(p.span_text), p.office) = 0, length(p.span_text) > 100, e.latest DESC, p.article, p.engagement, p.ordinal
            LIMIT 1""";

    private final Handle handle;

    PersonReader(Handle handle) {
        this.handle = handle;
    }

    /** By the person's id, or by the id that one of the forms of the name would give. */
    Optional<PersonRecord> person(String id) {
        return handle.createQuery("""
                        SELECT id, name FROM person WHERE id IN (SELECT person FROM person_name WHERE slug = :id OR person = :id)
                        ORDER BY id <> :id, id LIMIT 1""")
                .bind("id", id)
                .map((row, context) -> record(row.getString("id"), row.getString("name")))
                .findOne();
    }

    Optional<String> id(String name, Optional<String> actor) {
        return handle.createQuery("SELECT person FROM person_name WHERE name = ? AND actor = ?")
                .bind(0, name)
                .bind(1, actor.orElse(""))
                .mapTo(String.class)
                .findOne();
    }

    private PersonRecord record(String id, String name) {
        int stories = handle.createQuery("SELECT count(DISTINCT story) FROM story_participant WHERE person_id = ?")
                .bind(0, id)
                .mapTo(Integer.class)
                .one();
        return new PersonRecord(id, name, names(id), offices(id), stories);
    }

    private List<String> names(String id) {
        return handle.createQuery("""
                        SELECT name FROM person_name WHERE person = ?
                        GROUP BY name ORDER BY sum(reports) DESC, name""").bind(0, id).mapTo(String.class).list();
    }

    private List<Held> offices(String id) {
        return handle.createQuery(OFFICES)
                .bind(0, id)
                .map((row, context) -> held(id, row))
                .list();
    }

    private Held held(String id, ResultSet row) throws SQLException {
        return new Held(
                row.getString("office"),
                row.getString("actor"),
                day(row, "first"),
                day(row, "last"),
                row.getInt("reports"),
                evidence(id, row.getString("office"), row.getString("actor")));
    }

    private Evidence evidence(String id, String office, String actor) {
        return handle.createQuery(EVIDENCE)
                .bind(0, id)
                .bind(1, office)
                .bind(2, actor)
                .map((row, context) ->
                        new Evidence(row.getString("article"), row.getInt("engagement"), row.getString("span_text")))
                .one();
    }

    private static Optional<Edtf> day(ResultSet row, String column) throws SQLException {
        return Rows.text(row, column).map(LocalDate::parse).map(Edtf::day);
    }
}
