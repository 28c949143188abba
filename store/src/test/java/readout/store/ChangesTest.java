package readout.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.model.Change;
import readout.model.ChangeKind;
import readout.model.Reading;
import readout.testkit.Samples;

/** The log of events over the life of one store. */
class ChangesTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("readout.db");
    }

    private static List<Change> since(RecordStore store, long number) {
        List<Change> found = new ArrayList<>();
        store.changes(ChangeQuery.after(number), found::add);
        return found;
    }

    private String linkedAfter(Reading reading, String article) {
        try (RecordStore store = SqliteStore.open(file)) {
            store.put(reading);
            store.link();
            return store.storiesOf(article).getFirst().orElseThrow();
        }
    }

    @Test
    void an_event_that_gets_another_id_leaves_a_trace_there_and_back() {
        String alone = linkedAfter(Samples.sameCall(), "call-2");
        String together = linkedAfter(Samples.call(), "call-2");
        Reading empty = Reading.of(Samples.call().article(), Samples.call().provenance());
        assertThat(linkedAfter(empty, "call-2")).isEqualTo(alone).isNotEqualTo(together);
        try (RecordStore store = SqliteStore.open(file)) {
            assertThat(since(store, 0)).extracting(Change::number).containsExactly(1L, 2L, 3L, 4L, 5L);
            assertThat(since(store, 0).getFirst())
                    .isEqualTo(new Change(1, ChangeKind.ADDED, alone, List.of(alone), List.of("call-2")));
            assertThat(since(store, 1))
                    .contains(renamed(since(store, 1), alone, together), renamed(since(store, 1), together, alone))
                    .filteredOn(change -> change.kind() == ChangeKind.GONE)
                    .hasSize(1);
            assertThat(store.successors(together)).containsExactly(alone);
            assertThat(store.successors(alone)).containsExactly(alone);
            assertThat(store.successors("nothing")).isEmpty();
            store.link();
            assertThat(since(store, 5)).isEmpty();
        }
    }

    private static Change renamed(List<Change> among, String from, String to) {
        return among.stream()
                .filter(change -> change.event().equals(from))
                .map(change -> new Change(change.number(), ChangeKind.RENAMED, from, List.of(to), List.of("call-1")))
                .findFirst()
                .orElseThrow();
    }
}
