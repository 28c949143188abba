package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import readout.model.Reading;
import readout.store.ArticleQuery;
import readout.store.RecordStore;
import readout.store.SqliteStore;

/** The same readings in another order, in other portions, linked by another number of threads. */
final class Shuffled {
    private static final List<List<String>> QUESTIONS = List.of(
            List.of("events", "--format", "json"),
            List.of("articles", "--format", "jsonl"),
            List.of("announcements", "--format", "jsonl"),
            List.of("announcements", "--format", "ics"),
            List.of("statements", "--format", "jsonl"),
            List.of("deeds", "--format", "csv"),
            List.of("offices", "--format", "jsonl"));

    private Shuffled() {}

    static void assertSameAnswers(Path store, Path folder) {
        List<Reading> readings = readings(store);
        List<String> expected = answers(store);
        assertThat(expected).doesNotContain("");
        for (int threads = 1; threads <= 3; threads++) {
            List<Reading> shuffled = new ArrayList<>(readings);
            Collections.shuffle(shuffled, new Random(threads));
            Path other = folder.resolve("shuffled-" + threads + ".db");
            ingest(shuffled, other, threads);
            List<String> answers = answers(other);
            for (int i = 0; i < expected.size(); i++) {
                assertThat(answers.get(i)).as(QUESTIONS.get(i).toString()).isEqualTo(expected.get(i));
            }
        }
    }

    private static List<Reading> readings(Path file) {
        try (RecordStore store = SqliteStore.open(file)) {
            List<Reading> readings = new ArrayList<>();
            store.articles(
                    ArticleQuery.ALL,
                    article -> readings.add(store.reading(article.id()).orElseThrow()));
            return readings;
        }
    }

    /** Linked after each portion, so that stories join and part on the way. */
    private static void ingest(List<Reading> readings, Path file, int threads) {
        try (RecordStore store = SqliteStore.open(file);
                ForkJoinPool pool = new ForkJoinPool(threads)) {
            int portion = readings.size() / (threads + 1) + 1;
            for (int from = 0; from < readings.size(); from += portion) {
                store.putAll(readings.subList(from, Math.min(readings.size(), from + portion)));
                pool.submit(store::link).join();
            }
        }
    }

    private static List<String> answers(Path store) {
        return QUESTIONS.stream()
                .map(question -> {
                    List<String> arguments = new ArrayList<>(question);
                    arguments.addAll(List.of("--store", store.toString()));
                    return Ran.withoutEngine(arguments.toArray(String[]::new)).out();
                })
                .toList();
    }
}
