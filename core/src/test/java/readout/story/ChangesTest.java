package readout.story;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.model.ChangeKind.ADDED;
import static readout.model.ChangeKind.CHANGED;
import static readout.model.ChangeKind.GONE;
import static readout.model.ChangeKind.MERGED;
import static readout.model.ChangeKind.RENAMED;
import static readout.model.ChangeKind.SPLIT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import readout.model.Change;
import readout.model.Report;

class ChangesTest {
    /** {@code "e1: a b"}: the event e1 has the reports a and b. */
    private static Map<Report, String> linked(String... events) {
        Map<Report, String> linked = new HashMap<>();
        for (String event : events) {
            String[] parts = event.split(": ");
            for (String article : parts[1].split(" ")) {
                linked.put(new Report(article, 0), parts[0]);
            }
        }
        return linked;
    }

    private static List<Change> between(Map<Report, String> before, Map<Report, String> after) {
        return Changes.between(before, after, 5);
    }

    @Test
    void what_comes_joins_and_goes_is_told_in_order_of_the_ids() {
        assertThat(between(linked("e1: a", "e2: b", "e3: c"), linked("e1: a d", "e2: b", "e4: f")))
                .containsExactly(
                        new Change(5, CHANGED, "e1", List.of("e1"), List.of("d")),
                        new Change(6, GONE, "e3", List.of(), List.of("c")),
                        new Change(7, ADDED, "e4", List.of("e4"), List.of("f")));
    }

    @Test
    void an_event_that_goes_on_under_another_id_is_renamed() {
        assertThat(between(linked("e2: b c"), linked("e1: a b c")))
                .containsExactly(new Change(5, RENAMED, "e2", List.of("e1"), List.of("a")));
    }

    @Test
    void two_events_that_an_article_binds_are_merged() {
        assertThat(between(linked("e1: a", "e2: c"), linked("e1: a b c")))
                .containsExactly(
                        new Change(5, CHANGED, "e1", List.of("e1"), List.of("b")),
                        new Change(6, MERGED, "e2", List.of("e1"), List.of("b")));
        assertThat(between(linked("e2: b", "e3: c"), linked("e1: a b c")))
                .extracting(Change::kind)
                .containsExactly(MERGED, MERGED);
    }

    @Test
    void an_event_that_falls_apart_names_all_that_have_its_reports() {
        assertThat(between(linked("e1: a b c"), linked("e1: a", "e3: c")))
                .containsExactly(new Change(5, SPLIT, "e1", List.of("e1", "e3"), List.of("b")));
    }

    @Test
    void reports_that_change_places_are_told_of_both_events() {
        assertThat(between(linked("e1: a b", "e2: c"), linked("e1: a", "e2: b c")))
                .containsExactly(
                        new Change(5, SPLIT, "e1", List.of("e1", "e2"), List.of()),
                        new Change(6, CHANGED, "e2", List.of("e2"), List.of()));
    }

    @Test
    void nothing_is_told_where_nothing_changed() {
        assertThat(between(linked("e1: a b", "e2: c"), linked("e2: c", "e1: b a")))
                .isEmpty();
    }
}
