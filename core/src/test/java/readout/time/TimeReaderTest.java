package readout.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.model.Basis;
import readout.model.Edtf;
import readout.model.Published;
import readout.model.TimeExpression;
import readout.model.TimexType;

class TimeReaderTest {
    private static final TimeReader READER = new TimeReader();

    private static List<TimeExpression> read(String text, Published published) {
        return READER.read(text, TaggedText.sentences(text), published);
    }

    private static List<TimeExpression> read(String text, String published) {
        return read(text, Published.on(Edtf.of(published), Basis.METADATA));
    }

    private static String days(TimeExpression time) {
        return time.edtf().map(Edtf::text).orElse("none");
    }

    @Test
    void the_last_week_of_a_month_is_not_the_week_before() {
        assertThat(read("They met in the last week of February.", "2023-03-18"))
                .extracting(TimeExpression::value)
                .containsExactly("2023-02");
        assertThat(read("They met last week.", "2023-03-18"))
                .extracting(TimeExpression::value)
                .containsExactly("2023-W10");
    }

    @Test
    void the_next_day_of_what_is_to_come_is_not_counted_from_the_day_on_which_it_was_said() {
        String text = "The trip will begin on Friday, she said on Tuesday. They will meet the next day.";
        assertThat(read(text, "2017-05-17"))
                .extracting(TimeExpression::value)
                .containsExactly("2017-05-19", "2017-05-16", "2017-05-20");
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
                    The ministers met on Sunday evening.           | 2020-10-13 | TIME     | 2020-10-11TEV          | 2020-10-11
                    The ministers will meet on Friday.             | 2020-10-13 | DATE     | 2020-10-16             | 2020-10-16
                    The ministers met on Tuesday.                  | 2020-10-13 | DATE     | 2020-10-13             | 2020-10-13
                    They signed it on 10 November 2020.            | 2020-12-01 | DATE     | 2020-11-10             | 2020-11-10
                    The accord of Dec. 31 holds.                   | 2021-01-04 | DATE     | 2020-12-31             | 2020-12-31
                    They met on 09th Dec, 2020.                    | 2020-12-11 | DATE     | 2020-12-09             | 2020-12-09
                    They met on 1998-02-27.                        | 1998-03-01 | DATE     | 1998-02-27             | 1998-02-27
                    They met on 7/25/2019.                         | 2019-08-01 | DATE     | 2019-07-25             | 2019-07-25
                    They met on September 2.                       | 2021-09-10 | DATE     | 2021-09-02             | 2021-09-02
                    They will meet on September 2.                 | 2021-08-10 | DATE     | 2021-09-02             | 2021-09-02
                    They met on December 28.                       | 2021-01-10 | DATE     | 2020-12-28             | 2020-12-28
                    They met in Geneva on Feb 24-25.               | 2020-03-02 | DATE     | 2020-02-24/2020-02-25  | 2020-02-24/2020-02-25
                    They met from March 3 to 5.                    | 2020-03-12 | DATE     | 2020-03-03/2020-03-05  | 2020-03-03/2020-03-05
                    The border has been closed since 1991.         | 2020-03-12 | DATE     | 1991                   | 1991
                    They fought in the fall of 2020.               | 2021-03-12 | DATE     | 2020-FA                | 2020-09-01/2020-11-30
                    They fought in the 1990s.                      | 2021-03-12 | DATE     | 199                    | 1990-01-01/1999-12-31
                    They met two months ago.                       | 2021-03-12 | DATE     | 2021-01                | 2021-01
                    They met last week.                            | 2013-10-25 | DATE     | 2013-W42               | 2013-10-14/2013-10-20
                    They met this week.                            | 2013-10-25 | DATE     | 2013-W43               | [2013-10-21,2013-10-22,2013-10-23,2013-10-24,2013-10-25]
                    They met earlier this week.                    | 2013-10-22 | DATE     | 2013-W43               | 2013-10-21
                    They will meet this week.                      | 2013-10-25 | DATE     | 2013-W43               | [2013-10-25,2013-10-26,2013-10-27]
                    They will meet next month.                     | 2013-12-25 | DATE     | 2014-01                | 2014-01
                    They met yesterday.                            | 2013-10-01 | DATE     | 2013-09-30             | 2013-09-30
                    They will meet tonight.                        | 2013-10-01 | TIME     | 2013-10-01TNI          | 2013-10-01
                    They met this morning.                         | 2013-10-01 | TIME     | 2013-10-01TMO          | 2013-10-01
                    They met recently.                             | 2013-10-01 | DATE     | PAST_REF               | none
                    They meet every Monday.                        | 2013-10-01 | SET      | XXXX-WXX-1             | none
                    They meet twice a year.                        | 2013-10-01 | SET      | P1Y                    | none
                    They talked over the last 24 hours.            | 2013-10-02 | DURATION | PT24H                  | 2013-10-01/2013-10-02
                    They met over the weekend.                     | 2013-10-01 | DATE     | 2013-W39-WE            | 2013-09-28/2013-09-29
                    """)
    void one_expression(String text, String published, TimexType type, String value, String edtf) {
        assertThat(read(text, published)).singleElement().satisfies(time -> {
            assertThat(time.type()).isEqualTo(type);
            assertThat(time.value()).isEqualTo(value);
            assertThat(days(time)).isEqualTo(edtf);
        });
    }

    @Test
    void a_whole_date_is_stated_and_a_part_of_one_inferred() {
        assertThat(read("They met on May 8, 2018, in 1998, on Friday and recently.", "2018-05-16"))
                .extracting(TimeExpression::basis)
                .containsExactly(Basis.STATED, Basis.STATED, Basis.INFERRED, Basis.NONE);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    They met on Wednesday, October 7.  | XXXX-10-07     | none
                    They met on Friday.                | XXXX-WXX-5     | none
                    They met on Friday night.          | XXXX-WXX-5TNI  | none
                    They met yesterday.                | XXXX-XX-XX     | none
                    They met last week.                | XXXX-WXX       | none
                    They met this week.                | XXXX-WXX       | none
                    They met last month.               | XXXX-XX        | none
                    They met two years ago.            | XXXX           | none
                    They met in July last year.        | XXXX-07        | none
                    They met on October 7, 2015.       | 2015-10-07     | 2015-10-07
                    They met from October 7 to 9.      | XXXX-10-07/XXXX-10-09 | none
                    They met in the past two weeks.    | P2W            | none
                    """)
    void without_a_publication_date_only_whole_dates_are_days(String text, String value, String edtf) {
        assertThat(read(text, Published.UNKNOWN)).singleElement().satisfies(time -> {
            assertThat(time.value()).isEqualTo(value);
            assertThat(days(time)).isEqualTo(edtf);
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    They met on Sunday.       | 2023-0X-XX | [2023-08-27,2023-09-03,2023-09-10,2023-09-17,2023-09-24]
                    They met last month.      | 2023-08    | 2023-08
                    They met last year.       | 2022       | 2022
                    They met on August 24.    | 2023-08-24 | 2023-08-24
                    They met last week.       | 2023-W3X   | 2023-08-21/2023-09-24
                    They met recently.        | PAST_REF   | none
                    """)
    void a_month_of_publication_bounds_what_is_relative_to_it(String text, String value, String edtf) {
        assertThat(read(text, "2023-09")).singleElement().satisfies(time -> {
            assertThat(time.value()).isEqualTo(value);
            assertThat(days(time)).isEqualTo(edtf);
        });
    }

    @Test
    void a_day_earlier_is_counted_from_the_day_told_last() {
        String text = "The ministers met on October 7, 2015. A day earlier, the envoys had met.";
        assertThat(read(text, Published.UNKNOWN))
                .extracting(TimeExpression::value)
                .containsExactly("2015-10-07", "2015-10-06");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    They may march.
                    It cost $1990.
                    The 52-year-old minister spoke.
                    Some 2000 people left.
                    Jan Kavan spoke.
                    """)
    void what_only_looks_like_a_time_is_none(String text) {
        assertThat(read(text, "2018-05-16")).isEmpty();
    }

    @Test
    void the_span_is_the_words_of_the_expression() {
        String text = "Talks ended at 8 p.m. GMT on Monday, officials said.";
        assertThat(read(text, "2018-05-16"))
                .extracting(time -> time.span().of(text))
                .containsExactly("8 p.m. GMT on Monday");
    }

    @Test
    void a_day_earlier_is_counted_from_a_day_also_where_a_year_was_mentioned_since() {
        String text = "They spoke on October 7, 2015, the first call since 1979. A day earlier, the envoys had met.";
        assertThat(read(text, Published.UNKNOWN))
                .extracting(TimeExpression::value)
                .containsExactly("2015-10-07", "1979", "2015-10-06");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    The chiefs were to plan on Friday.                     | 2020-10-16
                    On Friday he is in Rome.                               | 2020-10-16
                    The summit is in Rome on Friday.                       | 2020-10-16
                    The minister met him in Rome on Friday.                | 2020-10-09
                    """)
    void a_weekday_beside_the_present_tense_is_to_come(String text, String day) {
        assertThat(days(read(text, "2020-10-13").getFirst())).isEqualTo(day);
    }
}
