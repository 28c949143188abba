package readout.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import readout.model.Span;
import readout.store.Verification.Fault;

/** Reads the whole record again and lists what is wrong with it. */
final class Verifier {
    private static final List<String> SPAN_TABLES = List.of(
            "SELECT 'furniture ' || ordinal AS place, * FROM furniture",
            "SELECT 'origin ' || ordinal AS place, * FROM origin",
            "SELECT 'mention ' || ordinal AS place, * FROM mention",
            "SELECT 'time expression ' || ordinal AS place, * FROM time_expression",
            "SELECT 'notice ' || ordinal AS place, * FROM notice",
            "SELECT 'engagement ' || ordinal AS place, * FROM engagement",
            "SELECT 'announcement ' || announcement || ', ' || role || ' ' || ordinal AS place, * FROM announcement_trace",
            "SELECT 'invocation ' || ordinal AS place, * FROM invocation",
            "SELECT 'sighting ' || ordinal AS place, * FROM sighting",
            "SELECT 'engagement ' || engagement || ', participant ' || ordinal AS place, * FROM participant",
            maybeSpans("speaker"),
            maybeSpans("cue"),
            maybeSpans("setting"),
            "SELECT 'statement ' || statement || ', content ' || ordinal AS place, * FROM statement_content",
            "SELECT 'statement ' || statement || ', hedge ' || ordinal AS place, * FROM statement_hedge",
            "SELECT 'statement ' || statement || ', quantity ' || ordinal AS place, * FROM quantity",
            "SELECT 'event ' || ordinal AS place, * FROM coded_event",
            "SELECT 'event ' || event || ', ' || role || ' ' || ordinal AS place, * FROM event_party");

    private static String maybeSpans(String part) {
        return """
                SELECT * FROM (SELECT 'statement ' || ordinal || ', PART' AS place, article, PART_start AS span_start,
                PART_end AS span_end, PART_text AS span_text FROM statement WHERE PART_text IS NOT NULL)""".replace("PART", part);
    }

    private final Handle handle;
    private final List<Fault> faults;
    private int articles;
    private int spans;

    private Verifier(Handle handle, List<Fault> faults) {
        this.handle = handle;
        this.faults = faults;
    }

    static Verification verify(Database database) {
        List<Fault> faults = new ArrayList<>();
        try {
            return database.read(handle -> new Verifier(handle, faults).verification());
        } catch (StoreException.Damaged e) {
            // A broken page ends the reading as a whole; what was found until then is told.
            faults.add(new Fault("file", "SQLite cannot read it to the end"));
            return new Verification(0, 0, faults);
        }
    }

    private Verification verification() {
        guarded("file", this::file);
        guarded("articles", this::articles);
        guarded("search", this::search);
        guarded("statements", this::statements);
        guarded("stories", this::stories);
        return new Verification(articles, spans, faults);
    }

    private void guarded(String place, Runnable check) {
        try {
            check.run();
        } catch (JdbiException e) {
            fault(
                    place,
                    "cannot be read: "
                            + Objects.requireNonNullElse(e.getMessage(), "")
                                    .lines()
                                    .findFirst()
                                    .orElse(""));
        }
    }

    private void fault(String place, String message) {
        faults.add(new Fault(place, message));
    }

    private void file() {
        handle.createQuery("PRAGMA integrity_check").mapTo(String.class).stream()
                .filter(line -> !line.equals("ok"))
                .forEach(line -> fault("file", line));
        handle.createQuery("PRAGMA foreign_key_check")
                .map((row, context) -> row.getString("table") + " refers to a row of " + row.getString("parent")
                        + " that is not there")
                .forEach(message -> fault("references", message));
    }

    private void articles() {
        for (String id : new ArticleReader(handle).ids()) {
            articles++;
            guarded("article " + id, () -> article(id));
        }
    }

    private void article(String id) {
        String place = "article " + id;
        String text = handle.createQuery("SELECT text FROM article WHERE id = ?")
                .bind(0, id)
                .mapTo(String.class)
                .one();
        int before = faults.size();
        SPAN_TABLES.forEach(table -> spans(place, table, text, id));
        if (faults.size() == before) {
            whole(place, id);
        }
    }

    private void spans(String place, String table, String text, String id) {
        record Stored(String place, int start, int end, String text) {}
        handle.createQuery(table + " WHERE article = ?")
                .bind(0, id)
                .map((row, context) -> new Stored(
                        row.getString("place"),
                        row.getInt("span_start"),
                        row.getInt("span_end"),
                        row.getString("span_text")))
                .forEach(stored -> {
                    spans++;
                    problem(text, stored.start(), stored.end(), stored.text())
                            .ifPresent(message -> fault(place + ", " + stored.place(), message));
                });
    }

    private static Optional<String> problem(String text, int start, int end, String stored) {
        if (start < 0 || end < start || end > text.length()) {
            return Optional.of("the span [" + start + ", " + end + ") lies outside the text");
        }
        return new Span(start, end).of(text).equals(stored)
                ? Optional.empty()
                : Optional.of("the text at [" + start + ", " + end + ") is not the one that was read there");
    }

    private void whole(String place, String id) {
        try {
            ReadingReader.read(handle, id);
        } catch (IllegalArgumentException e) {
            fault(place, Objects.requireNonNullElse(e.getMessage(), "cannot be read"));
        }
    }

    private void search() {
        handle.createQuery("""
                        SELECT a.id FROM article a LEFT JOIN article_search_docsize d ON d.id = a.number
                        WHERE d.id IS NULL ORDER BY a.id""").mapTo(String.class).forEach(id -> fault("article " + id, "cannot be searched"));
        handle.createQuery("SELECT count(*) FROM article_search_docsize WHERE id NOT IN (SELECT number FROM article)")
                .mapTo(Integer.class)
                .filter(count -> count > 0)
                .forEach(count -> fault("search", count + " entries without an article"));
    }

    private void statements() {
        handle.createQuery("""
                        SELECT s.article || ', statement ' || s.ordinal FROM statement s
                        LEFT JOIN statement_search_docsize d ON d.id = s.number WHERE d.id IS NULL ORDER BY 1""").mapTo(String.class).forEach(place -> fault("article " + place, "cannot be searched"));
        handle.createQuery("""
                        SELECT e.article || ', event ' || e.ordinal FROM coded_event e
                        LEFT JOIN statement s ON s.article = e.article AND s.ordinal = e.asserted_by
                        WHERE e.asserted_by IS NOT NULL AND s.number IS NULL ORDER BY 1""")
                .mapTo(String.class)
                .forEach(place -> fault("article " + place, "is asserted by a statement that is not there"));
    }

    private void stories() {
        handle.createQuery("SELECT id FROM story WHERE id NOT IN (SELECT story FROM report) ORDER BY id")
                .mapTo(String.class)
                .forEach(id -> fault("story " + id, "has no report"));
        handle.createQuery("""
                        SELECT p.story || ', participant ' || p.ordinal FROM story_participant p
                        WHERE NOT EXISTS (SELECT 1 FROM report r
                            JOIN participant told ON told.article = r.article AND told.engagement = r.engagement
                            WHERE r.story = p.story AND r.article = p.article
                            AND told.span_start = p.span_start AND told.span_end = p.span_end) ORDER BY 1""")
                .mapTo(String.class)
                .forEach(place -> fault("story " + place, "its evidence lies in no report"));
        handle.createQuery("""
                        SELECT r.story || ' has a report of engagement ' || r.engagement || ' of article ' || r.article
                        FROM report r LEFT JOIN engagement e ON e.article = r.article AND e.ordinal = r.engagement
                        WHERE e.article IS NULL ORDER BY 1""")
                .mapTo(String.class)
                .forEach(message -> fault("story", message + ", which is not there"));
    }
}
