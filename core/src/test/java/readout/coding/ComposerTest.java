package readout.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import readout.lexicon.Composition;
import readout.lexicon.Lexicon;
import readout.model.EventType;

class ComposerTest {
    private final Composer composer = new Composer(Lexicon.bundled());

    @Test
    void an_appeal_to_meet_is_026() {
        assertThat(composer.compose("appeal", "040").map(Composition::cameo)).contains("026");
    }

    @Test
    void the_longest_beginning_counts() {
        assertThat(composer.compose("intend", "072").map(Composition::cameo)).contains("0332");
        assertThat(composer.compose("intend", "070").map(Composition::cameo)).contains("033");
    }

    @Test
    void what_nobody_agrees_to_has_no_code() {
        assertThat(composer.compose("intend", "190")).isEmpty();
    }

    @Test
    void deeds_to_come_are_agreed_to_or_threatened() {
        assertThat(composer.announcing(EventType.CONSULT)).contains("intend");
        assertThat(composer.announcing(EventType.ASSAULT)).contains("threat");
        assertThat(composer.announcing(EventType.ACCUSE)).isEmpty();
    }
}
