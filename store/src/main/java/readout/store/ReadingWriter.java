package readout.store;

import java.util.List;
import org.jdbi.v3.core.Handle;
import readout.model.Article;
import readout.model.Engagement;
import readout.model.GeoPoint;
import readout.model.Participant;
import readout.model.Provenance;
import readout.model.Published;
import readout.model.Reading;
import readout.model.Span;

/** Writes one reading into the tables. */
final class ReadingWriter {
    private final Handle handle;
    private final Reading reading;
    private final String id;

    private ReadingWriter(Handle handle, Reading reading) {
        this.handle = handle;
        this.reading = reading;
        this.id = reading.article().id();
    }

    /** Stores a reading whose article is not in the record. */
    static void insert(Handle handle, Reading reading) {
        new ReadingWriter(handle, reading).insert();
    }

    /** Takes an article out of the record, and stories that have no report left. The names in it are noted for the next linking. */
    static void delete(Handle handle, String id) {
        handle.execute("""
                INSERT OR IGNORE INTO unlinked_name SELECT DISTINCT person, coalesce(actor, '') FROM participant
                WHERE article = ? AND person IS NOT NULL""", id);
        List<String> stories = handle.createQuery("SELECT DISTINCT story FROM report WHERE article = ?")
                .bind(0, id)
                .mapTo(String.class)
                .list();
        handle.execute("DELETE FROM article_search WHERE rowid = (SELECT number FROM article WHERE id = ?)", id);
        handle.execute(
                "DELETE FROM statement_search WHERE rowid IN (SELECT number FROM statement WHERE article = ?)", id);
        handle.execute("DELETE FROM article WHERE id = ?", id);
        Many.execute(
                handle,
                "DELETE FROM story WHERE id IN (%s) AND NOT EXISTS (SELECT 1 FROM report r WHERE r.story = story.id)",
                stories);
    }

    private void insert() {
        article(reading.article(), reading.provenance());
        handle.execute(
                "INSERT INTO article_search (rowid, title, text, names) SELECT number, title, text, ? FROM article WHERE id = ?",
                SearchText.names(reading),
                id);
        articleParts();
        readingParts();
        rows(
                "engagement (article, ordinal, kind, status, salience, edtf, basis, earliest, latest, located, place, country,"
                        + " because_pass, because_rule, span_start, span_end, span_text)",
                reading.engagements(),
                this::engagement);
        for (int i = 0; i < reading.engagements().size(); i++) {
            engagementParts(i, reading.engagements().get(i));
        }
        ArticleParts parts = new ArticleParts(handle, id, reading.article().text());
        new StatementTables(parts).insert(reading.statements());
        new EventTables(parts).insert(reading.events());
        MechanismTables.insert(parts, reading);
    }

    private void article(Article article, Provenance provenance) {
        Published published = article.published();
        rows(
                "article (id, file, url, outlet, title, language, published, published_basis, published_earliest,"
                        + " published_latest, text, text_sha256, readout, lexicon, engine)",
                List.of(article),
                (i, a) -> row(
                        id,
                        a.file(),
                        a.url(),
                        a.outlet(),
                        a.title(),
                        a.language(),
                        Rows.wire(published.when()),
                        Rows.code(published.basis()),
                        Rows.earliest(published.when()),
                        Rows.latest(published.when()),
                        a.text(),
                        Digest.sha256(a.text()),
                        provenance.readout(),
                        provenance.lexicon(),
                        provenance.engine()));
    }

    private void articleParts() {
        Article article = reading.article();
        rows("author (article, ordinal, name)", article.authors(), (i, name) -> row(id, i, name));
        rows(
                "furniture (article, ordinal, kind, span_start, span_end, span_text)",
                article.furniture(),
                (i, f) -> row(id, i, Rows.code(f.kind()), span(f.span())));
    }

    private void readingParts() {
        rows(
                "origin (article, ordinal, name, kind, span_start, span_end, span_text)",
                reading.origins(),
                (i, o) -> row(id, i, o.name(), Rows.code(o.kind()), span(o.evidence())));
        rows(
                "mention (article, ordinal, type, entity, actor, latitude, longitude, geonames, span_start, span_end, span_text)",
                reading.mentions(),
                (i, m) -> row(
                        id,
                        i,
                        Rows.code(m.type()),
                        m.entity(),
                        m.actor(),
                        m.point().map(GeoPoint::latitude),
                        m.point().map(GeoPoint::longitude),
                        m.point().flatMap(GeoPoint::geonames),
                        span(m.span())));
        rows(
                "time_expression (article, ordinal, type, value, edtf, basis, span_start, span_end, span_text)",
                reading.times(),
                (i, t) -> row(
                        id,
                        i,
                        Rows.code(t.type()),
                        t.value(),
                        Rows.wire(t.edtf()),
                        Rows.code(t.basis()),
                        span(t.span())));
        rows(
                "notice (article, ordinal, code, message, span_start, span_end, span_text)",
                reading.notices(),
                (i, n) -> row(id, i, n.code(), n.message(), span(n.span())));
    }

    private Object[] engagement(int i, Engagement e) {
        return row(
                id,
                i,
                Rows.code(e.kind()),
                Rows.code(e.status()),
                Rows.code(e.salience()),
                Rows.columns(e.when()),
                Rows.columns(e.where()),
                Rows.columns(e.because()),
                span(e.evidence()));
    }

    private void engagementParts(int engagement, Engagement e) {
        rows(
                "participant (article, engagement, ordinal, person, actor, office, side, span_start, span_end, span_text)",
                e.participants(),
                (i, p) -> participant(engagement, i, p));
        rows("topic (article, engagement, ordinal, topic)", e.topics(), (i, topic) -> row(id, engagement, i, topic));
        rows(
                "mechanism (article, engagement, ordinal, mechanism)",
                e.mechanisms(),
                (i, mechanism) -> row(id, engagement, i, mechanism));
    }

    private Object[] participant(int engagement, int i, Participant p) {
        return row(id, engagement, i, p.person(), p.actor(), p.office(), Rows.code(p.side()), span(p.evidence()));
    }

    private Object[] span(Span span) {
        return new Object[] {span.start(), span.end(), span.of(reading.article().text())};
    }

    private <T> void rows(String table, List<T> values, Inserts.Row<T> row) {
        Inserts.rows(handle, table, values, row);
    }

    private static Object[] row(Object... values) {
        return Inserts.row(values);
    }
}
