package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.store.SqliteStore;

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
        assertThat(ran.out()).contains(store + " opens, 0 articles, 0 events");
        assertThat(ran.exit()).isZero();
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
