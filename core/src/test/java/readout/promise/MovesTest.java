package readout.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import readout.lexicon.Table;
import readout.model.Span;

class MovesTest {
    static List<Table.Row> rows() {
        return Moves.rows();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void every_row_is_found_in_its_example(Table.Row row) {
        String example = row.text("example");
        assertThat(example.toLowerCase(Locale.ROOT)).contains(row.text("words"));
        assertThat(Moves.bundled().told("It rained. " + example + " It rained.", new Span(12, 16)))
                .isTrue();
        assertThat(Moves.bundled().told("It rained. " + example, new Span(0, 2)))
                .isFalse();
    }
}
