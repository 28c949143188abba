package readout.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import readout.language.NameType;
import readout.language.Sentence;
import readout.language.Token;
import readout.model.EventParty;
import readout.model.EventStatus;
import readout.model.EventType;
import readout.model.Span;
import readout.model.When;

class CertaintyTest {
    private static final Sentence SENTENCE = new Sentence(
            0,
            IntStream.range(0, 10)
                    .mapToObj(i -> new Token(new Span(4 * i, 4 * i + 3), "Xxx", "xxx", "NNP", NameType.NONE))
                    .toList());

    private static final Told NEWS = deed("reject.v", EventStatus.ACTUAL, party(0), party(2));

    @Test
    void a_deed_mentioned_beside_another_without_a_target_is_left_out() {
        Told beside = deed("crackdown.n", EventStatus.ACTUAL, party(4));
        assertThat(sure(NEWS, beside)).containsExactly(NEWS);
    }

    @Test
    void a_second_verb_with_both_sides_is_told() {
        Told second = deed("expel.v", EventStatus.ACTUAL, party(4), party(6));
        assertThat(sure(NEWS, second)).containsExactly(NEWS, second);
    }

    @Test
    void the_likeliest_of_a_sentence_is_told_however_unlikely() {
        Told alone = deed("criticism.n", EventStatus.ACTUAL, somebody(0));
        assertThat(sure(alone)).containsExactly(alone);
    }

    @Test
    void what_did_not_happen_is_told() {
        Told denied = deed("crackdown.n", EventStatus.NEGATED, party(4));
        assertThat(sure(NEWS, denied)).containsExactly(NEWS, denied);
    }

    @Test
    void what_one_word_tells_is_told_together() {
        Told attack = deed("attack.v", EventStatus.ACTUAL, party(0), party(2));
        Told accusation = deed("claim.attack.v", EventStatus.ACTUAL, somebody(4));
        assertThat(sure(attack, accusation)).containsExactly(attack, accusation);
    }

    private static List<Told> sure(Told... all) {
        return new Certainty(SENTENCE).sure(List.of(all));
    }

    private static EventParty party(int token) {
        return new EventParty(Optional.of("KEN"), Optional.empty(), new Span(4 * token, 4 * token + 3));
    }

    private static EventParty somebody(int token) {
        return new EventParty(Optional.empty(), Optional.empty(), new Span(4 * token, 4 * token + 3));
    }

    private static Told deed(String rule, EventStatus status, EventParty source, EventParty... targets) {
        return new Told(
                EventType.REJECT,
                Optional.empty(),
                List.of(),
                "120",
                status,
                Optional.empty(),
                List.of(source),
                List.of(targets),
                When.UNKNOWN,
                Optional.empty(),
                new Span(0, 39),
                rule,
                0,
                0);
    }
}
