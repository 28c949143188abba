package readout.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.lexicon.Lexicon;
import readout.model.Article;
import readout.model.Published;
import readout.model.Speaker;
import readout.model.Statement;
import readout.pipeline.ArticleReader;

/** Reports in sentences that the parser gets wrong: asides, verbs of two tenses, participles, names that somebody calls a thing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SayingsTest {
    private ArticleReader reader;

    @BeforeAll
    void load() {
        reader = new ArticleReader(CoreNlpEngine.load(), Lexicon.bundled(), "test");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    The mill has closed for good, the owner said on Monday. | the owner <said> The mill has closed for good
                    The old harbour, the captain writes, will never open again. | the captain <writes> The old harbour … will never open again
                    The pilots had slept for two hours, the inspector reported. | the inspector <reported> The pilots had slept for two hours
                    Most of the orchards are lost, said the head of the growers' union. | the head <said> Most of the orchards are lost
                    When the rain stopped, the bridge was gone, a farmer recalled. | a farmer <recalled> When the rain stopped, the bridge was gone
                    As noted by the auditors, the bridge was never insured. | the auditors <noted> the bridge was never insured
                    As stated by the court, nobody may enter the yard. | the court <stated> nobody may enter the yard
                    As reported by the coast guard, the ferry ran aground at dawn. | the coast guard <reported> the ferry ran aground at dawn
                    The train had left early, as confirmed by the railway. | the railway <confirmed> The train had left early
                    The road was closed for a week, as announced by the ministry. | the ministry <announced> The road was closed for a week
                    The owner said the yard would hire welders and promised better pay. | The owner <said> the yard would hire welders; The owner <promised> better pay
                    The owner stressed the importance of condemning the theft. | The owner <stressed> the importance of condemning the theft; The owner <condemning> the theft
                    Norway's efforts to propose a truce failed. | Norway <propose> a truce
                    The storm claimed hundreds of lives, the mayor said. | the mayor <said> The storm claimed hundreds of lives
                    The coach said the team would train at night and warned of a long season. | The coach <said> the team would train at night; The coach <warned> of a long season
                    The bank said rates would stay low and predicted a mild winter. | The bank <said> rates would stay low; The bank <predicted> a mild winter
                    The judge said the trial would resume and ordered a new report. | The judge <said> the trial would resume; The judge <ordered> a new report
                    The mayor said the pool would reopen and thanked the firefighters. | The mayor <said> the pool would reopen; The mayor <thanked> the firefighters
                    It was underlined that the road was open. | <underlined> the road was open
                    It was underlined that the pact must be kept. | <underlined> the pact must be kept
                    It was stressed that the lake was clean. | <stressed> the lake was clean
                    It was noted that the guests had left. | <noted> the guests had left
                    It was emphasized that the lift was safe. | <emphasized> the lift was safe
                    The lawyer called the verdict unfair. | The lawyer <called> the verdict unfair
                    The paper called it a gift to the banks. | The paper <called> it a gift to the banks
                    Many voters call him competent. | Many voters <call> him competent
                    The union called the offer an insult. | The union <called> the offer an insult
                    The bill, opposed by the farmers, never became law. | the farmers <opposed> The bill
                    The tax, criticised by the shopkeepers, was dropped. | the shopkeepers <criticised> The tax
                    The merger, welcomed by the bank, was delayed. | the bank <welcomed> The merger
                    The teacher asked if the roof was safe. | The teacher <asked> if the roof was safe
                    The guide asked if it was out of the question to climb. | The guide <asked> if it was out of the question to climb
                    The envoy asked whether the road was open. | The envoy <asked> whether the road was open
                    A widow asked if the bank would wait. | A widow <asked> if the bank would wait
                    The driver wondered if the tunnel was closed. | The driver <wondered> if the tunnel was closed
                    The palace denied a rumour that the prince was ill. | The palace <denied> a rumour that the prince was ill
                    The mayor disputed a finding that the pool was unsafe. | The mayor <disputed> a finding that the pool was unsafe
                    The firm denied a report that it was about to sell its fleet. | The firm <denied> a report that it was about to sell its fleet; <report> it was about to sell its fleet
                    The bank rejected a claim that it had lost the letters. | The bank <rejected> a claim that it had lost the letters; <claim> it had lost the letters
                    The judge dismissed an argument that the law was void. | The judge <dismissed> an argument that the law was void; <argument> the law was void
                    """)
    void a_report_is_read_with_who_makes_it(String text, String expected) {
        String told = reader.read(article(text)).statements().stream()
                .map(statement -> told(statement, text))
                .collect(Collectors.joining("; "));
        assertThat(told).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Militants attacked the embassy on Monday.",
                "Rebels blasted the town with mortars.",
                "The storm claimed two victims.",
                "The war claimed hundreds of lives.",
                "The army backed the rebels with tanks."
            })
    void blows_are_no_words(String text) {
        assertThat(reader.read(article(text)).statements()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    A State Department official said that the talks would resume. | USA
                    A senior U.S. official said that the talks would resume. | USA
                    A spokesman for the Ghanaian president said that he would visit Lagos. | GHA
                    A spokesman for the Burundian army said that no shells had been fired. | BDI
                    A spokesperson for NATO said that the jets had been escorted. | NATO
                    An aide to the Turkish president said that the deal would be extended. | TUR
                    Sources in the Iraqi government said that the talks had failed. | IRQ
                    A senior official in Ankara said that the deal was close. | TUR
                    A diplomat at the Russian embassy in Sofia said that the note had come. | RUS
                    A Western diplomat in Kabul said that the talks had failed. |
                    An envoy for Syria said that the talks had failed. |
                    The head of the IAEA said that inspectors had left Natanz. | IAEA
                    A Norwegian daily wrote that the refinery had been hit. |
                    """)
    void an_unnamed_speaker_speaks_for_a_state(String sentence, String actor) {
        assertThat(reader.read(Article.of("a", sentence)).statements())
                .first()
                .extracting(statement -> statement.speaker().flatMap(Speaker::actor))
                .isEqualTo(Optional.ofNullable(actor));
    }

    @Test
    void who_means_whom_the_clause_tells_of() {
        Statement promise = reader.read(article("The committee met Kenyan President William Ruto, who promised help."))
                .statements()
                .getFirst();
        assertThat(promise.speaker().flatMap(Speaker::person)).contains("William Ruto");
        assertThat(promise.speaker().flatMap(Speaker::actor)).contains("KEN");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The mayor said the two towns had hired one another's drivers. | 0
                    The mayor said one driver had been hired.                     | 1
                    """)
    void one_another_is_no_number(String text, int numbers) {
        assertThat(reader.read(article(text)).statements().getFirst().quantities())
                .hasSize(numbers);
    }

    private static String told(Statement statement, String text) {
        return statement
                        .speaker()
                        .map(Speaker::span)
                        .map(span -> span.of(text) + " ")
                        .orElse("")
                + statement.cue().map(span -> "<" + span.of(text) + "> ").orElse("")
                + statement.content().stream().map(span -> span.of(text)).collect(Collectors.joining(" … "));
    }

    private static Article article(String text) {
        return new Article(
                "sample",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Published.UNKNOWN,
                text,
                List.of());
    }
}
