package readout.store;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** The conditions of a {@link DeedQuery}, on {@code coded_event e} of {@code article a}. */
final class DeedFilters {
    private static final String PARTY =
            "EXISTS (SELECT 1 FROM event_party p WHERE p.article = e.article AND p.event = e.ordinal AND p.actor ";
    private static final String EARLIEST = "coalesce(e.earliest, a.published_earliest)";
    private static final String LATEST = "coalesce(e.latest, a.published_latest)";

    private DeedFilters() {}

    static Condition of(DeedQuery query) {
        Condition condition = new Condition();
        SearchText.query(query.text())
                .ifPresent(words -> condition.and(
                        "a.number IN (SELECT rowid FROM article_search WHERE article_search MATCH ?)", words));
        for (String party : query.parties()) {
            condition.and(PARTY + "= ?)", party);
        }
        cameo(condition, query.cameo());
        if (query.unattributed()) {
            condition.and("e.asserted_by IS NULL");
        }
        condition
                .in(PARTY + "IN (%s) AND p.role = 'source')", query.sources())
                .in(PARTY + "IN (%s) AND p.role = 'target')", query.targets())
                .in("e.type IN (%s)", Filters.codes(query.types()))
                .in("e.status IN (%s)", Filters.codes(query.statuses()))
                .in("e.article IN (%s)", query.articles())
                .in("a.outlet IN (%s)", query.scope().outlets());
        return Filters.within(condition, query.scope(), EARLIEST, LATEST);
    }

    private static void cameo(Condition condition, List<String> beginnings) {
        if (!beginnings.isEmpty()) {
            String one = "substr(e.cameo, 1, length(?)) = ?";
            condition.and(
                    "(" + String.join(" OR ", Collections.nCopies(beginnings.size(), one)) + ")",
                    beginnings.stream().flatMap(code -> Stream.of(code, code)).toArray());
        }
    }
}
