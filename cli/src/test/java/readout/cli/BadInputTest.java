package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each bad input gives one line with its name, and the good one beside it is read. */
class BadInputTest {
    @TempDir
    Path dir;

    private Path good = Path.of("");

    @BeforeEach
    void one_good_input() throws IOException {
        good = Inputs.file(dir, "good.jsonl", Inputs.lines(1));
    }

    private Path bad(String kind) throws IOException {
        return switch (kind) {
            case "empty" -> Inputs.file(dir, "empty.txt", "");
            case "huge" -> Inputs.huge(dir);
            case "binary" -> Inputs.bytes(dir, "binary.txt", Inputs.noise());
            case "broken bytes" -> Inputs.bytes(dir, "broken.txt", Inputs.brokenText());
            case "cut line" -> Inputs.file(dir, "cut.jsonl", "{\"id\": \"c\", \"text\": \"Snow fe");
            case "deep page" -> Inputs.file(dir, "deep.html", Inputs.deepPage());
            case "line break in the name" -> dir.resolve("no\nfile");
            default -> dir.resolve("missing.txt");
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "empty",
                "huge",
                "binary",
                "broken bytes",
                "cut line",
                "deep page",
                "line break in the name",
                "missing"
            })
    void extract_names_it_in_one_line_and_reads_the_rest(String kind) throws IOException {
        Path bad = bad(kind);
        Ran ran = Ran.command("extract", bad.toString(), good.toString());
        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.errLines())
                .singleElement()
                .asString()
                .startsWith("readout: " + bad.toString().replace('\n', '?') + ": ");
        assertThat(ran.outLines().getLast()).contains("\"id\":\"a0\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"empty", "huge", "binary", "broken bytes", "cut line", "deep page", "missing"})
    void ingest_names_it_in_one_line_and_stores_the_rest(String kind) throws IOException {
        Path bad = bad(kind);
        String store = dir.resolve("s.db").toString();
        Ran ran = Ran.command("ingest", bad.toString(), good.toString(), "--store", store);
        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.errLines()).hasSize(2);
        assertThat(ran.errLines().getFirst()).startsWith("readout: " + bad + ": ");
        assertThat(ran.errLines().getLast()).contains(", 1 failed, ");
        assertThat(Ran.withoutEngine("articles", "--store", store).out()).contains("\"id\":\"a0\"");
    }

    @Test
    void a_cut_line_is_named_by_its_number_and_the_lines_around_it_are_read() throws IOException {
        String lines = Inputs.lines(3);
        String cut = lines.replaceFirst("in Vienna[^\n]*\n\\{\"id\": \"a2\"", "in Vienna\n{\"id\": \"a2\"");
        Path file = Inputs.file(dir, "feed.jsonl", cut);
        Ran ran = Ran.command("extract", file.toString());
        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.errLines()).singleElement().asString().startsWith("readout: " + file + ": line 2: ");
        assertThat(ran.outLines()).hasSize(2);
    }

    @Test
    void a_store_that_is_something_else_is_refused_in_one_line() throws IOException {
        Path other = Inputs.file(dir, "notes.db", "Not a store, and long enough to be looked at twice. ".repeat(50));
        Ran ran = Ran.command("ingest", good.toString(), "--store", other.toString());
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.errLines()).singleElement().asString().contains(other.toString());
    }
}
