package readout.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import readout.language.Dependencies;
import readout.language.NameType;
import readout.language.Sentence;
import readout.language.Token;
import readout.model.Span;

class GerundsTest {
    private static final Dependencies TREE =
            new Dependencies(new int[] {1, -1, 3, 1}, List.of("nsubj", "root", "amod", "obj"));

    @Test
    void the_object_of_a_denial_is_what_the_gerund_is_done_to() {
        Dependencies mended = Gerunds.mended(sentence("Minsk/NNP denied/VBD firing/VBG rockets/NNS"), TREE);
        assertThat(mended.head(2)).isEqualTo(1);
        assertThat(mended.relation(2)).isEqualTo("xcomp");
        assertThat(mended.head(3)).isEqualTo(2);
        assertThat(mended.relation(3)).isEqualTo("obj");
    }

    @Test
    void an_adjective_stays_one() {
        Dependencies mended = Gerunds.mended(sentence("Minsk/NNP denied/VBD old/JJ reports/NNS"), TREE);
        assertThat(mended.head(2)).isEqualTo(3);
        assertThat(mended.relation(2)).isEqualTo("amod");
    }

    private static Sentence sentence(String tagged) {
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        for (String each : tagged.split(" ")) {
            String[] halves = each.split("/");
            Span span = new Span(start, start + halves[0].length());
            tokens.add(new Token(span, halves[0], halves[0], halves[1], NameType.NONE));
            start = span.end() + 1;
        }
        return new Sentence(0, tokens);
    }
}
