package readout.source.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {
    private final DateText dates = new DateText();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "09th Dec, 2020. 10:13 pm",
                "December 9, 2020",
                "9 December 2020",
                "Dec. 9th, 2020",
                "Wednesday, 9 Dec 2020 at 22:13",
                "2020-12-09T22:13:00+04:00",
                "2020/12/9",
                "9. Dezember 2020",
                "le 9 décembre 2020",
                "9 de diciembre de 2020",
                "9.12.2020",
                "09-Dec-2020",
                "posted on 13/13/2020, no: 9 Dec 2020"
            })
    void a_day_is_found(String text) {
        assertThat(dates.find(text)).contains(LocalDate.of(2020, 12, 9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"25/12/2020", "12/25/2020"})
    void the_month_is_what_can_be_one(String text) {
        assertThat(dates.find(text)).contains(LocalDate.of(2020, 12, 25));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Dec 9", "30 February 2020", "5/6/2020", "9 Dec 20201", "1 Dec 1066", "call 555-1234-5678"})
    void what_names_no_day_gives_none(String text) {
        assertThat(dates.find(text)).isEmpty();
    }
}
