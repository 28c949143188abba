package readout.store;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Inserts lists into tables. */
final class Inserts {
    private Inserts() {}

    /** Makes the row of one value of a list. */
    interface Row<T> {
        Object[] of(int ordinal, T value);
    }

    /**
     * Inserts one row per value.
     *
     * @param table with its columns: {@code topic (article, engagement, ordinal, topic)}
     */
    static <T> void rows(Handle handle, String table, List<T> values, Row<T> row) {
        if (values.isEmpty()) {
            return;
        }
        long columns = table.chars().filter(c -> c == ',').count() + 1;
        String marks = String.join(", ", Collections.nCopies((int) columns, "?"));
        try (PreparedBatch batch = handle.prepareBatch("INSERT INTO " + table + " VALUES (" + marks + ")")) {
            for (int i = 0; i < values.size(); i++) {
                batch.add(row.of(i, values.get(i)));
            }
            batch.execute();
        }
    }

    /** A row's values; an array among them is taken as several. */
    static Object[] row(Object... values) {
        return Arrays.stream(values)
                .flatMap(value -> value instanceof Object[] several ? Arrays.stream(several) : Stream.of(value))
                .toArray();
    }
}
