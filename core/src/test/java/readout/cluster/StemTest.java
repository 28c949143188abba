package readout.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemTest {
    @ParameterizedTest
    @CsvSource({
        "talks, talk",
        "talking, talk",
        "agreed, agre",
        "agree, agre",
        "agrees, agre",
        "planned, plan",
        "ministries, ministry",
        "losses, loss",
        "crisis, crisis",
        "minister's, minister",
        "minister’s, minister",
        "bring, bring",
        "red, red",
    })
    void forms_of_one_word_have_one_stem(String word, String stem) {
        assertThat(Stem.of(word)).isEqualTo(stem);
    }
}
