package readout.server.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorNamesTest {
    @ParameterizedTest
    @CsvSource({
        "IRN, Iran",
        "TUR, Turkey",
        "SUN, Soviet Union",
        "PSE, Palestine",
        "XKX, Kosovo",
        "UNO, United Nations",
        "NATO, NATO",
        "GCC, Gulf Cooperation Council",
        "QQQ, QQQ",
        "Taliban, Taliban"
    })
    void a_code_has_an_english_name_or_stands_for_itself(String code, String name) {
        assertThat(ActorNames.load().name(code)).isEqualTo(name);
    }
}
