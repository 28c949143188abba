package readout.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class AlternativesTest {
    private static List<String> found(String text, String... forms) {
        return Pattern.compile(Alternatives.of(List.of(forms).stream()))
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @Test
    void finds_the_longest_form_that_fits() {
        assertThat(found("Iranian and Iran and Iraq and Ireland", "Iran", "Iranian", "Iraq"))
                .containsExactly("Iranian", "Iran", "Iraq");
    }

    @Test
    void goes_back_to_a_shorter_form_where_what_follows_does_not_fit() {
        Pattern pattern = Pattern.compile(Alternatives.of(List.of("New", "New York").stream()) + " Times");
        assertThat(pattern.matcher("the New Times").find()).isTrue();
        assertThat(pattern.matcher("the New York Times").find()).isTrue();
    }

    @Test
    void takes_signs_of_regular_expressions_as_they_are() {
        assertThat(found("[a] x.y x-y 3+3 O'Neill \\E", "[a]", "x.y", "3+3", "O'Neill", "\\E"))
                .containsExactly("[a]", "x.y", "3+3", "O'Neill", "\\E");
    }

    @Test
    void knows_letters_beyond_the_basic_plane() {
        assertThat(found("Türkiye 𝔘N", "Türkiye", "𝔘N")).containsExactly("Türkiye", "𝔘N");
    }
}
