package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.store.RecordStore;
import readout.store.SqliteStore;
import readout.testkit.Samples;

/** What only a process of its own shows: signals, pipes, full disks, another locale. */
class ProcessTest {
    private static final List<String> ELSEWHERE = List.of(
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Pacific/Kiritimati",
            "-Dfile.encoding=ISO-8859-9",
            "-Dline.separator=\r\n");

    @TempDir
    Path dir;

    @Test
    void locale_zone_encoding_and_line_separator_change_no_byte() throws IOException {
        String input = Inputs.lines(30);
        Ran here = Ran.fed(input, "extract", "--jobs", "2");
        try (Child child = Child.start(FakeMain.class, ELSEWHERE, "extract", "--jobs", "1")) {
            Ran there = child.ended(input);
            assertThat(there).isEqualTo(here);
        }
    }

    @Test
    void a_reader_that_goes_away_ends_it_quietly() throws IOException {
        Path input = Inputs.file(dir, "many.jsonl", Inputs.lines(3000));
        try (Child child = Child.start(FakeMain.class, List.of(), "extract", input.toString())) {
            assertThat(child.line()).startsWith("{");
            child.out().close();
            assertThat(child.exit()).isZero();
            assertThat(child.err()).isEmpty();
        }
    }

    @Test
    void a_full_disk_behind_standard_output_is_an_error() throws IOException {
        File full = new File("/dev/full");
        assumeTrue(full.exists(), "no /dev/full here");
        Path input = Inputs.file(dir, "one.jsonl", Inputs.lines(1));
        Path err = dir.resolve("err");
        Process process = new ProcessBuilder(Child.command(FakeMain.class, List.of(), "extract", input.toString()))
                .redirectOutput(full)
                .redirectError(err.toFile())
                .start();
        assertThat(process.onExit().join().exitValue()).isEqualTo(2);
        assertThat(Files.readAllLines(err)).singleElement().asString().startsWith("readout: standard output: ");
    }

    /** The superuser may read everything, unless that right is given up before. */
    @Test
    void a_folder_and_a_file_without_rights_are_named_and_the_rest_is_read() throws IOException {
        Path locked = Files.createDirectory(dir.resolve("locked"));
        Path secret = Inputs.file(dir, "secret.txt", "Snow fell.");
        Path good = Inputs.file(dir, "good.jsonl", Inputs.lines(1));
        Files.setPosixFilePermissions(locked, Set.of());
        Files.setPosixFilePermissions(secret, Set.of());
        List<String> command = Child.command(
                FakeMain.class, List.of(), "extract", locked.toString(), secret.toString(), good.toString());
        Path out = dir.resolve("out");
        Path err = dir.resolve("err");
        Process process = new ProcessBuilder(
                        Stream.concat(withoutRights(locked), command.stream()).toList())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(process.onExit().join().exitValue()).isEqualTo(3);
        assertThat(Files.readAllLines(err)).hasSize(2);
        assertThat(Files.readString(err)).contains("readout: " + locked + ": ", "readout: " + secret + ": ");
        assertThat(Files.readString(out)).contains("\"id\":\"a0\"");
    }

    private static Stream<String> withoutRights(Path locked) {
        if (!Files.isReadable(locked)) {
            return Stream.of();
        }
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/setpriv")), "this user may read everything");
        return Stream.of("/usr/bin/setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-all");
    }

    /** A file that may not grow beyond 2 MiB stands for the disk. */
    @Test
    void a_full_disk_behind_the_store_loses_nothing_that_was_stored() throws IOException {
        Path input = Inputs.file(dir, "many.jsonl", Inputs.lines(1000));
        Path store = dir.resolve("s.db");
        List<String> command =
                Child.command(FakeMain.class, List.of(), "ingest", input.toString(), "--store", store.toString());
        Process process = new ProcessBuilder(
                        Stream.concat(Stream.of("bash", "-c", "ulimit -f 2048; exec \"$@\"", "bash"), command.stream())
                                .toList())
                .redirectError(dir.resolve("err").toFile())
                .start();
        assertThat(process.onExit().join().exitValue()).isEqualTo(2);
        assertThat(Files.readAllLines(dir.resolve("err")))
                .singleElement()
                .asString()
                .contains(store.toString());
        assertThat(Ran.withoutEngine("verify", "--store", store.toString()).exit())
                .isZero();
        int before = Ran.withoutEngine("articles", "--store", store.toString())
                .outLines()
                .size();
        Ran rest = Ran.command("ingest", input.toString(), "--store", store.toString());
        assertThat(rest.exit()).isZero();
        assertThat(rest.err())
                .startsWith("readout: " + (1000 - before) + " stored, 0 replaced, " + before + " unchanged, ");
    }

    @Test
    void a_kill_loses_no_article_that_was_stored_and_the_next_query_links_them_and_a_second_run_completes()
            throws IOException {
        Path input = Inputs.file(dir, "many.jsonl", Inputs.lines(200));
        Path store = dir.resolve("s.db");
        try (Child child = Child.start(
                FakeMain.class, List.of("-Dpause=50"), "ingest", input.toString(), "--store", store.toString())) {
            awaitArticles(store, 32);
            child.kill();
        }
        assertThat(Ran.withoutEngine("verify", "--store", store.toString()).exit())
                .isZero();
        int kept = articles(store);
        assertThat(kept).isBetween(32, 199);
        Ran query = Ran.withoutEngine("articles", "--store", store.toString());
        assertThat(query.outLines()).hasSize(kept);
        assertThat(query.errLines())
                .singleElement()
                .asString()
                .startsWith("readout: linking " + kept + " articles first: ");
        assertThat(Ran.withoutEngine("articles", "--store", store.toString())).isEqualTo(new Ran(0, query.out(), ""));
        Ran second = Ran.command("ingest", input.toString(), "--store", store.toString());
        assertThat(second.err()).startsWith("readout: " + (200 - kept) + " stored, 0 replaced, " + kept + " unchanged");
        assertThat(articles(store)).isEqualTo(200);
    }

    @Test
    void an_interrupted_ingest_exits_with_130_and_says_what_is_stored() throws IOException {
        assumeSignalsArrive();
        Path input = Inputs.file(dir, "many.jsonl", Inputs.lines(400));
        Path store = dir.resolve("s.db");
        try (Child child = Child.start(
                FakeMain.class, List.of("-Dpause=50"), "ingest", input.toString(), "--store", store.toString())) {
            awaitArticles(store, 16);
            child.interrupt();
            assertThat(child.exit()).isEqualTo(130);
            assertThat(child.err())
                    .matches("readout: interrupted: \\d+ articles are stored; run it again for the rest\n");
        }
    }

    private static void awaitArticles(Path store, int wanted) {
        while (articles(store) < wanted) {
            Thread.onSpinWait();
        }
    }

    private static int articles(Path file) {
        if (!Files.exists(file)) {
            return 0;
        }
        try (RecordStore store = SqliteStore.open(file)) {
            return store.counts().articles();
        } catch (readout.store.StoreException notYet) {
            return 0;
        }
    }

    @Test
    void serve_links_prints_its_address_and_serves_until_it_is_interrupted() throws IOException, InterruptedException {
        assumeSignalsArrive();
        Path store = dir.resolve("s.db");
        try (RecordStore open = SqliteStore.open(store)) {
            open.putAll(Samples.all());
        }
        try (Child child =
                Child.start(FakeMain.class, List.of(), "serve", "--store", store.toString(), "--port", "0")) {
            assertThat(get(child.line() + "events.json").body()).contains("\"total\":5,");
            assertThat(child.err()).startsWith("readout: linking 7 articles first: ");
            child.interrupt();
            assertThat(child.exit()).isEqualTo(130);
        }
    }

    @Test
    void demo_serves_the_sample_corpus_from_a_store_that_does_not_stay() throws IOException, InterruptedException {
        assumeSignalsArrive();
        Path articles = Files.createDirectories(dir.resolve("home/corpus/articles"));
        Path temporary = Files.createDirectory(dir.resolve("tmp"));
        Inputs.file(articles, "feed.jsonl", Inputs.lines(5));
        List<String> options = List.of("-Dreadout.home=" + dir.resolve("home"), "-Djava.io.tmpdir=" + temporary);
        try (Child child = Child.start(FakeMain.class, options, "demo", "--port", "0")) {
            assertThat(get(child.line() + "articles.json").body()).contains("\"a4\"");
            assertThat(child.err()).startsWith("readout: 5 stored, ");
            child.interrupt();
            assertThat(child.exit()).isEqualTo(130);
        }
        try (Stream<Path> left = Files.list(temporary)) {
            assertThat(left.map(Path::getFileName).map(Path::toString)).noneMatch(name -> name.startsWith("readout-"));
        }
    }

    private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    /** A process whose parent ignores Ctrl-C ignores it too. */
    private static void assumeSignalsArrive() throws IOException {
        Path status = Path.of("/proc/self/status");
        assumeTrue(Files.exists(status), "signals cannot be looked up");
        long ignored = Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .mapToLong(line -> Long.parseUnsignedLong(line.substring(7).strip(), 16))
                .sum();
        assumeTrue((ignored & 2) == 0, "interruptions are ignored here");
    }
}
