package readout.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.lexicon.Lexicon;

class LexiconExamplesTest {
    private static LexiconExamples examples;

    @BeforeAll
    static void load() {
        examples = new LexiconExamples(CoreNlpEngine.load(), Lexicon.bundled());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "countries",
                "organisations",
                "offices",
                "places",
                "holders",
                "triggers",
                "status",
                "given-names",
                "sources",
                "source-patterns",
                "mechanisms",
                "mechanism-patterns",
                "topic-cues",
                "deeds",
                "deed-codes",
                "deed-words",
                "sectors",
                "cues",
                "act-cues",
                "quantity-words",
                "hedges",
                "settings",
                "party-wording",
                "peoples",
                "bodies"
            })
    void every_example_gives_what_its_row_says(String table) {
        assertThat(examples.of(table)).isEmpty();
    }
}
