package readout.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.model.Edtf;
import readout.model.Holding;
import readout.model.Sighting;
import readout.testkit.Samples;

/** Offices over time in a real file. */
class OfficesTest {
    @TempDir
    Path folder;

    private RecordStore open() {
        return SqliteStore.open(folder.resolve("readout.db"));
    }

    private static Holding holding(String person, Optional<String> source) {
        return new Holding(
                person, "IRN", "foreign minister", Optional.of(Edtf.of("2021-08")), Optional.empty(), source);
    }

    @Test
    void linking_makes_sightings_that_verify_and_go_with_their_article() {
        try (RecordStore store = open()) {
            store.putAll(Samples.all());
            assertThat(store.sightings(List.of("IRN"))).isEmpty();
            store.link();
            assertThat(store.sightings(List.of("IRN")))
                    .extracting(
                            Sighting::article,
                            Sighting::person,
                            Sighting::office,
                            s -> s.when().map(Edtf::text))
                    .containsExactly(
                            tuple("visit-1", "Hossein Amir-Abdollahian", "foreign minister", Optional.of("2023-08-17")),
                            tuple("visit-2", "Hossein Amirabdollahian", "foreign minister", Optional.empty()));
            assertThat(store.sightings(List.of("IRN")))
                    .extracting(Sighting::personId)
                    .containsOnly(Optional.of("hossein-amir-abdollahian"));
            List<Sighting> all = store.sightings(List.of());
            assertThat(all).extracting(Sighting::actor).contains("IRN", "USA", "CHN", "SAU");
            assertThat(store.verify().faults()).isEmpty();
            store.link();
            assertThat(store.sightings(List.of())).isEqualTo(all);
        }
    }

    @Test
    void a_table_of_the_same_file_takes_the_place_of_the_one_before() {
        try (RecordStore store = open()) {
            store.load(
                    "a.csv",
                    List.of(holding("Ana Lind", Optional.of("a list")), holding("Karl Berg", Optional.empty())));
            store.load("b.csv", List.of(holding("Eva Holm", Optional.empty())));
            store.load("a.csv", List.of(holding("Ana Lind", Optional.empty())));
        }
        try (RecordStore store = open()) {
            assertThat(store.loaded())
                    .containsExactly(
                            holding("Ana Lind", Optional.of("a.csv")), holding("Eva Holm", Optional.of("b.csv")));
        }
    }

    @Test
    void a_store_of_version_2_is_brought_up_to_date() {
        Path file = folder.resolve("readout.db");
        Flyway.configure(OfficesTest.class.getClassLoader())
                .loggers("slf4j")
                .dataSource("jdbc:sqlite:" + file, null, null)
                .locations("classpath:readout/store/migration")
                .target("2")
                .load()
                .migrate();
        assertThat(SqliteStore.version(file)).isEqualTo(2);
        try (RecordStore store = open()) {
            assertThat(store.loaded()).isEmpty();
            store.putAll(Samples.all());
            store.link();
            assertThat(store.sightings(List.of("SAU"))).hasSize(1);
        }
    }
}
