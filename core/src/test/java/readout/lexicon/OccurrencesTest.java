package readout.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import readout.model.Span;

class OccurrencesTest {
    private static List<String> found(String pattern, String text, Span stretch) {
        return Occurrences.of(Pattern.compile(pattern), text, stretch).stream()
                .map(MatchResult::group)
                .toList();
    }

    @Test
    void a_pattern_is_found_where_a_word_begins() {
        String text = "Iran, pro-Iran and TehranIran";
        assertEquals(List.of("Iran", "Iran"), found("Iran", text, new Span(0, text.length())));
    }

    @Test
    void what_stands_beside_the_stretch_is_seen_and_not_found() {
        String text = "the Iran deal of Iran";
        assertEquals(List.of("Iran"), found("(?<=the )Iran", text, new Span(4, 8)));
        assertEquals(List.of(), found("Iran(?! deal)", text, new Span(4, 8)));
    }

    @Test
    void occurrences_do_not_overlap() {
        String text = "talks on talks on talks";
        assertEquals(List.of("talks on talks"), found("talks on talks", text, new Span(0, text.length())));
    }
}
