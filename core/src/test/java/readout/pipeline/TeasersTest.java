package readout.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeasersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    President Duda Andrzej Sebastian DudaDuda loses a vote Poland buys tanks: report MORE said so. | President Duda said so.
                    Envoy Jane RoeJane RoeThe morning report: what comes next MORE said so. | Envoy Jane Roe said so.
                    Speaker Lind Ana Maria Lind Ten things to know today MORE said so. | Speaker Lind said so.
                    They want MORE than Duda and Duda can give. | They want MORE than Duda and Duda can give.
                    """)
    void headlines_behind_a_name_give_way_to_spaces(String text, String expected) {
        String blanked = Teasers.blanked(text);
        assertThat(blanked).hasSameSizeAs(text);
        assertThat(blanked.replaceAll(" +", " ")).isEqualTo(expected);
    }
}
