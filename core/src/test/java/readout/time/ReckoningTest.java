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

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
                    The talks followed the war in the fall of 2020.                    | 2020/..
                    They met on Sunday. The war ended in November 2020.               | 2020-12/..
                    The statement of November 10, 2020 is in force.                   | 2020-11-10/..
                    They fought in 1994. They signed in 2006. They will agree by 2030. | 2006/..
                    They will meet on 4 May 2031.                                     | none
                    """)
    void a_text_appeared_after_the_last_day_that_it_tells_as_past(String text, String since) {
        assertThat(READER.earliest(text, TaggedText.sentences(text))
                        .map(earliest -> earliest.since().text())
                        .orElse("none"))
                .isEqualTo(since);
    }

    @Test
    void news_that_shows_a_post_appeared_within_days_of_it() {
        assertThat(published("Slum dwellers protest. — Agency (@agency) February 19, 2020\nHe arrives on Monday."))
                .isEqualTo(Published.on(Edtf.of("2020-02-19/2020-02-21"), Basis.INFERRED));
    }
}
