package readout.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import readout.model.Announcement;
import readout.model.Because;
import readout.model.Outcome;
import readout.model.Report;
import readout.model.Trace;
import readout.model.TraceRole;

/** The ledger of announcements. */
final class AnnouncementTables {
    private static final String FROM = """
             FROM announcement a JOIN story s ON s.id = a.story
            JOIN engagement e ON e.article = a.article AND e.ordinal = a.engagement WHERE\s""";

    private final Handle handle;

    AnnouncementTables(Handle handle) {
        this.handle = handle;
    }

    /** Puts the entries of stories in place of those that they had. */
    void replace(Collection<String> stories, List<Announcement> ledger) {
        Many.execute(handle, "DELETE FROM announcement WHERE story IN (%s)", stories);
        insert(ledger);
    }

    private void insert(List<Announcement> ledger) {
        Inserts.rows(
                handle,
                "announcement (id, story, article, engagement, announced, edtf, earliest, latest, outcome, moved_to)",
                ledger,
                (i, a) -> row(a));
        for (Announcement a : ledger) {
            Inserts.rows(
                    handle,
                    "announcement_trace (announcement, ordinal, role, article, engagement, because_pass, because_rule,"
                            + " span_start, span_end, span_text)",
                    a.traces(),
                    (i, trace) -> row(a, i, trace));
        }
    }

    private static Object[] row(Announcement a) {
        return Inserts.row(
                a.id(),
                a.story(),
                a.report().article(),
                a.report().engagement(),
                Rows.wire(a.announced()),
                Rows.wire(a.window()),
                Rows.earliest(a.window()),
                Rows.latest(a.window()),
                Rows.code(a.outcome()),
                Rows.wire(a.movedTo()));
    }

    private static Object[] row(Announcement a, int ordinal, Trace t) {
        return Inserts.row(
                a.id(),
                ordinal,
                Rows.code(t.role()),
                t.article(),
                t.engagement(),
                t.because().pass(),
                t.because().rule(),
                t.evidence().start(),
                t.evidence().end(),
                t.words());
    }

    void each(AnnouncementQuery query, Consumer<Announcement> each) {
        Optional<LocalDate> last = lastDay();
        Condition condition = Filters.of(query);
        String sql = "SELECT a.*" + FROM + condition.sql()
                + Sorting.announcements(query.stories().scope().order()) + "LIMIT ? OFFSET ?";
        try (Stream<Announcement> found =
                condition
                        .page(handle, sql, query.stories().scope())
                        .map((row, context) -> announcement(row))
                        .stream()) {
            found.map(a -> last.map(day -> a.by(day, query.patience())).orElse(a))
                    .forEach(each);
        }
    }

    /** The latest day of which the record knows. */
    private Optional<LocalDate> lastDay() {
        return handle.createQuery("SELECT max(published_latest) FROM article")
                .mapTo(String.class)
                .findOne()
                .map(LocalDate::parse);
    }

    /** How many there are of each outcome. */
    Map<Outcome, Integer> outcomes(AnnouncementQuery query) {
        Condition condition = Filters.of(query);
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        String sql = "SELECT " + Filters.outcome(query.patience()) + " AS became, count(*) AS entries" + FROM
                + condition.sql() + " GROUP BY 1";
        condition
                .query(handle, sql)
                .map((row, context) -> Map.entry(Rows.constant(Outcome.class, row, "became"), row.getInt("entries")))
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }

    private Announcement announcement(ResultSet row) throws SQLException {
        String id = row.getString("id");
        return new Announcement(
                id,
                row.getString("story"),
                new Report(row.getString("article"), row.getInt("engagement")),
                Rows.edtf(row, "announced"),
                Rows.edtf(row, "edtf"),
                Rows.constant(Outcome.class, row, "outcome"),
                Rows.edtf(row, "moved_to"),
                traces(id));
    }

    private List<Trace> traces(String announcement) {
        return handle.createQuery("SELECT * FROM announcement_trace WHERE announcement = ? ORDER BY ordinal")
                .bind(0, announcement)
                .map((row, context) -> trace(row))
                .list();
    }

    private static Trace trace(ResultSet row) throws SQLException {
        return new Trace(
                Rows.constant(TraceRole.class, row, "role"),
                row.getString("article"),
                Rows.number(row, "engagement"),
                Rows.span(row),
                row.getString("span_text"),
                new Because(row.getString("because_pass"), row.getString("because_rule")));
    }
}
