package readout.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class MentionTest {
    private static final String TEXT = "He met Fidan.";

    @Test
    void a_pronoun_names_nobody() {
        assertThat(mention(0, 2, MentionType.PERSON).namesPerson(TEXT)).isFalse();
        assertThat(mention(7, 12, MentionType.PERSON).namesPerson(TEXT)).isTrue();
        assertThat(mention(7, 12, MentionType.PLACE).namesPerson(TEXT)).isFalse();
    }

    private static Mention mention(int start, int end, MentionType type) {
        return new Mention(new Span(start, end), type, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
