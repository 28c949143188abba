package readout.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurnameTest {
    @ParameterizedTest
    @CsvSource({
        "Mevlüt Çavuşoğlu, cavusoglu",
        "Hossein Amir-Abdollahian, abdollahian",
        "Recep Tayyip ERDOĞAN, erdogan",
        "O'Neill, neill",
        "'Li Na. ', na",
        "王毅, ''"
    })
    void a_surname_is_the_plain_last_word(String name, String surname) {
        assertThat(Surname.of(name)).isEqualTo(surname);
    }

    @Test
    void the_default_locale_does_not_matter() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.of("tr", "TR"));
        try {
            assertThat(Surname.of("Ilham ALIYEV")).isEqualTo("aliyev");
        } finally {
            Locale.setDefault(before);
        }
    }
}
