package readout.server.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.model.Basis;
import readout.model.Edtf;
import readout.model.When;

class DateWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2020-12-09                                     | 9 Dec 2020              | inferred                             | day
            2020-12                                        | Dec 2020                | inferred                             | bounded
            2020                                           | 2020                    | inferred                             | bounded
            2023-09-10?                                    | 10 Sep 2023             | uncertain, inferred                  | bounded
            2023-09~                                       | Sep 2023                | approximate, inferred                | bounded
            2018-05-08/2018-05-09                          | 8–9 May 2018            | inferred                             | span
            2018-05-30/2018-06-02                          | 30 May – 2 Jun 2018     | inferred                             | span
            2018-12-30/2019-01-02                          | 30 Dec 2018 – 2 Jan 2019 | inferred                            | span
            2018-05/2018-06                                | May 2018 – Jun 2018     | inferred                             | span
            2018-05-10/..                                  | on or after 10 May 2018 | inferred                             | bounded
            ../2018-05-10                                  | on or before 10 May 2018 | inferred                            | bounded
            /2018-05-10                                    | on or before 10 May 2018 | inferred                            | bounded
            [2022-10-02,2022-10-09,2022-10-16,2022-10-23]  | one of 4 Sundays        | 2–23 Oct 2022, inferred              | bounded
            [2022-10-02,2022-10-09]                        | one of 2 Sundays        | 2–9 Oct 2022, inferred               | bounded
            [2022-10-04,2022-10-05]                        | 4 or 5 Oct 2022         | inferred                             | bounded
            [2022-09-30,2022-10-01]                        | 30 Sep 2022 or 1 Oct 2022 | inferred                           | bounded
            [2022-10-04,2022-10-05,2022-10-09]             | one of 3 days           | 4–9 Oct 2022, inferred               | bounded
            [2022-10,2022-11]                              | Oct 2022 or Nov 2022    | inferred                             | bounded
            2021-06-16T18:05:00Z                           | 16 Jun 2021, 18:05 UTC  | inferred                             | day
            2021-06-16T18:05:00+02:00                      | 16 Jun 2021, 18:05 +02:00 | inferred                           | day
            """)
    void a_date_is_said_no_more_exactly_than_it_is_known(String edtf, String text, String note, String certainty) {
        DateView view = DateWords.of(Optional.of(Edtf.of(edtf)), Basis.INFERRED);

        assertThat(view).isEqualTo(new DateView(text, note, edtf, certainty));
    }

    @Test
    void no_date_is_undated() {
        assertThat(DateWords.of(When.UNKNOWN)).isEqualTo(new DateView("undated", "", "", "undated"));
    }

    @Test
    void the_basis_is_told() {
        assertThat(DateWords.of(Optional.of(Edtf.of("2020-12-09")), Basis.STATED)
                        .note())
                .isEqualTo("stated");
        assertThat(DateWords.of(Optional.of(Edtf.of("2020-12-09")), Basis.METADATA)
                        .note())
                .isEqualTo("from metadata");
    }
}
