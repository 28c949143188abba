package readout.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.lexicon.Lexicon;
import readout.model.HedgeKind;
import readout.model.Polarity;
import readout.model.Setting;
import readout.model.SettingKind;
import readout.model.Statement;

/** How surely and on what occasion something is said. */
class MannerTest {
    private static final Lexicon LEXICON = Lexicon.bundled();

    private static Statement only(String sentence) {
        List<Statement> found = new ParsedText().paragraph(sentence).statements(LEXICON);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    @Test
    void what_is_not_ruled_out_is_left_open() {
        Statement said = only("The/DT/the/2/det envoy/NN/envoy/5/nsubj did/VBD/do/5/aux not/RB/not/5/advmod "
                + "rule/VB/rule/0/root out/RP/out/5/compound:prt talks/NNS/talk/5/obj ././.");
        assertThat(said.stance().polarity()).isEqualTo(Polarity.OPEN);
    }

    @Test
    void what_is_ruled_out_is_refused() {
        Statement said = only("The/DT/the/2/det envoy/NN/envoy/3/nsubj "
                + "ruled/VBD/rule/0/root out/RP/out/3/compound:prt talks/NNS/talk/3/obj ././.");
        assertThat(said.stance().polarity()).isEqualTo(Polarity.NEGATIVE);
    }

    @Test
    void a_word_that_takes_something_off_is_a_hedge() {
        Statement said = only("The/DT/the/2/det envoy/NN/envoy/3/nsubj said/VBD/say/0/root that/IN/that/7/mark "
                + "talks/NNS/talk/7/nsubj might/MD/might/7/aux resume/VB/resume/3/ccomp ././.");
        assertThat(said.stance().polarity()).isEqualTo(Polarity.POSITIVE);
        assertThat(said.stance().hedges()).extracting(hedge -> hedge.kind()).containsExactly(HedgeKind.POSSIBILITY);
    }

    @Test
    void the_occasion_hangs_on_the_word_that_reports() {
        Statement said = only("The/DT/the/2/det envoy/NN/envoy/3/nsubj said/VBD/say/0/root in/IN/in/6/case "
                + "a/DT/a/6/det letter/NN/letter/3/obl that/IN/that/9/mark "
                + "talks/NNS/talk/9/nsubj resumed/VBD/resume/3/ccomp ././.");
        assertThat(said.delivery().setting().map(Setting::kind)).isEqualTo(Optional.of(SettingKind.LETTER));
    }

    @Test
    void an_occasion_that_is_talked_of_is_none() {
        Statement said = only(
                "The/DT/the/2/det envoy/NN/envoy/3/nsubj said/VBD/say/0/root that/IN/that/6/mark "
                        + "talks/NNS/talk/6/nsubj resumed/VBD/resume/3/ccomp in/IN/in/9/case a/DT/a/9/det letter/NN/letter/6/obl ././.");
        assertThat(said.delivery().setting()).isEmpty();
    }
}
