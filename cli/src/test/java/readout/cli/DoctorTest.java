package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.store.RecordStore;
import readout.store.SqliteStore;
import readout.testkit.Samples;

class DoctorTest {
    @TempDir
    Path dir;

    private Ran doctor(Path store) {
        return Ran.at(dir, "doctor", "--store", store.toString());
    }

    @Test
    void all_is_well_where_all_is_there() throws IOException {
        Files.createDirectories(dir.resolve("corpus/articles"));
        Path store = dir.resolve("s.db");
        SqliteStore.open(store).close();
        Ran ran = doctor(store);
        assertThat(ran.outLines()).hasSize(6).allMatch(line -> line.startsWith("ok     "));
        assertThat(ran.out())
                .contains(store + " opens, store version " + SqliteStore.VERSION + ", 0 articles, 0 events, linked\n");
        assertThat(ran.exit()).isZero();
    }

    @Test
    void a_store_that_is_not_linked_is_told() {
        Path store = dir.resolve("s.db");
        try (RecordStore open = SqliteStore.open(store)) {
            open.putAll(Samples.all());
        }
        assertThat(doctor(store).out()).contains("ok     store: " + store, "7 articles, 0 events, not linked yet");
        assertThat(Ran.withoutEngine("events", "--store", store.toString()).exit())
                .isZero();
        assertThat(doctor(store).out()).contains("7 articles, 5 events, linked\n");
    }

    @Test
    void a_store_of_a_newer_version_is_wrong_and_says_whose_it_is() throws SQLException {
        Path store = ofVersion(99);
        Ran ran = doctor(store);
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out())
                .contains("wrong  store: " + store + " has store version 99, this Readout " + SqliteStore.VERSION
                        + ": a newer Readout made it");
    }

    @Test
    void a_store_of_an_older_version_is_left_as_it_is() throws SQLException {
        Path store = ofVersion(1);
        assertThat(doctor(store).out()).contains("ok     store: " + store + " has store version 1, ");
        assertThat(SqliteStore.version(store)).isEqualTo(1);
    }

    /** The version is what the doctor looks at; the tables stay today's. */
    private Path ofVersion(int version) throws SQLException {
        Path store = dir.resolve("s.db");
        SqliteStore.open(store).close();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + store);
                var statement = connection.createStatement()) {
            statement.executeUpdate("PRAGMA user_version = " + version);
        }
        return store;
    }

    @Test
    void a_missing_corpus_is_wrong_and_says_what_to_do() {
        Ran ran = doctor(dir.resolve("s.db"));
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.outLines())
                .filteredOn(line -> line.startsWith("wrong  "))
                .singleElement()
                .asString()
                .contains("sample corpus", "READOUT_HOME");
    }

    @Test
    void a_store_that_is_something_else_is_wrong() throws IOException {
        Path other = Inputs.file(dir, "notes.db", "Not a store, and long enough to be looked at twice. ".repeat(50));
        assertThat(doctor(other).out()).contains("wrong  store: " + other);
    }

    @Test
    void it_makes_no_store() {
        doctor(dir.resolve("s.db"));
        assertThat(dir.resolve("s.db")).doesNotExist();
    }

    @Test
    void a_folder_that_is_not_there_is_wrong() {
        assertThat(doctor(dir.resolve("nowhere/s.db")).out())
                .contains("wrong  disk: no folder " + dir.resolve("nowhere"));
    }
}
