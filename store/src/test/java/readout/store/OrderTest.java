package readout.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The orders of lists, over stories that consist of a date alone. */
class OrderTest {
    /** Day, month, year, open at the end, open at the start, undated twice; the letter is the id's end. */
    private static final List<String> DATES = List.of(
            "f|2023-03-01|2023-03-01",
            "e|2023-03-01|2023-03-31",
            "d|2023-01-01|2023-12-31",
            "c|2023-02-01|",
            "b||2023-02-15",
            "a||",
            "g||");

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void stories() {
        file = folder.resolve("readout.db");
        SqliteStore.open(file).close();
        Jdbi.create("jdbc:sqlite:" + file)
                .useHandle(handle -> DATES.forEach(date -> {
                    String[] cells = date.split("\\|", -1);
                    handle.execute(
                            "INSERT INTO story VALUES ('e' || ?, 'call', 'held', NULL, 'none', nullif(?, ''), nullif(?, ''), 0, NULL, NULL, 1)",
                            cells[0],
                            cells[1],
                            cells[2]);
                }));
    }

    private List<String> ids(Order order) {
        try (RecordStore store = SqliteStore.open(file)) {
            return new Asked()
                    .order(order).stories(store).stream()
                            .map(story -> story.id().substring(1))
                            .toList();
        }
    }

    @Test
    void uncertain_dates_stand_by_their_earliest_day_then_by_their_latest_and_undated_ones_last() {
        assertThat(ids(Order.OLDEST_FIRST)).containsExactly("d", "c", "b", "f", "e", "a", "g");
        assertThat(ids(Order.NEWEST_FIRST)).containsExactly("e", "f", "b", "c", "d", "a", "g");
    }

    @ParameterizedTest
    @EnumSource
    void pages_together_are_the_whole_list(Order order) {
        try (RecordStore store = SqliteStore.open(file)) {
            List<String> paged = IntStream.range(0, DATES.size())
                    .mapToObj(i -> new Asked()
                            .order(order)
                            .page(i, 1)
                            .stories(store)
                            .getFirst()
                            .id()
                            .substring(1))
                    .toList();
            assertThat(paged).isEqualTo(ids(order));
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_index_gives_the_order_so_that_a_page_does_not_sort_the_whole_list(Order order) {
        assertThat(plan("SELECT s.* FROM story s WHERE TRUE" + Sorting.stories(order) + "LIMIT 50"))
                .contains("INDEX story_" + name(order))
                .doesNotContain("TEMP B-TREE");
        assertThat(plan("SELECT a.id, a.title FROM article a WHERE TRUE" + Sorting.articles(order) + "LIMIT 50"))
                .contains("INDEX article_" + name(order))
                .doesNotContain("TEMP B-TREE");
    }

    private static String name(Order order) {
        return Rows.code(order);
    }

    private String plan(String sql) {
        List<String> steps = Jdbi.create("jdbc:sqlite:" + file)
                .withHandle(handle -> handle.createQuery("EXPLAIN QUERY PLAN " + sql)
                        .map((row, context) -> row.getString("detail"))
                        .list());
        return String.join("\n", steps);
    }
}
