package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {
    @TempDir
    Path dir;

    @Test
    void a_bar_is_drawn_on_a_terminal() throws IOException {
        assertThat(extract(new Terminals(false, true, true)).err()).contains("Reading");
    }

    @Test
    void nothing_is_drawn_off_a_terminal_or_where_it_is_unwanted() throws IOException {
        assertThat(extract(new Terminals(true, false, true)).err()).isEmpty();
        assertThat(extract(new Terminals(true, true, false)).err()).isEmpty();
    }

    @Test
    void no_bar_stands_between_readings_that_are_printed_on_the_same_terminal() throws IOException {
        assertThat(extract(new Terminals(true, true, true)).err()).isEmpty();
    }

    private Ran extract(Terminals terminals) throws IOException {
        Path input = Inputs.file(dir, "in.jsonl", Inputs.lines(3));
        Ran ran = Ran.onTerminal(terminals, "extract", input.toString());
        assertThat(ran.outLines()).hasSize(3).allMatch(line -> line.startsWith("{"));
        return ran;
    }

    @ParameterizedTest
    @CsvSource({"NO_COLOR, 1, false", "NO_COLOR, '', true", "TERM, dumb, false", "TERM, xterm, true"})
    void the_environment_says_whether_drawing_is_wanted(String name, String value, boolean lively) {
        assertThat(Terminals.of(Map.of(name, value)).lively()).isEqualTo(lively);
    }
}
