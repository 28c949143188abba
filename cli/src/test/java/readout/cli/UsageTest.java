package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo",
                "extract",
                "ingest",
                "events",
                "articles",
                "statements",
                "deeds",
                "compare",
                "show",
                "export",
                "serve",
                "evaluate",
                "verify",
                "doctor"
            })
    void help_of_a_command_shows_an_example_on_standard_output(String command) {
        Ran ran = Ran.withoutEngine(command, "--help");
        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).startsWith("Usage: readout " + command).contains("\nExample:\n  readout " + command);
        assertThat(ran.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "offices",
                "offices import",
                "announcements",
                "remove",
                "evaluate engagements",
                "evaluate stories"
            })
    void commands_of_commands_have_help_too(String command) {
        Ran ran = Ran.withoutEngine((command + " --help").split(" "));
        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).startsWith("Usage: readout " + command).contains("\n  readout " + command);
        assertThat(ran.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    extract    | jsonl, json, table
                    show a1    | jsonl, json, table
                    events     | jsonl, json, table
                    articles   | jsonl, json, table
                    statements | jsonl, json, csv, table, annotation
                    offices    | jsonl, json, table, csv
                    announcements | jsonl, json, csv, table, ics
                    """)
    void a_format_that_a_command_does_not_offer_is_told_with_those_it_does(String command, String offered) {
        Ran ran = Ran.withoutEngine((command + " --format xml").split(" "));
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.errLines().getFirst()).contains("'--format'", "[" + offered + "]", "'xml'");
        String help = Ran.withoutEngine((command + " --help").split(" ")).out();
        assertThat(help.contains("csv")).isEqualTo(offered.contains("csv"));
    }

    @Test
    void help_lists_the_commands_and_the_exit_codes() {
        Ran ran = Ran.withoutEngine("--help");
        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("  ingest ", "  verify ", "Exit codes: 0 done", "\nExample:\n");
    }

    @Test
    void the_version_is_the_one_that_was_built() {
        Ran ran = Ran.withoutEngine("--version");
        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).matches("readout \\d+\\.\\d+\\.\\d+\\S*\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "fly",
                "extrct file.txt",
                "extract --formt json",
                "show",
                "events --since yesterday",
                "events --kind dinner",
                "statements --act shout",
                "extract --jobs 0",
                "extract --jobs many",
                "extract --dct tomorrow",
                "extract --format xml",
                "extract --format csv",
                "extract --keep-going --fail-fast",
                "export",
                "export parquet",
                "ingest",
                "remove",
                "compare",
                "evaluate",
                "serve --port high"
            })
    void a_command_that_cannot_be_understood_exits_with_2_and_prints_no_data(String line) {
        Ran ran = line.isEmpty() ? Ran.withoutEngine() : Ran.withoutEngine(line.split(" "));
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.errLines()).isNotEmpty().allMatch(said -> said.startsWith("readout: "));
        assertThat(ran.err()).contains("--help");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    extrct file.txt      | readout: extrct: no such command; did you mean extract?
                    fly                  | readout: fly: no such command
                    extract --formt json | readout: Unknown option: '--formt'; did you mean --format?
                    """)
    void a_slip_of_the_hand_is_told_in_one_line_with_what_may_be_meant(String line, String said) {
        assertThat(Ran.withoutEngine(line.split(" ")).errLines().getFirst()).isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "events",
                "articles",
                "statements",
                "verify",
                "serve",
                "compare e1",
                "export csv",
                "remove a1",
                "show a1"
            })
    void a_store_that_is_not_there_is_said_and_not_made(String line) {
        Ran ran = Ran.withoutEngine((line + " --store /nowhere/at/all.db").split(" "));
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).isEqualTo("readout: /nowhere/at/all.db: no such store; readout ingest makes one\n");
    }

    @Test
    void a_query_makes_no_store_of_an_empty_file(@TempDir Path dir) throws IOException {
        Path empty = Inputs.file(dir, "empty.txt", "");
        Ran ran = Ran.withoutEngine("events", "--store", empty.toString());
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.errLines())
                .containsExactly("readout: " + empty + ": an empty file and no store; readout ingest makes one of it");
        assertThat(empty).isEmptyFile();
    }

    @Test
    void a_list_of_failures_needs_a_folder() {
        Ran ran = Ran.fed(Inputs.lines(1), "extract", "--errors", "/nowhere/at/all.jsonl");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).isEqualTo("readout: /nowhere/at/all.jsonl: its folder does not exist\n");
    }

    @Test
    void a_store_in_postgresql_is_refused_in_one_line() {
        Ran ran = Ran.withoutEngine("events", "--store", "jdbc:postgresql://localhost/readout");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.errLines()).hasSize(1);
    }
}
