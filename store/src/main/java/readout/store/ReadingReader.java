package readout.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import readout.model.Article;
import readout.model.Basis;
import readout.model.Engagement;
import readout.model.EngagementKind;
import readout.model.EngagementStatus;
import readout.model.Furniture;
import readout.model.FurnitureKind;
import readout.model.GeoPoint;
import readout.model.Mention;
import readout.model.MentionType;
import readout.model.Notice;
import readout.model.Origin;
import readout.model.OriginKind;
import readout.model.Participant;
import readout.model.Provenance;
import readout.model.Published;
import readout.model.Reading;
import readout.model.Salience;
import readout.model.Side;
import readout.model.TimeExpression;
import readout.model.TimexType;

/** Rebuilds one reading from the tables, exactly as it was stored. Refuses one whose words are not those that were stored. */
final class ReadingReader {
    private final Handle handle;
    private final String id;
    private final String text;
    private final ArticleParts parts;

    private ReadingReader(Handle handle, String id, String text) {
        this.handle = handle;
        this.id = id;
        this.text = text;
        this.parts = new ArticleParts(handle, id, text);
    }

    /**
     * The reading of an article.
     *
     * @throws IllegalArgumentException where the rows contradict each other
     */
    static Optional<Reading> read(Handle handle, String id) {
        return text(handle, id).map(text -> new ReadingReader(handle, id, text).reading());
    }

    /** The article alone. */
    static Optional<Article> article(Handle handle, String id) {
        return text(handle, id).map(text -> new ReadingReader(handle, id, text).article());
    }

    static Optional<Provenance> provenance(Handle handle, String id) {
        return handle.createQuery("SELECT readout, lexicon, engine FROM article WHERE id = ?")
                .bind(0, id)
                .map((row, context) ->
                        new Provenance(row.getString("readout"), row.getString("lexicon"), row.getString("engine")))
                .findOne();
    }

    private static Optional<String> text(Handle handle, String id) {
        return handle.createQuery("SELECT text, text_sha256 FROM article WHERE id = ?")
                .bind(0, id)
                .map((row, context) -> checked(row.getString("text"), row.getString("text_sha256")))
                .findOne();
    }

    private static String checked(String text, String digest) {
        if (!Digest.sha256(text).equals(digest)) {
            throw new IllegalArgumentException("the text is not the one that was stored");
        }
        return text;
    }

    private Reading reading() {
        return new Reading(
                article(),
                parts.rows("origin", this::origin),
                parts.rows("mention", this::mention),
                parts.rows("time_expression", this::time),
                engagements(),
                new EventTables(parts).read(),
                new StatementTables(parts).read(),
                parts.rows("notice", this::notice),
                provenance(handle, id).orElseThrow());
    }

    private Article article() {
        List<String> authors = parts.rows("author", row -> row.getString("name"));
        List<Furniture> furniture = parts.rows("furniture", this::furniture);
        return handle.createQuery(
                        "SELECT file, url, outlet, title, language, published, published_basis FROM article WHERE id = ?")
                .bind(0, id)
                .map((row, context) -> article(row, authors, furniture))
                .one();
    }

    private Article article(ResultSet row, List<String> authors, List<Furniture> furniture) throws SQLException {
        return new Article(
                id,
                Rows.text(row, "file"),
                Rows.text(row, "url"),
                Rows.text(row, "outlet"),
                Rows.text(row, "title"),
                authors,
                Rows.text(row, "language"),
                published(row),
                text,
                furniture);
    }

    static Published published(ResultSet row) throws SQLException {
        return new Published(Rows.edtf(row, "published"), Rows.constant(Basis.class, row, "published_basis"));
    }

    private Furniture furniture(ResultSet row) throws SQLException {
        return new Furniture(Rows.constant(FurnitureKind.class, row, "kind"), Rows.span(row, text));
    }

    private Origin origin(ResultSet row) throws SQLException {
        return new Origin(row.getString("name"), Rows.constant(OriginKind.class, row, "kind"), Rows.span(row, text));
    }

    private Mention mention(ResultSet row) throws SQLException {
        return new Mention(
                Rows.span(row, text),
                Rows.constant(MentionType.class, row, "type"),
                Rows.text(row, "entity"),
                Rows.text(row, "actor"),
                point(row));
    }

    private static Optional<GeoPoint> point(ResultSet row) throws SQLException {
        double latitude = row.getDouble("latitude");
        if (row.wasNull()) {
            return Optional.empty();
        }
        int geonames = row.getInt("geonames");
        Optional<Integer> known = row.wasNull() ? Optional.empty() : Optional.of(geonames);
        return Optional.of(new GeoPoint(latitude, row.getDouble("longitude"), known));
    }

    private TimeExpression time(ResultSet row) throws SQLException {
        return new TimeExpression(
                Rows.span(row, text),
                Rows.constant(TimexType.class, row, "type"),
                row.getString("value"),
                Rows.edtf(row, "edtf"),
                Rows.constant(Basis.class, row, "basis"));
    }

    private Notice notice(ResultSet row) throws SQLException {
        return new Notice(row.getString("code"), Rows.span(row, text), row.getString("message"));
    }

    private List<Engagement> engagements() {
        Map<Integer, List<Participant>> participants = parts.parts("participant", "engagement", this::participant);
        Map<Integer, List<String>> topics = parts.parts("topic", "engagement", row -> row.getString("topic"));
        Map<Integer, List<String>> mechanisms =
                parts.parts("mechanism", "engagement", row -> row.getString("mechanism"));
        return parts.rows("engagement", row -> {
            int ordinal = row.getInt("ordinal");
            return new Engagement(
                    Rows.constant(EngagementKind.class, row, "kind"),
                    Rows.constant(EngagementStatus.class, row, "status"),
                    Rows.constant(Salience.class, row, "salience"),
                    participants.getOrDefault(ordinal, List.of()),
                    Rows.when(row),
                    Rows.where(row),
                    topics.getOrDefault(ordinal, List.of()),
                    mechanisms.getOrDefault(ordinal, List.of()),
                    Rows.span(row, text),
                    Rows.because(row));
        });
    }

    private Participant participant(ResultSet row) throws SQLException {
        return new Participant(
                Rows.text(row, "person"),
                Rows.text(row, "actor"),
                Rows.text(row, "office"),
                Rows.text(row, "side").map(side -> Rows.constant(Side.class, side)),
                Rows.span(row, text));
    }
}
