package readout.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.language.Parsed;
import readout.language.Sentence;
import readout.lexicon.Lexicon;
import readout.lexicon.StatusCue.About;
import readout.model.Span;
import readout.reality.Chain;
import readout.reality.Marks;
import readout.reality.Reality;

/** The chain of judgements on a word, each with the word that shows it, as real trees give it. */
class RealityTest {
    private static final Lexicon LEXICON = Lexicon.bundled();
    private static CoreNlpEngine engine;

    @BeforeAll
    static void load() {
        engine = CoreNlpEngine.load();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The minister plans to visit Vietnam.|visit|to_come:plans
                    The minister will not visit Vietnam.|visit|to_come:will negated:not
                    The minister called off a visit to Vietnam.|visit|cancelled:called
                    The minister considered calling off a visit to Vietnam.|visit|cancelled:calling supposed:considered
                    The minister failed to visit Vietnam.|visit|undone:failed
                    Iran denied that it had attacked Iraq.|attacked|false:denied
                    Iran dismissed reports that it had attacked Iraq.|attacked|false:dismissed
                    Iran gave up its demand and attacked Iraq.|attacked|
                    The minister will raise it during a visit to Vietnam.|visit|to_come:will
                    Nobody was hurt in the attack.|attack|
                    """)
    void each_judgement_has_the_word_that_shows_it(String text, String word, String judgements) {
        assertThat(described(parsed(text), word)).isEqualTo(judgements == null ? "" : judgements);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The minister visited Vietnam.|visited|REAL
                    The minister is due to visit Vietnam.|visit|TO_COME
                    The minister may call off a visit to Vietnam.|visit|SUPPOSED
                    The minister did not rule out a visit to Vietnam.|visit|SUPPOSED
                    Aides fear that the minister will not visit Vietnam.|visit|SUPPOSED
                    The minister was to have visited Vietnam.|visited|NOT_DONE
                    The minister planned to visit Vietnam but stayed at home.|visit|NOT_DONE
                    No grain deal yet, Putin tells Erdogan in Sochi|tells|REAL
                    The minister did not brief him about his visit to Vietnam.|visit|REAL
                    The minister would not comment on the visit to Vietnam.|visit|REAL
                    The minister did not agree on a visit to Vietnam.|visit|NOT_DONE
                    The visit, scheduled for May, did not take place.|visit|NOT_DONE
                    The visit scheduled for May will be long, and the fair does not take place.|visit|TO_COME
                    The minister sought to visit Vietnam, without success.|visit|NOT_DONE
                    If only the minister had visited Vietnam.|visited|NOT_DONE
                    """)
    void the_farthest_word_decides(String text, String word, String standing) {
        Parsed parsed = parsed(text);
        assertThat(chain(parsed, word).standing()).hasToString(standing);
    }

    private static Parsed parsed(String text) {
        Sentence sentence =
                engine.sentences(text, List.of(new Span(0, text.length()))).getFirst();
        return new Parsed(sentence, engine.parse(sentence));
    }

    private static Chain chain(Parsed parsed, String word) {
        int token = IntStream.range(0, parsed.size())
                .filter(i -> parsed.word(i).equals(word))
                .findFirst()
                .orElseThrow();
        return new Reality(new Marks(LEXICON.statusWords(About.DEED), parsed)).of(token);
    }

    private static String described(Parsed parsed, String word) {
        return chain(parsed, word).all().stream()
                .map(j -> j.kind().name().toLowerCase(Locale.ROOT) + ":" + parsed.word(j.token()))
                .collect(Collectors.joining(" "));
    }
}
