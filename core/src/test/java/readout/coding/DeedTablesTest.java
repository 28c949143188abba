package readout.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import readout.lexicon.CameoCode;
import readout.lexicon.Composition;
import readout.lexicon.Deed;
import readout.lexicon.Lexicon;
import readout.model.EventType;

/** What the tables of deeds must hold together. */
class DeedTablesTest {
    private static final Lexicon LEXICON = Lexicon.bundled();
    private static final Map<String, CameoCode> CODES =
            LEXICON.coding().cameo().stream().collect(Collectors.toMap(CameoCode::code, Function.identity()));

    @Test
    void every_deed_has_a_code_of_the_table() {
        assertThat(LEXICON.coding().deeds()).extracting(Deed::cameo).allMatch(CODES::containsKey);
    }

    @Test
    void every_composition_has_a_code_of_the_table() {
        assertThat(LEXICON.coding().compositions())
                .extracting(Composition::cameo)
                .allMatch(CODES::containsKey);
    }

    @Test
    void codes_keep_their_leading_zero_and_their_quad() {
        assertThat(CODES).hasSizeGreaterThan(250);
        assertThat(code("0256").quad()).isEqualTo(1);
        assertThat(code("0874").type()).isEqualTo(EventType.RETREAT);
        assertThat(code("125").name()).contains("meet");
        assertThat(CODES.values())
                .allMatch(c -> c.goldstein().map(g -> Math.abs(g) <= 10).orElse(true));
    }

    private static CameoCode code(String code) {
        return LEXICON.coding().cameo().stream()
                .filter(c -> c.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_type_has_many_words() {
        Map<EventType, Long> words =
                LEXICON.coding().deeds().stream().collect(Collectors.groupingBy(Deed::type, Collectors.counting()));
        assertThat(words.keySet()).containsExactlyInAnyOrder(EventType.values());
        assertThat(words.values()).allMatch(count -> count > 10);
    }

    @Test
    void ids_are_told_apart() {
        assertThat(LEXICON.coding().deeds()).extracting(Deed::id).doesNotHaveDuplicates();
    }

    @Test
    void what_a_word_takes_has_compositions() {
        Set<String> outer =
                LEXICON.coding().compositions().stream().map(Composition::takes).collect(Collectors.toSet());
        Stream<String> taken = LEXICON.coding().deeds().stream().flatMap(d -> d.takes().stream());
        assertThat(taken).allMatch(outer::contains);
    }
}
