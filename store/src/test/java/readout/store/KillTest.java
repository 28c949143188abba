package readout.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.model.Reading;

class KillTest {
    private static final int MANY = 2_000;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 120})
    void what_was_reported_as_stored_survives_a_kill_and_a_second_run_completes(int after)
            throws IOException, InterruptedException {
        Path file = folder.resolve("readout.db");
        List<String> reported = killedAfter(file, after);
        assertThat(reported).hasSizeGreaterThanOrEqualTo(after).hasSizeLessThan(MANY);
        List<Reading> readings = PutLoop.readings(MANY);
        try (RecordStore store = SqliteStore.open(file)) {
            assertThat(store.verify().faults()).isEmpty();
            for (Reading reading : readings.subList(0, reported.size())) {
                assertThat(store.reading(reading.article().id())).contains(reading);
            }
            List<Reading> more = readings.subList(0, reported.size() + 20);
            store.putAll(more);
            assertThat(store.counts().articles()).isEqualTo(more.size());
            assertThat(store.verify().faults()).isEmpty();
        }
    }

    private static List<String> killedAfter(Path file, int reports) throws IOException, InterruptedException {
        Process child = start(file);
        List<String> ids = new ArrayList<>();
        try (BufferedReader out = child.inputReader(StandardCharsets.UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                ids.add(line);
                if (ids.size() == reports) {
                    child.destroyForcibly();
                }
            }
        } catch (UncheckedIOException | IOException closed) {
            assertThat(ids).hasSizeGreaterThanOrEqualTo(reports);
        }
        assertThat(child.waitFor()).isNotZero();
        return ids;
    }

    private static Process start(Path file) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = List.of(
                java,
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                PutLoop.class.getName(),
                file.toString(),
                String.valueOf(MANY));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
