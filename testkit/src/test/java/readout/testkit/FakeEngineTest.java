package readout.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import readout.language.Sentence;
import readout.language.Token;
import readout.model.Span;

class FakeEngineTest {
    private static final String TEXT = "Talks went on.\n\nThe 3+3 format met Mr Lind! It ended";

    @Test
    void sentences_stay_within_their_blocks_and_tokens_read_as_their_text() {
        List<Sentence> sentences =
                new FakeEngine().sentences(TEXT, List.of(new Span(0, 14), new Span(16, TEXT.length())));
        assertThat(sentences).extracting(Sentence::block).containsExactly(0, 1, 1);
        assertThat(sentences.stream().flatMap(sentence -> sentence.tokens().stream()))
                .allSatisfy(token -> assertThat(token.span().of(TEXT)).isEqualTo(token.word()));
        assertThat(sentences.get(1).tokens())
                .extracting(Token::tag)
                .containsExactly("NN", "CD", "NN", "NN", "NNP", "NNP", "!");
    }

    @Test
    void the_parse_hangs_everything_on_the_first_word() {
        FakeEngine engine = new FakeEngine();
        Sentence sentence = engine.sentences(TEXT, List.of(new Span(0, 14))).getFirst();
        assertThat(engine.parse(sentence).children(0)).containsExactly(1, 2, 3);
    }
}
