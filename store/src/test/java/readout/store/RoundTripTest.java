package readout.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.model.Provenance;
import readout.model.Reading;
import readout.store.RecordStore.Stored;
import readout.testkit.RandomReadings;
import readout.testkit.Samples;

class RoundTripTest {
    @TempDir
    Path folder;

    @Test
    void samples_come_back_exactly_and_survive_closing() {
        Path file = folder.resolve("readout.db");
        try (RecordStore store = SqliteStore.open(file)) {
            assertThat(store.putAll(Samples.all())).containsOnly(Stored.NEW);
        }
        try (RecordStore store = SqliteStore.open(file)) {
            for (Reading reading : Samples.all()) {
                assertThat(store.reading(reading.article().id())).contains(reading);
            }
            assertThat(store.counts().articles()).isEqualTo(Samples.all().size());
            assertThat(store.verify().faults()).isEmpty();
        }
    }

    @Test
    void random_readings_come_back_exactly() {
        List<Reading> readings = RandomReadings.seeded(7).take(200);
        try (RecordStore store = SqliteStore.open(folder.resolve("readout.db"))) {
            store.putAll(readings);
            store.link();
            for (Reading reading : readings) {
                assertThat(store.reading(reading.article().id())).contains(reading);
                assertThat(store.has(reading.article(), reading.provenance())).isTrue();
            }
            Verification verification = store.verify();
            assertThat(verification.faults()).isEmpty();
            assertThat(verification.articles()).isEqualTo(200);
            assertThat(verification.spans()).isGreaterThan(1_000);
        }
    }

    @Test
    void the_same_reading_twice_changes_nothing() {
        try (RecordStore store = SqliteStore.open(folder.resolve("readout.db"))) {
            assertThat(store.put(Samples.call())).isEqualTo(Stored.NEW);
            store.link();
            Counts before = store.counts();
            assertThat(store.put(Samples.call())).isEqualTo(Stored.UNCHANGED);
            assertThat(store.linked()).isTrue();
            assertThat(store.counts()).isEqualTo(before);
        }
    }

    @Test
    void another_reading_of_the_same_article_replaces_the_first() {
        Reading first = Samples.call();
        Reading second = Reading.of(first.article(), new Provenance("0.2.0", "1", "by hand"))
                .withOrigins(first.origins())
                .withMentions(first.mentions())
                .withNotices(first.notices());
        try (RecordStore store = SqliteStore.open(folder.resolve("readout.db"))) {
            store.put(first);
            store.link();
            assertThat(store.has(second.article(), second.provenance())).isFalse();
            assertThat(store.put(second)).isEqualTo(Stored.REPLACED);
            assertThat(store.linked()).isFalse();
            assertThat(store.reading("call-1")).contains(second);
            assertThat(store.counts().stories()).isZero();
            assertThat(store.verify().faults()).isEmpty();
        }
    }

    @Test
    void a_path_with_marks_that_mean_something_elsewhere_is_a_path() {
        Path file = folder.resolve("what? a #store%20 with spaces.db");
        try (RecordStore store = SqliteStore.open(file)) {
            store.put(Samples.call());
        }
        assertThat(file).isRegularFile();
    }
}
