package readout.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import readout.mechanism.Invocation;
import readout.mechanism.Invocations;
import readout.model.MentionType;
import readout.model.Reading;

/** The formats and instruments that articles name, in the tables. */
final class MechanismTables {
    private record Row(String id, MentionType kind, String name, String article) {
        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    row.getString("mechanism"),
                    Rows.constant(MentionType.class, row, "kind"),
                    row.getString("name"),
                    row.getString("article"));
        }
    }

    private final Handle handle;

    MechanismTables(Handle handle) {
        this.handle = handle;
    }

    static void insert(ArticleParts article, Reading reading) {
        Inserts.rows(
                article.handle(),
                "invocation (article, ordinal, mechanism, kind, name, span_start, span_end, span_text)",
                Invocations.of(reading),
                (i, invocation) -> row(article, i, invocation));
    }

    private static Object[] row(ArticleParts article, int ordinal, Invocation invocation) {
        return Inserts.row(
                article.id(),
                ordinal,
                invocation.id(),
                Rows.code(invocation.kind()),
                invocation.name(),
                article.span(invocation.span()));
    }

    /** Of the articles that fit, in the order of the ids. */
    List<MechanismPlaces> all(ArticleQuery query, Optional<String> id) {
        Condition condition = Filters.of(query);
        id.ifPresent(one -> condition.and("i.mechanism = ?", one));
        String sql =
                "SELECT i.mechanism, i.kind, i.name, i.article FROM invocation i JOIN article a ON a.id = i.article WHERE "
                        + condition.sql() + Sorting.articles(query.scope().order()) + ", i.ordinal LIMIT ? OFFSET ?";
        Map<String, List<Row>> found = new LinkedHashMap<>();
        condition
                .page(handle, sql, query.scope())
                .map((row, context) -> Row.of(row))
                .forEach(row -> found.computeIfAbsent(row.id(), any -> new ArrayList<>())
                        .add(row));
        return found.values().stream()
                .map(MechanismTables::places)
                .sorted(Comparator.comparing(MechanismPlaces::id))
                .toList();
    }

    private static MechanismPlaces places(List<Row> rows) {
        Map<String, Integer> names = new LinkedHashMap<>();
        Set<String> articles = new LinkedHashSet<>();
        rows.forEach(row -> {
            names.merge(row.name(), 1, Integer::sum);
            articles.add(row.article());
        });
        Row first = rows.getFirst();
        return new MechanismPlaces(first.id(), first.kind(), names, List.copyOf(articles));
    }
}
