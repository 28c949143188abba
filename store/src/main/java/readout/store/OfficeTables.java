package readout.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import readout.model.Holding;
import readout.model.Reading;
import readout.model.Sighting;
import readout.office.Sightings;

/** Offices over time: what articles show and what loaded tables say. */
final class OfficeTables {
    private static final String IDENTIFIED = """
            UPDATE sighting SET person_id = (SELECT n.person FROM person_name n
            WHERE n.name = sighting.person AND n.actor = sighting.actor)
            WHERE article = ?""";

    private final Handle handle;

    OfficeTables(Handle handle) {
        this.handle = handle;
    }

    /** Makes the sightings of a reading anew, and says who of the record they are. */
    void see(Reading reading) {
        handle.execute(
                "DELETE FROM sighting WHERE article = ?", reading.article().id());
        Inserts.rows(
                handle,
                "sighting (article, ordinal, person, actor, office, edtf, span_start, span_end, span_text)",
                Sightings.of(reading),
                (i, s) -> Inserts.row(
                        s.article(),
                        i,
                        s.person(),
                        s.actor(),
                        s.office(),
                        Rows.wire(s.when()),
                        s.span().start(),
                        s.span().end(),
                        s.words()));
        handle.execute(IDENTIFIED, reading.article().id());
    }

    List<Sighting> sightings(List<String> actors) {
        Condition condition = new Condition().in("actor IN (%s)", actors);
        return condition
                .query(handle, "SELECT * FROM sighting WHERE " + condition.sql() + " ORDER BY article, ordinal")
                .map((row, context) -> sighting(row))
                .list();
    }

    private static Sighting sighting(ResultSet row) throws SQLException {
        return new Sighting(
                row.getString("person"),
                Rows.text(row, "person_id"),
                row.getString("actor"),
                row.getString("office"),
                Rows.edtf(row, "edtf"),
                row.getString("article"),
                Rows.span(row),
                row.getString("span_text"));
    }

    /** Puts the rows of a file in place of those that it gave before. */
    void load(String file, List<Holding> rows) {
        handle.execute("DELETE FROM holding WHERE file = ?", file);
        Inserts.rows(
                handle,
                "holding (file, ordinal, person, actor, office, began, ended, source)",
                rows,
                (i, h) -> Inserts.row(
                        file,
                        i,
                        h.person(),
                        h.actor(),
                        h.office(),
                        Rows.wire(h.from()),
                        Rows.wire(h.until()),
                        h.source()));
    }

    List<Holding> loaded() {
        return handle.createQuery("SELECT * FROM holding ORDER BY file, ordinal")
                .map((row, context) -> holding(row))
                .list();
    }

    /** Where the table itself names no source, it is the file. */
    private static Holding holding(ResultSet row) throws SQLException {
        String file = row.getString("file");
        return new Holding(
                row.getString("person"),
                row.getString("actor"),
                row.getString("office"),
                Rows.edtf(row, "began"),
                Rows.edtf(row, "ended"),
                Optional.of(Rows.text(row, "source").orElse(file)));
    }
}
