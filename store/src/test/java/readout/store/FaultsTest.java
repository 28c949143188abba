package readout.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.model.Reading;
import readout.testkit.RandomReadings;
import readout.testkit.Samples;

class FaultsTest {
    @TempDir
    Path folder;

    @Test
    void a_newer_store_is_refused_and_left_as_it_is() throws IOException {
        Path file = stored(Samples.call());
        int newer = SqliteStore.VERSION + 1;
        change(file, "PRAGMA user_version = " + newer);
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> SqliteStore.open(file))
                .isInstanceOf(StoreException.NewerVersion.class)
                .hasMessage(file + ": made by a newer Readout (store version " + newer + "; this Readout knows "
                        + SqliteStore.VERSION + ")");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void the_version_of_a_store_is_told_without_a_change() throws IOException {
        assertThat(SqliteStore.version(folder.resolve("none.db"))).isZero();
        assertThat(folder.resolve("none.db")).doesNotExist();
        Path file = stored(Samples.call());
        assertThat(SqliteStore.version(file)).isEqualTo(SqliteStore.VERSION);
        change(file, "PRAGMA user_version = 7");
        assertThat(SqliteStore.version(file)).isEqualTo(7);
        change(file, "PRAGMA application_id = 1");
        assertThatThrownBy(() -> SqliteStore.version(file)).isInstanceOf(StoreException.NotAStore.class);
    }

    @Test
    void a_participant_whose_evidence_no_report_has_is_found() {
        Path file = stored(Samples.call(), Samples.visit());
        change(file, "UPDATE story_participant SET span_end = span_end + 1 WHERE article = 'visit-1' AND ordinal = 1");
        try (RecordStore store = SqliteStore.open(file)) {
            assertThat(store.verify().faults())
                    .singleElement()
                    .matches(fault -> fault.place().matches("story e[0-9a-f]+, participant 1"))
                    .matches(fault -> fault.message().equals("its evidence lies in no report"));
        }
    }

    @Test
    void a_file_that_is_not_sqlite_is_refused_and_left_as_it_is() throws IOException {
        Path file = folder.resolve("notes.txt");
        Files.writeString(file, "These are notes, and no store.\n".repeat(200));
        assertThatThrownBy(() -> SqliteStore.open(file))
                .isInstanceOf(StoreException.NotAStore.class)
                .hasMessage(file + ": not a SQLite file");
        assertThat(file).content().isEqualTo("These are notes, and no store.\n".repeat(200));
    }

    @Test
    void a_database_of_another_program_is_refused_and_left_as_it_is() throws IOException {
        Path file = folder.resolve("other.db");
        change(file, "CREATE TABLE recipe (name TEXT)");
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> SqliteStore.open(file))
                .isInstanceOf(StoreException.NotAStore.class)
                .hasMessage(file + ": a SQLite file, but not a store of Readout");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void a_folder_is_refused() {
        assertThatThrownBy(() -> SqliteStore.open(folder))
                .isInstanceOf(StoreException.NotAStore.class)
                .hasMessageContaining("a folder");
    }

    @Test
    void a_missing_folder_is_named() {
        Path file = folder.resolve("none").resolve("readout.db");
        assertThatThrownBy(() -> SqliteStore.open(file))
                .isInstanceOf(StoreException.NotWritable.class)
                .hasMessageStartingWith(file.toString());
    }

    @Test
    void a_folder_without_rights_is_one_clear_line() {
        Path locked = Path.of("/proc/self");
        assumeThat(locked).isDirectory();
        assertThatThrownBy(() -> SqliteStore.open(locked.resolve("readout.db")))
                .isInstanceOf(StoreException.NotWritable.class)
                .message()
                .hasLineCount(1)
                .endsWith("cannot be opened or created");
    }

    @Test
    void an_empty_file_becomes_a_store() throws IOException {
        Path file = Files.createFile(folder.resolve("readout.db"));
        try (RecordStore store = SqliteStore.open(file)) {
            assertThat(store.counts().articles()).isZero();
        }
    }

    @Test
    void without_room_nothing_is_half_written() {
        Path file = folder.resolve("readout.db");
        List<Reading> readings = RandomReadings.seeded(3).take(500);
        int stored = 0;
        try (RecordStore store = SqliteStore.open(file, OptionalInt.of(150))) {
            stored = putUntilFull(store, readings);
            assertThat(stored).isBetween(10, 499);
            assertThat(store.counts().articles()).isEqualTo(stored);
        }
        try (RecordStore store = SqliteStore.open(file)) {
            assertThat(store.verify().faults()).isEmpty();
            for (Reading reading : readings.subList(0, stored)) {
                assertThat(store.reading(reading.article().id())).contains(reading);
            }
            assertThat(store.reading("r" + stored)).isEmpty();
            store.putAll(readings);
            assertThat(store.counts().articles()).isEqualTo(500);
        }
    }

    /** How many went in before there was no room. */
    private static int putUntilFull(RecordStore store, List<Reading> readings) {
        for (int i = 0; i < readings.size(); i++) {
            Reading reading = readings.get(i);
            try {
                store.put(reading);
            } catch (StoreException.Full full) {
                assertThat(full).hasMessageEndingWith("no room left to write");
                return i;
            }
        }
        return readings.size();
    }

    @Test
    void a_batch_without_room_leaves_nothing() {
        try (RecordStore store = SqliteStore.open(folder.resolve("readout.db"), OptionalInt.of(150))) {
            List<Reading> readings = RandomReadings.seeded(3).take(500);
            assertThatThrownBy(() -> store.putAll(readings)).isInstanceOf(StoreException.Full.class);
            assertThat(store.counts().articles()).isZero();
        }
    }

    @Test
    void a_text_that_was_changed_behind_its_spans_is_found_and_not_served() {
        Path file = stored(Samples.visit());
        change(file, "UPDATE article SET text = replace(text, 'Riyadh', 'Jeddah')");
        try (RecordStore store = SqliteStore.open(file)) {
            assertThat(store.verify().faults())
                    .extracting(Verification.Fault::place)
                    .contains("article visit-1, engagement 0")
                    .doesNotContain("article visit-1, notice 0");
            assertThatThrownBy(() -> store.reading("visit-1"))
                    .isInstanceOf(StoreException.Damaged.class)
                    .hasMessageStartingWith(file + ": damaged: article visit-1");
        }
    }

    @Test
    void a_changed_letter_outside_all_spans_is_found() {
        Path file = stored(Samples.nothing());
        change(file, "UPDATE article SET text = replace(text, 'week', 'weak')");
        try (RecordStore store = SqliteStore.open(file)) {
            assertThat(store.verify().faults())
                    .containsExactly(
                            new Verification.Fault("article none-1", "the text is not the one that was stored"));
        }
    }

    @Test
    void a_span_outside_the_text_and_a_dangling_report_are_found() {
        Path file = stored(Samples.call());
        change(file, "UPDATE mention SET span_end = 99999");
        change(file, "DELETE FROM engagement WHERE ordinal = 1");
        try (RecordStore store = SqliteStore.open(file)) {
            assertThat(store.verify().faults())
                    .extracting(Verification.Fault::place)
                    .contains("article call-1, mention 0", "references", "story");
        }
    }

    @Test
    void faults_of_statements_and_events_are_found() {
        Path file = stored(withStatements());
        change(file, "UPDATE statement_content SET span_end = 99999 WHERE ordinal = 0");
        change(file, "UPDATE event_party SET span_text = span_text || 'x' WHERE ordinal = 0");
        change(file, "UPDATE coded_event SET asserted_by = 99 WHERE ordinal = 0");
        change(file, "DELETE FROM statement_search");
        try (RecordStore store = SqliteStore.open(file)) {
            assertThat(store.verify().faults())
                    .extracting(Verification.Fault::toString)
                    .anyMatch(fault -> fault.contains("statement 0, content 0"))
                    .anyMatch(fault -> fault.contains("event 0, source 0"))
                    .anyMatch(fault -> fault.contains("event 0") && fault.contains("statement that is not there"))
                    .anyMatch(fault -> fault.contains("statement 0") && fault.contains("cannot be searched"));
        }
    }

    private static Reading withStatements() {
        return RandomReadings.seeded(2).take(60).stream()
                .filter(reading ->
                        !reading.statements().isEmpty() && !reading.events().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_damaged_reading_is_put_right_by_reading_again() {
        Path file = stored(Samples.call());
        change(file, "UPDATE engagement SET kind = 'seance'");
        try (RecordStore store = SqliteStore.open(file)) {
            assertThat(store.verify().clean()).isFalse();
            assertThat(store.has(Samples.call().article(), Samples.call().provenance()))
                    .isTrue();
            assertThat(store.put(Samples.call())).isEqualTo(RecordStore.Stored.REPLACED);
            assertThat(store.verify().faults()).isEmpty();
        }
    }

    @Test
    void a_file_with_broken_pages_is_reported_and_no_wrong_reading_is_served() throws IOException {
        List<Reading> readings = RandomReadings.seeded(5).take(60);
        Path file = stored(readings.toArray(Reading[]::new));
        try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "rw")) {
            byte[] noise = new byte[(int) raw.length() / 2];
            raw.seek(raw.length() - noise.length);
            raw.write(noise);
        }
        try (RecordStore store = SqliteStore.open(file)) {
            assertThat(store.verify().clean()).isFalse();
            assertThat(readings)
                    .anySatisfy(reading -> assertThatThrownBy(() -> served(store, reading))
                            .isInstanceOf(StoreException.Damaged.class));
            assertThat(readings).allSatisfy(reading -> {
                try {
                    assertThat(served(store, reading)).isEqualTo(reading);
                } catch (StoreException refused) {
                    assertThat(refused).hasMessageContaining("damaged");
                }
            });
        }
    }

    private static Reading served(RecordStore store, Reading reading) {
        return store.reading(reading.article().id()).orElseThrow();
    }

    private Path stored(Reading... readings) {
        Path file = folder.resolve("readout.db");
        try (RecordStore store = SqliteStore.open(file)) {
            store.putAll(List.of(readings));
            store.link();
        }
        return file;
    }

    /** Does to the file what only something else than Readout would do. */
    private static void change(Path file, String sql) {
        Jdbi.create("jdbc:sqlite:" + file).useHandle(handle -> handle.execute(sql));
    }
}
