package readout.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.model.Reading;
import readout.store.RecordStore.Stored;
import readout.testkit.RandomReadings;
import readout.testkit.Samples;

class ConcurrencyTest {
    @TempDir
    Path folder;

    @Test
    void several_threads_and_stores_write_and_read_one_file() throws InterruptedException, ExecutionException {
        Path file = folder.resolve("readout.db");
        List<Reading> readings = RandomReadings.seeded(13).take(120);
        try (RecordStore one = SqliteStore.open(file);
                RecordStore two = SqliteStore.open(file);
                ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Callable<Stored>> tasks = new ArrayList<>();
            for (int i = 0; i < readings.size(); i++) {
                RecordStore store = i % 2 == 0 ? one : two;
                Reading reading = readings.get(i);
                tasks.add(() -> store.put(reading));
                tasks.add(() -> store.counts().articles() >= 0 ? Stored.NEW : Stored.UNCHANGED);
            }
            for (Future<Stored> done : threads.invokeAll(tasks)) {
                assertThat(done.get()).isEqualTo(Stored.NEW);
            }
            assertThat(one.counts().articles()).isEqualTo(readings.size());
            assertThat(two.verify().faults()).isEmpty();
        }
    }

    @Test
    void a_listing_shows_one_state_while_others_write() {
        try (RecordStore store = SqliteStore.open(folder.resolve("readout.db"))) {
            store.putAll(Samples.all());
            List<String> listed = new ArrayList<>();
            store.articles(ArticleQuery.ALL, article -> {
                listed.add(article.id());
                store.put(RandomReadings.seeded(listed.size()).next("new-" + listed.size()));
            });
            assertThat(listed).hasSize(Samples.all().size());
            assertThat(store.counts().articles()).isEqualTo(2 * Samples.all().size());
        }
    }
}
