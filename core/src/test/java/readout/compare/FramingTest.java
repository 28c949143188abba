package readout.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import readout.lexicon.LexiconException;
import readout.lexicon.Table;

class FramingTest {
    static List<Table.Row> rows() {
        return Framing.bundledRows();
    }

    private static List<String> found(Framing framing, String text) {
        return framing.in(text).stream()
                .map(found -> found.words() + ": " + found.span().of(text))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void every_row_is_found_in_its_example(Table.Row row) {
        assertThat(Framing.bundled().in(row.text("example")))
                .extracting(Framing.Found::words)
                .contains(row.text("words"));
    }

    @Test
    void of_rows_that_overlap_the_longest_is_listed_and_parts_of_words_are_not() {
        Framing framing = Framing.bundled();
        assertThat(found(framing, "The so-called regime was illegally set up; regimens differ."))
                .containsExactly("so-called *: so-called regime", "illegally: illegally");
        assertThat(found(framing, "They held “elections” and a “free and fair vote” in May."))
                .containsExactly("“…”: “elections”");
    }

    @Test
    void a_user_adds_rows() {
        Framing framing =
                Framing.bundled().with("mine.tsv", "Yerevan administration\nbandit *\tThe bandit gang fled.\n");
        assertThat(found(framing, "The Yerevan administration fled from the bandit gang."))
                .containsExactly("yerevan administration: Yerevan administration", "bandit *: bandit gang");
        assertThatThrownBy(() -> Framing.bundled().with("mine.tsv", "a\tb\tc\n"))
                .isInstanceOf(LexiconException.class)
                .hasMessageStartingWith("mine.tsv, line 2");
    }
}
