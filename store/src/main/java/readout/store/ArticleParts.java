package readout.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import readout.model.Span;

/** What hangs on one article in the tables, read and written. */
record ArticleParts(Handle handle, String id, String text) {
    /** Makes a value of a row. */
    interface Mapper<T> {
        T map(ResultSet row) throws SQLException;
    }

    /** One of several values that an item of a list has. */
    record Part<T>(int owner, int ordinal, T value) {}

    /** All rows of the article in a table. */
    <T> List<T> rows(String table, Mapper<T> mapper) {
        return handle.createQuery("SELECT * FROM " + table + " WHERE article = ? ORDER BY ordinal")
                .bind(0, id)
                .map((row, context) -> mapper.map(row))
                .list();
    }

    /**
     * Parts of items, by item.
     *
     * @param owner the column that has the number of the item
     */
    <T> Map<Integer, List<T>> parts(String table, String owner, Mapper<T> mapper) {
        return handle
                .createQuery("SELECT * FROM " + table + " WHERE article = ? ORDER BY " + owner + ", ordinal")
                .bind(0, id)
                .map((row, context) -> new Part<>(row.getInt(owner), row.getInt("ordinal"), mapper.map(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Part::owner, Collectors.mapping(Part::value, Collectors.toList())));
    }

    /** The parts of all items of a list, each with its numbers. */
    static <T, P> List<Part<P>> parts(List<T> items, Function<T, List<P>> of) {
        return IntStream.range(0, items.size())
                .boxed()
                .flatMap(owner -> numbered(owner, of.apply(items.get(owner))))
                .toList();
    }

    private static <P> Stream<Part<P>> numbered(int owner, List<P> values) {
        return IntStream.range(0, values.size()).mapToObj(i -> new Part<>(owner, i, values.get(i)));
    }

    /** Start, end and words of a span, for three columns. */
    Object[] span(Span span) {
        return new Object[] {span.start(), span.end(), span.of(text)};
    }

    <T> void insert(String table, List<T> values, Inserts.Row<T> row) {
        Inserts.rows(handle, table, values, row);
    }
}
