package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.testkit.FakeEngine;

class IngestTest {
    @TempDir
    Path dir;

    @Test
    void articles_are_stored_and_counted() {
        Ran ran = ingest(Inputs.lines(40));
        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .startsWith("readout: 40 stored, 0 replaced, 0 unchanged, 0 failed, 0 passed over; ")
                .endsWith(" articles a second\n");
        assertThat(Ran.withoutEngine("articles", "--store", store()).outLines()).hasSize(40);
    }

    @Test
    void a_second_time_changes_nothing_and_reads_nothing() {
        ingest(Inputs.lines(20));
        String before = listed();
        AtomicInteger loaded = new AtomicInteger();
        LazyEngine engine = new LazyEngine(new FakeEngine().describe(), () -> {
            loaded.incrementAndGet();
            return new FakeEngine();
        });
        Ran again = Ran.with(() -> engine, Optional.empty(), Inputs.lines(20), "ingest", "-", "--store", store());
        assertThat(again.exit()).isZero();
        assertThat(again.err()).startsWith("readout: 0 stored, 0 replaced, 20 unchanged, ");
        assertThat(loaded).hasValue(0);
        assertThat(listed()).isEqualTo(before);
    }

    @Test
    void a_changed_article_replaces_its_older_self() {
        ingest(Inputs.lines(2));
        Ran ran = ingest(Inputs.lines(2).replaceFirst("Vienna", "Salzburg"));
        assertThat(ran.err()).startsWith("readout: 0 stored, 1 replaced, 1 unchanged, ");
    }

    @Test
    void the_number_of_jobs_changes_nothing_in_the_store() {
        Ran.fed(Inputs.lines(30), "ingest", "-", "--jobs", "1", "--store", store());
        String one = listed();
        String other = dir.resolve("other.db").toString();
        Ran.fed(Inputs.lines(30), "ingest", "-", "--jobs", "4", "--store", other);
        assertThat(Ran.withoutEngine("articles", "--store", other).out()).isEqualTo(one);
    }

    @Test
    void what_was_read_before_a_hard_stop_is_stored() throws IOException {
        Path good = Inputs.file(dir, "good.jsonl", Inputs.lines(3));
        Path empty = Inputs.file(dir, "void.txt", "");
        Ran ran = Ran.command(
                "ingest", good.toString(), empty.toString(), good.toString(), "--fail-fast", "--store", store());
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(Ran.withoutEngine("articles", "--store", store()).outLines()).hasSize(3);
    }

    private Ran ingest(String lines) {
        return Ran.fed(lines, "ingest", "-", "--store", store());
    }

    private String listed() {
        return Ran.withoutEngine("articles", "--store", store()).out();
    }

    private String store() {
        return dir.resolve("s.db").toString();
    }
}
