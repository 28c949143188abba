package readout.store;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import readout.model.Change;
import readout.model.ChangeKind;
import readout.model.Report;
import readout.story.Changes;

/** The log of what became of events. */
final class ChangeTables {
    private final Handle handle;

    ChangeTables(Handle handle) {
        this.handle = handle;
    }

    /** Notes how events differ from what they were; see {@link Changes#between}. */
    void note(Map<Report, String> before, Map<Report, String> after) {
        List<Change> changes = Changes.between(before, after, lastNumber() + 1);
        Inserts.rows(
                handle,
                "change (number, kind, event)",
                changes,
                (i, c) -> Inserts.row(c.number(), Rows.code(c.kind()), c.event()));
        for (Change c : changes) {
            Inserts.rows(
                    handle, "change_to (change, ordinal, event)", c.to(), (i, id) -> Inserts.row(c.number(), i, id));
            Inserts.rows(
                    handle,
                    "change_article (change, ordinal, article)",
                    c.articles(),
                    (i, id) -> Inserts.row(c.number(), i, id));
        }
    }

    private long lastNumber() {
        return handle.createQuery("SELECT coalesce(max(number), 0) FROM change")
                .mapTo(Long.class)
                .one();
    }

    void each(ChangeQuery query, Consumer<Change> each) {
        Condition condition = condition(query);
        String sql = "SELECT c.number, c.kind, c.event FROM change c WHERE " + condition.sql() + " ORDER BY c.number "
                + (query.newestFirst() ? "DESC" : "ASC") + " LIMIT ? OFFSET ?";
        try (Stream<Change> found = condition
                .query(handle, sql, query.limit().orElse(Condition.NO_LIMIT), query.offset())
                .map((row, context) -> change(
                        row.getLong("number"), Rows.constant(ChangeKind.class, row, "kind"), row.getString("event")))
                .stream()) {
            found.forEach(each);
        }
    }

    Map<ChangeKind, Integer> kinds(ChangeQuery query) {
        Condition condition = condition(query);
        Map<ChangeKind, Integer> counts = new EnumMap<>(ChangeKind.class);
        condition
                .query(
                        handle,
                        "SELECT c.kind, count(*) AS entries FROM change c WHERE " + condition.sql()
                                + " GROUP BY c.kind")
                .map((row, context) -> Map.entry(Rows.constant(ChangeKind.class, row, "kind"), row.getInt("entries")))
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }

    private static Condition condition(ChangeQuery query) {
        Condition condition =
                new Condition().and("c.number > ?", query.since()).in("c.kind IN (%s)", Filters.codes(query.kinds()));
        query.day()
                .ifPresent(day -> condition.and(
                        """
                        EXISTS (SELECT 1 FROM change_article t JOIN article a ON a.id = t.article
                        WHERE t.change = c.number AND a.published_latest >= ? AND a.published_earliest <= ?)""",
                        day.earliest().map(LocalDate::toString).orElse(""),
                        day.latest().map(LocalDate::toString).orElse("~")));
        return condition;
    }

    private Change change(long number, ChangeKind kind, String event) {
        return new Change(
                number,
                kind,
                event,
                ids("SELECT event FROM change_to WHERE change = ? ORDER BY ordinal", number),
                ids("SELECT article FROM change_article WHERE change = ? ORDER BY ordinal", number));
    }

    private List<String> ids(String sql, long number) {
        return handle.createQuery(sql).bind(0, number).mapTo(String.class).list();
    }

    /** The events of today that an event which is no longer there went into, in order. */
    List<String> successors(String event) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(event));
        TreeSet<String> found = new TreeSet<>();
        while (!open.isEmpty()) {
            String id = open.remove();
            if (seen.add(id)) {
                if (exists(id)) {
                    found.add(id);
                } else {
                    open.addAll(next(id));
                }
            }
        }
        return new ArrayList<>(found);
    }

    private boolean exists(String event) {
        return handle.createQuery("SELECT EXISTS (SELECT 1 FROM story WHERE id = ?)")
                .bind(0, event)
                .mapTo(Boolean.class)
                .one();
    }

    private List<String> next(String event) {
        return handle.createQuery("""
                        SELECT event FROM change_to
                        WHERE change = (SELECT max(number) FROM change WHERE event = ?) ORDER BY ordinal""").bind(0, event).mapTo(String.class).list();
    }
}
