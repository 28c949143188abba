package readout.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.model.Edtf;

class DesignationTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trilateral Statement of November 10, 2020",
                "tripartite statement signed on 10 November 2020",
                "10 November 2020 trilateral statement",
                "November 10, 2020 trilateral declaration"
            })
    void one_day_and_three_sides_are_one_statement(String words) {
        assertThat(Designation.of(words))
                .isEqualTo(new Designation(
                        "Trilateral Statement of 10 November 2020",
                        Optional.empty(),
                        Optional.of(Edtf.of("2020-11-10"))));
    }

    @Test
    void another_sort_of_the_same_day_is_another() {
        assertThat(Designation.of("joint declaration of 3 May 2019").name())
                .isEqualTo("Joint Declaration of 3 May 2019");
        assertThat(Designation.of("agreement of 3 May 2019").name()).isEqualTo("Agreement of 3 May 2019");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UN Security Council Resolution 2202",
                "Security Council resolution 2202",
                "U.N. resolution 2202",
                "United Nations Security Council Resolution 2202 (2015)"
            })
    void a_resolution_has_one_name_and_its_number(String words) {
        assertThat(Designation.of(words).name()).isEqualTo("UN Security Council Resolution 2202");
        assertThat(Designation.of(words).number()).contains("2202");
    }

    @Test
    void a_resolution_of_an_unnamed_body_is_nobodys() {
        assertThat(Designation.of("Resolution 181").name()).isEqualTo("Resolution 181");
        assertThat(Designation.of("General Assembly resolution 181").name())
                .isEqualTo("UN General Assembly Resolution 181");
    }

    @Test
    void a_day_that_is_none_is_no_date() {
        assertThat(Designation.of("statement of 31 June 2020").date()).isEmpty();
        assertThat(Designation.of("Valetta Agreement of 2015").date()).contains(Edtf.of("2015"));
    }
}
