package readout.source.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import readout.lexicon.Table;
import readout.model.Furniture;
import readout.model.FurnitureKind;

/** Every row of the tables, by its example. */
class TableExamplesTest {
    private static final String STORY = "The envoys met on Monday and talked about the border for more than an hour.";

    private final LineRules rules = LineRules.bundled();
    private final PlainTextReader reader = PlainTextReader.bundled();

    static Stream<LineRules.Rule> lines() {
        return LineRules.bundled().rules().stream();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void a_line_of_furniture_is_known_by_its_row(LineRules.Rule rule) {
        assertThat(rule.pattern().matcher(rule.example()).matches()).isTrue();
        assertThat(rules.kind(rule.example())).contains(rule.kind());
    }

    static Stream<Table.Row> names() {
        return Tables.bundled(NameWords.class, "names.tsv").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_name_is_known_by_its_row(Table.Row row) {
        String example = row.text("example");
        assertThat(example.toUpperCase(Locale.ROOT)).contains(row.text("word").toUpperCase(Locale.ROOT));
        PlainText found = reader.read("Envoys meet\n\n" + example + "\n\n" + STORY);
        List<FurnitureKind> kinds =
                found.furniture().stream().map(Furniture::kind).toList();
        switch (row.text("type")) {
            case "agency" -> {
                assertThat(kinds).containsAnyOf(FurnitureKind.DATELINE, FurnitureKind.CREDIT);
                assertThat(found.outlet()).isEmpty();
            }
            case "newspaper" -> assertThat(found.outlet()).isPresent();
            case "role" -> assertThat(kinds).contains(FurnitureKind.BYLINE);
            case "label" -> assertThat(kinds).doesNotContain(FurnitureKind.DATELINE);
            default -> throw new AssertionError("no such type: " + row);
        }
    }
}
