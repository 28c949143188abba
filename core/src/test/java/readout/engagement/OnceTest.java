package readout.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.model.Basis;
import readout.model.Edtf;
import readout.model.Span;
import readout.model.TimeExpression;
import readout.model.TimexType;

class OnceTest {
    private static TimeExpression time(String value, String edtf) {
        return new TimeExpression(new Span(0, 9), TimexType.DATE, value, Optional.of(Edtf.of(edtf)), Basis.INFERRED);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    2021-W46    | 2021-11-15/2021-11-21 | [2021-11-15,2021-11-16,2021-11-17,2021-11-18,2021-11-19,2021-11-20,2021-11-21]
                    2021-W37-WE | 2021-09-18/2021-09-19 | [2021-09-18,2021-09-19]
                    2023-SU     | 2023-06-01/2023-08-31 | [2023-06,2023-07,2023-08]
                    2023-Q1     | 2023-01-01/2023-03-31 | [2023-01,2023-02,2023-03]
                    """)
    void a_contact_within_a_longer_time_is_on_one_of_its_days(String value, String edtf, String expected) {
        assertThat(Once.within(time(value, edtf))).contains(Edtf.of(expected));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    2021-11-15            | 2021-11-15
                    2021-11               | 2021-11
                    2020-02-24/2020-02-25 | 2020-02-24/2020-02-25
                    """)
    void days_months_and_stretches_that_are_told_stay(String value, String edtf) {
        assertThat(Once.within(time(value, edtf))).contains(Edtf.of(edtf));
    }
}
