package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.model.Basis;
import readout.model.Edtf;
import readout.model.Published;
import readout.model.Reading;
import readout.wire.ReadingJson;

class ExtractTest {
    @TempDir
    Path dir;

    @Test
    void each_line_of_standard_input_gives_a_reading() {
        Ran ran = Ran.fed(Inputs.lines(3), "extract");
        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.outLines())
                .extracting(line -> ReadingJson.read(line).article().id())
                .containsExactly("a0", "a1", "a2");
        assertThat(ran.out()).endsWith("}\n");
    }

    @Test
    void a_hyphen_is_standard_input() {
        assertThat(Ran.fed(Inputs.lines(2), "extract", "-")).isEqualTo(Ran.fed(Inputs.lines(2), "extract"));
    }

    @Test
    void the_number_of_jobs_changes_no_byte() {
        Ran one = Ran.fed(Inputs.lines(60), "extract", "--jobs", "1");
        assertThat(Ran.fed(Inputs.lines(60), "extract", "--jobs", "2")).isEqualTo(one);
        assertThat(Ran.fed(Inputs.lines(60), "extract", "--jobs", "7")).isEqualTo(one);
    }

    @Test
    void the_order_of_inputs_changes_only_the_order_of_readings() throws IOException {
        List<String> files = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            files.add(
                    Inputs.file(dir, "f" + i + ".jsonl", Inputs.lines(i % 4 + 1).replace("\"a", "\"f" + i + "-"))
                            .toString());
        }
        List<String> shuffled = new ArrayList<>(files);
        Collections.shuffle(shuffled, new Random(3));
        assertThat(sorted(extract(shuffled))).isEqualTo(sorted(extract(files)));
    }

    @Test
    void an_explanation_tells_on_what_an_article_rests_in_lines_for_people() {
        Ran ran = Ran.fed(
                "{\"id\":\"a\",\"text\":\"The envoys met, Interfax said.\",\"published\":\"2024-04-02\"}\n",
                "extract",
                "--explain");
        assertThat(ran.exit()).isZero();
        assertThat(ran.outLines())
                .contains("a", "  published 2024-04-02 (metadata)", "  source Interfax (agency), from \"Interfax\"");
    }

    private static Ran extract(List<String> files) {
        List<String> arguments = new ArrayList<>(List.of("extract", "--jobs", "3"));
        arguments.addAll(files);
        return Ran.command(arguments.toArray(String[]::new));
    }

    private static List<String> sorted(Ran ran) {
        return ran.outLines().stream().sorted().toList();
    }

    @Test
    void an_undated_article_is_read_against_the_date_that_was_given() {
        Reading reading = only(Ran.fed("{\"text\": \"Snow fell.\"}", "extract", "--dct", "2023-09-10"));
        assertThat(reading.article().published()).isEqualTo(Published.on(Edtf.of("2023-09-10"), Basis.METADATA));
    }

    @Test
    void a_dated_article_keeps_its_date() {
        Reading reading = only(Ran.fed(Inputs.lines(1), "extract", "--dct", "1999-01-01"));
        assertThat(reading.article().published().when()).contains(Edtf.of("2023-08-10"));
    }

    @Test
    void no_date_is_made_up() {
        Ran ran = Ran.fed("{\"text\": \"Snow fell.\"}", "extract", "--dct", "none");
        assertThat(only(ran).article().published()).isEqualTo(Published.UNKNOWN);
    }

    private static Reading only(Ran ran) {
        assertThat(ran.exit()).isZero();
        assertThat(ran.outLines()).hasSize(1);
        return ReadingJson.read(ran.outLines().getFirst());
    }

    @Test
    void text_is_utf_8_in_and_out() {
        String text = "Çavuşoğlu, 王毅 und 🕊.";
        assertThat(only(Ran.fed("{\"text\": \"" + text + "\"}", "extract"))
                        .article()
                        .text())
                .isEqualTo(text);
    }

    @Test
    void a_table_has_a_head_and_json_is_one_array() {
        assertThat(Ran.fed(Inputs.lines(1), "extract", "--format", "table").out())
                .startsWith("ARTICLE ");
        assertThat(Ran.fed(Inputs.lines(2), "extract", "--format", "json").out().strip())
                .startsWith("[")
                .endsWith("]");
    }

    @Test
    void an_empty_folder_is_told() throws IOException {
        Path folder = Files.createDirectory(dir.resolve("nothing"));
        Ran ran = Ran.command("extract", folder.toString());
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).isEqualTo("readout: " + folder + ": no article in it\n");
    }

    @Test
    void failures_are_listed_in_a_file() throws IOException {
        Path list = dir.resolve("errors.jsonl");
        Path empty = Inputs.file(dir, "empty.txt", "");
        Ran ran = Ran.command("extract", empty.toString(), "--errors", list.toString());
        assertThat(ran.exit()).isEqualTo(3);
        assertThat(Files.readAllLines(list))
                .singleElement()
                .asString()
                .startsWith("{\"outcome\":\"failed\",\"input\":\"" + empty + "\"")
                .contains("\"code\":\"file.empty\"");
    }

    @Test
    void fail_fast_stops_at_the_first_failure() throws IOException {
        Path empty = Inputs.file(dir, "empty.txt", "");
        Path good = Inputs.file(dir, "good.jsonl", Inputs.lines(1));
        Ran ran = Ran.command("extract", empty.toString(), good.toString(), "--fail-fast");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.errLines()).singleElement().asString().startsWith("readout: " + empty + ": ");
    }

    @Test
    void a_folder_without_articles_is_nothing_found() {
        assertThat(Ran.command("extract", dir.toString()).exit()).isEqualTo(1);
    }
}
