package readout.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import readout.model.Basis;
import readout.model.Edtf;
import readout.model.Published;

/** Runs the example of every row of every table; the expression meant stands in brackets, {@code none} means that nothing is one. All were published on 16 May 2018. */
class TimeTablesTest {
    private static final TimeReader READER = new TimeReader();
    private static final Published PUBLISHED = Published.on(Edtf.of("2018-05-16"), Basis.METADATA);

    static Stream<Arguments> rows() {
        return Stream.of("words.tsv", "phrases.tsv", "shades.tsv", "cues.tsv")
                .flatMap(table -> TimeTables.read(table).rows().stream())
                .map(row -> Arguments.of(row.place(), row.text("example"), row.text("expected")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("rows")
    void every_example_is_read_as_its_row_says(String place, String example, String expected) {
        String text = example.replace("[", "").replace("]", "");
        List<String> found = READER.read(text, TaggedText.sentences(text), PUBLISHED).stream()
                .map(time -> time.span().of(text) + " = " + time.value())
                .toList();

        if (expected.equals("none")) {
            assertThat(found).as(place).isEmpty();
        } else {
            String words = example.substring(example.indexOf('[') + 1, example.indexOf(']'));
            assertThat(found).as(place).contains(words + " = " + expected);
        }
    }
}
