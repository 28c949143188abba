package readout.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApostrophesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    He’s there, they’ve met | He's there, they've met
                    the leaders’ summit | the leaders' summit
                    she said ‘we won’t see the leaders’ and left | she said ‘we won't see the leaders’ and left
                    Zelensky´s visit, O`Neill, Sanaʼa | Zelensky's visit, O'Neill, Sana'a
                    “no” | “no”
                    """)
    void apostrophes_are_straight_and_quotation_marks_stay(String text, String expected) {
        assertThat(Apostrophes.straight(text)).isEqualTo(expected);
    }
}
