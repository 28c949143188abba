package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Stories and copies among files. None of it needs the engine. */
class LinkingTest {
    private static final String FINLAND =
            "Finland became the thirty-first member of NATO on Tuesday when its foreign minister handed"
                    + " over the accession document in Brussels. The flag of the new member was raised before the headquarters.";
    private static final String BEIJING =
            "The foreign ministers of Iran and Saudi Arabia met in Beijing on Thursday, for the first"
                    + " time in seven years, and agreed to reopen embassies in Tehran and Riyadh and to resume flights.";

    @TempDir
    static Path dir;

    @BeforeAll
    static void files() throws IOException {
        Inputs.file(
                dir,
                "news.jsonl",
                line("a1", "2023-04-04", "Finland becomes member of NATO", FINLAND)
                        + line("a2", "2023-04-05", "Finland is in NATO", FINLAND + " Helsinki was content.")
                        + line("b1", "2023-04-06", "Iran and Saudi Arabia meet in Beijing", BEIJING)
                        + line(
                                "c1",
                                "2023-02-06",
                                "Late frost harms orchards",
                                "Growers along the river counted frozen blossoms."));
        Inputs.file(
                dir,
                "more.jsonl",
                line(
                        "b2",
                        "2023-04-06",
                        "Tehran and Riyadh to reopen embassies after talks in Beijing",
                        "Saudi Arabia and Iran will resume flights and reopen embassies, their foreign ministers said after they"
                                + " met in Beijing."));
    }

    private static String line(String id, String day, String title, String text) {
        return "{\"id\": \"" + id + "\", \"published\": \"" + day + "\", \"title\": \"" + title + "\", \"text\": \""
                + text + "\"}\n";
    }

    private static String news() {
        return dir.resolve("news.jsonl").toString();
    }

    private static String more() {
        return dir.resolve("more.jsonl").toString();
    }

    @Test
    void cluster_prints_the_story_of_each_article() {
        Ran ran = Ran.withoutEngine("cluster", news(), more());
        assertThat(ran.outLines())
                .containsExactly(
                        "{\"id\":\"a1\",\"story\":\"a1\"}",
                        "{\"id\":\"a2\",\"story\":\"a1\"}",
                        "{\"id\":\"b1\",\"story\":\"b1\"}",
                        "{\"id\":\"b2\",\"story\":\"b1\"}",
                        "{\"id\":\"c1\",\"story\":\"c1\"}");
        assertThat(ran.exit()).isZero();
    }

    @Test
    void copies_prints_pairs_with_label_and_share() {
        Ran ran = Ran.withoutEngine("copies", news(), more());
        assertThat(ran.outLines())
                .containsExactly(
                        "{\"a\":\"a1\",\"b\":\"a2\",\"label\":\"copy\",\"share\":1.0}",
                        "{\"a\":\"b1\",\"b\":\"b2\",\"label\":\"same_event_independent\",\"share\":0.0}");
        assertThat(ran.exit()).isZero();
    }

    @Test
    void standard_input_is_read_where_no_file_is_named() throws IOException {
        String lines = Files.readString(dir.resolve("news.jsonl"));
        assertThat(Ran.fed(lines, "cluster").outLines()).hasSize(4);
        assertThat(Ran.fed(lines, "copies", "-").outLines()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"cluster, 1", "cluster, 2", "cluster, 3", "copies, 1", "copies, 2", "copies, 3"})
    void order_and_number_of_jobs_change_no_byte(String command, long seed) throws IOException {
        Path corpus = Path.of("..", "corpus", "news", "articles.jsonl");
        List<String> lines = new ArrayList<>(Files.readAllLines(corpus));
        String expected =
                Ran.fed(String.join("\n", lines), command, "--jobs", "1").out();
        Collections.shuffle(lines, new Random(seed));
        String shuffled = Ran.fed(String.join("\n", lines), command, "--jobs", Long.toString(seed + 1))
                .out();
        assertThat(expected).isNotEmpty();
        assertThat(shuffled).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cluster", "copies"})
    void what_cannot_be_read_is_told_and_the_rest_is_done(String command) throws IOException {
        Path bad = Inputs.file(dir, "bad.jsonl", "{\"id\": \n");
        Ran ran = Ran.withoutEngine(command, bad.toString(), news());
        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.outLines()).isNotEmpty();
        assertThat(ran.err()).contains("bad.jsonl");
        assertThat(Ran.withoutEngine(command, "--fail-fast", bad.toString(), news())
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void nothing_found_is_said_by_the_exit_code() throws IOException {
        Path empty = Files.createDirectories(dir.resolve("empty"));
        assertThat(Ran.withoutEngine("cluster", empty.toString()))
                .extracting(Ran::exit, Ran::out)
                .containsExactly(1, "");
        assertThat(Ran.withoutEngine("copies", more()))
                .extracting(Ran::exit, Ran::out)
                .containsExactly(1, "");
    }
}
