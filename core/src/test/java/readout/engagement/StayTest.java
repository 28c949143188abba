package readout.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import readout.language.Dependencies;
import readout.language.NameType;
import readout.language.Sentence;
import readout.language.Token;
import readout.model.Basis;
import readout.model.Edtf;
import readout.model.Span;
import readout.model.TimeExpression;
import readout.model.TimexType;

class StayTest {
    private static Scene scene(List<Token> tokens, int[] heads, List<String> relations, List<TimeExpression> times) {
        return new Scene(
                0,
                new Sentence(0, tokens),
                new Dependencies(heads, relations),
                List.of(),
                List.of(),
                times,
                Optional.empty());
    }

    /** "He {verb} a two-day visit Friday", of which "two-day" is one token. */
    private static Scene visit(String verb, String lemma, TimeExpression friday) {
        List<String> words = List.of("He", verb, "a", "two-day", "visit", "Friday");
        List<String> tags = List.of("PRP", "VBD", "DT", "JJ", "NN", "NNP");
        List<Token> tokens = IntStream.range(0, words.size())
                .mapToObj(i -> new Token(
                        new Span(10 * i, 10 * i + 9),
                        words.get(i),
                        i == 1 ? lemma : words.get(i),
                        tags.get(i),
                        NameType.NONE))
                .toList();
        TimeExpression length =
                new TimeExpression(new Span(30, 39), TimexType.DURATION, "P2D", Optional.empty(), Basis.NONE);
        return scene(
                tokens,
                new int[] {1, -1, 4, 4, 1, 1},
                List.of("nsubj", "root", "det", "amod", "obj", "obl"),
                List.of(length, friday));
    }

    private static TimeExpression friday() {
        return new TimeExpression(
                new Span(50, 59), TimexType.DATE, "2018-03-09", Optional.of(Edtf.of("2018-03-09")), Basis.INFERRED);
    }

    @Test
    void a_visit_begun_on_a_day_lasts_as_long_as_is_told() {
        TimeExpression friday = friday();
        assertThat(Stay.over(visit("began", "begin", friday), 4, friday).edtf())
                .contains(Edtf.of("2018-03-09/2018-03-10"));
    }

    @Test
    void a_visit_that_ends_on_a_day_began_before() {
        TimeExpression friday = friday();
        assertThat(Stay.over(visit("ended", "end", friday), 4, friday).edtf())
                .contains(Edtf.of("2018-03-08/2018-03-09"));
    }

    @Test
    void a_day_of_talk_about_a_visit_is_no_day_of_the_visit() {
        TimeExpression friday = friday();
        assertThat(Stay.over(visit("announced", "announce", friday), 4, friday).edtf())
                .contains(Edtf.of("2018-03-09"));
    }
}
