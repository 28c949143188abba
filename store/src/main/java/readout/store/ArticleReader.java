package readout.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import readout.store.ArticleParts.Mapper;

/** Lists articles and what stands in them. */
final class ArticleReader {
    private static final String SUMMARY = """
            SELECT a.id, a.title, a.outlet, a.url, a.file, a.published, a.published_basis,
                (SELECT count(*) FROM engagement e WHERE e.article = a.id) AS engagements,
                (SELECT count(*) FROM statement s WHERE s.article = a.id) AS statements,
                (SELECT r.story FROM report r JOIN engagement e ON e.article = r.article AND e.ordinal = r.engagement
                 WHERE r.article = a.id ORDER BY e.salience <> 'main', e.ordinal LIMIT 1) AS event,
                (SELECT t.story FROM article_story t WHERE t.article = a.id) AS story
            FROM article a WHERE %s""";

    private static final String OUTLETS =
            "SELECT a.outlet, count(*) AS articles FROM article a WHERE %s GROUP BY 1 ORDER BY 2 DESC, 1";

    private final Handle handle;

    ArticleReader(Handle handle) {
        this.handle = handle;
    }

    void each(ArticleQuery query, Consumer<ArticleSummary> each) {
        Condition condition = Filters.of(query);
        String sql = SUMMARY.replace("%s", condition.sql())
                + Sorting.articles(query.scope().order()) + "LIMIT ? OFFSET ?";
        stream(condition.page(handle, sql, query.scope()), ArticleReader::summary, each);
    }

    void each(StatementQuery query, Consumer<StatementPlace> each) {
        Condition condition = Filters.of(query);
        String sql = "SELECT s.article, s.ordinal FROM statement s JOIN article a ON a.id = s.article WHERE "
                + condition.sql() + Sorting.articles(query.scope().order()) + ", s.ordinal LIMIT ? OFFSET ?";
        stream(
                condition.page(handle, sql, query.scope()),
                row -> new StatementPlace(row.getString("article"), row.getInt("ordinal")),
                each);
    }

    void each(DeedQuery query, Consumer<DeedPlace> each) {
        Condition condition = DeedFilters.of(query);
        String sql = "SELECT e.article, e.ordinal FROM coded_event e JOIN article a ON a.id = e.article WHERE "
                + condition.sql() + Sorting.articles(query.scope().order()) + ", e.ordinal LIMIT ? OFFSET ?";
        stream(
                condition.page(handle, sql, query.scope()),
                row -> new DeedPlace(row.getString("article"), row.getInt("ordinal")),
                each);
    }

    private static <T> void stream(Query page, Mapper<T> mapper, Consumer<T> each) {
        try (Stream<T> found = page.map((row, context) -> mapper.map(row)).stream()) {
            found.forEach(each);
        }
    }

    /** The unknown outlet has a row too, with no name. */
    ArticleFacets facets(ArticleQuery query) {
        Condition condition = Filters.of(query);
        List<ArticleFacets.Count> counts = condition
                .query(handle, OUTLETS.replace("%s", condition.sql()))
                .map((row, context) ->
                        new ArticleFacets.Count(Rows.text(row, "outlet").orElse(""), row.getInt("articles")))
                .list();
        int total = counts.stream().mapToInt(ArticleFacets.Count::articles).sum();
        return new ArticleFacets(
                total,
                counts.stream().filter(count -> !count.outlet().isEmpty()).toList());
    }

    private static ArticleSummary summary(ResultSet row) throws SQLException {
        return new ArticleSummary(
                row.getString("id"),
                Rows.text(row, "title"),
                Rows.text(row, "outlet"),
                Rows.text(row, "url"),
                Rows.text(row, "file"),
                ReadingReader.published(row),
                row.getInt("engagements"),
                row.getInt("statements"),
                Rows.text(row, "event"),
                Rows.text(row, "story"));
    }

    /** For each engagement of an article the story that has a report of it. */
    List<Optional<String>> stories(String article) {
        return handle.createQuery("""
                        SELECT r.story FROM engagement e
                        LEFT JOIN report r ON r.article = e.article AND r.engagement = e.ordinal
                        WHERE e.article = ? ORDER BY e.ordinal""")
                .bind(0, article)
                .map((row, context) -> Rows.text(row, "story"))
                .list();
    }

    Optional<String> storyTold(String article) {
        return handle.createQuery("SELECT story FROM article_story WHERE article = ?")
                .bind(0, article)
                .mapTo(String.class)
                .findOne();
    }

    List<String> ids() {
        return handle.createQuery("SELECT id FROM article ORDER BY id")
                .mapTo(String.class)
                .list();
    }

    Counts counts() {
        return handle.createQuery("""
                        SELECT (SELECT count(*) FROM article) AS articles, (SELECT count(*) FROM engagement) AS engagements,
                            (SELECT count(*) FROM story) AS stories, (SELECT count(*) FROM person) AS people,
                            (SELECT count(DISTINCT outlet) FROM article) AS outlets""")
                .map((row, context) -> new Counts(
                        row.getInt("articles"),
                        row.getInt("engagements"),
                        row.getInt("stories"),
                        row.getInt("people"),
                        row.getInt("outlets")))
                .one();
    }
}
