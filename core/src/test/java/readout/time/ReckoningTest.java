package readout.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.model.Basis;
import readout.model.Edtf;
import readout.model.Published;

class ReckoningTest {
    private static final TimeReader READER = new TimeReader();

    private static Published published(String text) {
        return READER.published(text, TaggedText.sentences(text), Published.UNKNOWN);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    The envoy was summoned on Monday, a week after the attack of 13 February 2017.   | 2017-02-20/2017-02-26
                    They spoke on Tuesday, three days after the pact of February 29, 2020 was sealed. | 2020-03-03/2020-03-09
                    He came on November 1, three months after the thaw of August 2022.                | 2022-11-01/2022-11-30
                    """)
    void a_date_and_the_time_since_tell_when_an_undated_text_appeared(String text, String days) {
        assertThat(published(text)).isEqualTo(Published.on(Edtf.of(days), Basis.INFERRED));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    The envoy was summoned on Thursday, a week after the attack of 13 February 2017.
                    The envoy was summoned on Monday, a week after the attack.
                    The envoy left on 13 February 2017.
                    """)
    void where_nothing_bears_it_out_it_stays_unknown(String text) {
        assertThat(published(text)).isEqualTo(Published.UNKNOWN);
    }

    @Test
    void a_known_day_of_publication_stays() {
        Published known = Published.on(Edtf.of("2017-03-01"), Basis.METADATA);
        String text = "The envoy was summoned on Monday, a week after the attack of 13 February 2017.";
        assertThat(READER.published(text, TaggedText.sentences(text), known)).isEqualTo(known);
    }
}
