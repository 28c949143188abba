package readout.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import readout.store.ArticleParts.Mapper;

/** Statements about any number of values. */
final class Many {
    private static final int AT_ONCE = 400;

    private Many() {}

    /**
     * What is asked about a list of values.
     *
     * @param sql has {@code %s} for the list
     * @param first the values of question marks before the list
     */
    record Asked(String sql, Collection<String> values, List<Object> first) {
        static Asked of(String sql, Collection<String> values, Object... first) {
            return new Asked(sql, values, List.of(first));
        }
    }

    /** The rows of all values, in no particular order. */
    static <T> List<T> rows(Handle handle, Asked asked, Mapper<T> mapper) {
        List<T> rows = new ArrayList<>();
        for (List<String> some : portions(asked.values(), AT_ONCE)) {
            Query query = handle.createQuery(asked.sql().replace("%s", marks(some)));
            for (int i = 0; i < asked.first().size(); i++) {
                query.bind(i, asked.first().get(i));
            }
            for (int i = 0; i < some.size(); i++) {
                query.bind(asked.first().size() + i, some.get(i));
            }
            rows.addAll(query.map((row, context) -> mapper.map(row)).list());
        }
        return rows;
    }

    /** The first column of all rows. */
    static List<String> texts(Handle handle, String sql, Collection<String> values, Object... first) {
        return rows(handle, Asked.of(sql, values, first), row -> row.getString(1));
    }

    static void execute(Handle handle, String sql, Collection<String> values) {
        portions(values, AT_ONCE).forEach(some -> handle.execute(sql.replace("%s", marks(some)), some.toArray()));
    }

    private static String marks(List<String> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }

    static <T> List<List<T>> portions(Collection<T> values, int size) {
        List<T> all = List.copyOf(values);
        List<List<T>> portions = new ArrayList<>();
        for (int from = 0; from < all.size(); from += size) {
            portions.add(all.subList(from, Math.min(all.size(), from + size)));
        }
        return portions;
    }
}
