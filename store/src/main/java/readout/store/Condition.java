package readout.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** A condition in SQL being put together, with the values of its question marks. */
final class Condition {
    /** To SQLite. */
    static final int NO_LIMIT = -1;

    private final List<String> clauses = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /** Adds a condition that must hold as well. */
    Condition and(String clause, Object... bound) {
        clauses.add(clause);
        Collections.addAll(values, bound);
        return this;
    }

    /** Adds that {@code expression} is one of the values; nothing where there are none. The clause has {@code %s} for the list. */
    Condition in(String clause, List<String> oneOf) {
        if (!oneOf.isEmpty()) {
            String marks = String.join(", ", Collections.nCopies(oneOf.size(), "?"));
            and(clause.replace("%s", marks), oneOf.toArray());
        }
        return this;
    }

    /** The condition, true where nothing was added. */
    String sql() {
        return clauses.isEmpty() ? "TRUE" : String.join(" AND ", clauses);
    }

    /** A query whose first question marks are this condition's, followed by {@code more}. */
    Query query(Handle handle, String sql, Object... more) {
        Query query = handle.createQuery(sql);
        List<Object> all = new ArrayList<>(values);
        Collections.addAll(all, more);
        for (int i = 0; i < all.size(); i++) {
            query.bind(i, all.get(i));
        }
        return query;
    }

    /** A query that ends in {@code LIMIT ? OFFSET ?}. */
    Query page(Handle handle, String sql, Scope scope) {
        return query(handle, sql, scope.limit().orElse(NO_LIMIT), scope.offset());
    }
}
