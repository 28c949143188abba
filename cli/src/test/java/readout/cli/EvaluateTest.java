package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.model.Reading;
import readout.testkit.Samples;
import readout.wire.ReadingJson;

class EvaluateTest {
    private static final String CALL = """
            {"id": "call-1", "engagements": [{"kind": "call", "status": "held", "salience": "main", \
            "participants": [{"person": "Joe Biden", "actor": "USA"}, {"person": "Xi Jinping", "actor": "CHN"}], \
            "when": "2024-04-02", "where": null, "evidence": "spoke by telephone on Tuesday", "event": "call"}]}
            {"id": "none-1", "engagements": []}
            """;

    @TempDir
    Path dir;

    @Test
    void readings_of_a_file_are_scored() throws IOException {
        Path gold = Inputs.file(dir, "gold.jsonl", CALL);
        Ran ran = Ran.withoutEngine(
                "evaluate",
                "engagements",
                gold.toString(),
                readings(Samples.call(), Samples.nothing()).toString());
        assertThat(ran.exit()).isZero();
        assertThat(ran.outLines())
                .startsWith(
                        "articles 2 (not returned 0)  gold 1  system 2  matched 1",
                        "detection P 0.500 R 1.000 F1 0.667   main-engagement recall 1/1"
                                + "   articles without engagement that raised one 0/1")
                .endsWith("F1 0.667 whole 1.000");
    }

    @Test
    void the_list_comes_before_the_figures() throws IOException {
        Path gold = Inputs.file(dir, "gold.jsonl", CALL);
        Ran ran = Ran.withoutEngine(
                "evaluate",
                "engagements",
                gold.toString(),
                readings(Samples.call()).toString(),
                "--list");
        assertThat(ran.outLines().getFirst()).startsWith("call-1\tfalse alarm\tmeeting\tCHN USA\t2023-11\t");
    }

    private Path readings(Reading... readings) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Reading reading : readings) {
            lines.append(ReadingJson.write(reading)).append('\n');
        }
        return Inputs.file(dir, "readings.jsonl", lines.toString());
    }

    @Test
    void without_readings_the_articles_beside_gold_are_read() throws IOException {
        Inputs.file(dir, "articles.jsonl", Inputs.lines(2));
        Path gold = Inputs.file(dir, "gold.jsonl", "{\"id\": \"a0\", \"engagements\": []}\n");
        Ran ran = Ran.command("evaluate", "engagements", gold.toString());
        assertThat(ran.exit()).isZero();
        assertThat(ran.outLines().getFirst()).startsWith("articles 1 (not returned 0)");
    }

    @Test
    void files_that_are_none_are_told_by_name() throws IOException {
        Path noise = Inputs.bytes(dir, "noise.tsv", Inputs.noise());
        assertThat(Ran.command("evaluate", "stories", dir.resolve("gone.jsonl").toString()))
                .satisfies(ran -> assertThat(ran.exit()).isEqualTo(2))
                .satisfies(ran -> assertThat(ran.err()).endsWith("gone.jsonl: no such file\n"));
        for (String[] line :
                new String[][] {{"engagements", noise.toString(), noise.toString()}, {"--floors", noise.toString()}}) {
            Ran ran = Ran.at(
                    dir, Stream.concat(Stream.of("evaluate"), Stream.of(line)).toArray(String[]::new));
            assertThat(ran.exit()).isEqualTo(2);
            assertThat(ran.err()).isEqualTo("readout: " + noise + ": not text in UTF-8\n");
        }
    }

    @Test
    void gold_with_no_articles_beside_it_is_an_error() throws IOException {
        Path gold = Inputs.file(dir, "gold.jsonl", CALL);
        Ran ran = Ran.command("evaluate", "stories", gold.toString());
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("no articles.jsonl and no folder articles beside it");
    }

    @Test
    void a_floor_that_stands_is_silent_and_one_that_fell_is_named() throws IOException {
        Path set = Files.createDirectory(dir.resolve("set"));
        Inputs.file(set, "articles.jsonl", Inputs.lines(1));
        Inputs.file(set, "gold.jsonl", CALL);
        Path stands = Inputs.file(dir, "low.tsv", "set/gold.jsonl\tdetection.f1\t0\nset/gold.jsonl\tquiet\t0\n");
        assertThat(Ran.at(dir, "evaluate", "--floors", stands.toString()).exit())
                .isZero();
        Path high = Inputs.file(dir, "high.tsv", "set/gold.jsonl\tdetection.f1\t0.5\nset/gold.jsonl\tkind\t0\n");
        Ran ran = Ran.at(dir, "evaluate", "--floors", high.toString());
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.outLines())
                .filteredOn(line -> line.startsWith("below"))
                .containsExactly("below its floor: set/gold.jsonl: detection.f1 is 0.000, its floor 0.500");
    }

    @Test
    void a_set_outside_the_project_is_measured_only_where_it_is() throws IOException {
        Path floors = Inputs.file(dir, "floors.tsv", "../elsewhere/gold.jsonl\tdetection.f1\t0.5\n");
        Ran ran = Ran.at(dir, "evaluate", "--floors", floors.toString());
        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).isEqualTo("readout: ../elsewhere/gold.jsonl: not here, not measured\n");
        Path inside = Inputs.file(dir, "inside.tsv", "gone/gold.jsonl\tdetection.f1\t0.5\n");
        assertThat(Ran.at(dir, "evaluate", "--floors", inside.toString()).exit())
                .isEqualTo(2);
    }
}
