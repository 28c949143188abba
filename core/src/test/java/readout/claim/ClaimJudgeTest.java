package readout.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimJudgeTest {
    private final ClaimJudge judge = new ClaimJudge();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On Monday the border council adopted the plan for two crossings. | The border council rejected the plan. | opposite",
                "The ministry denied that talks on the corridor took place. | The ministry confirmed talks on the corridor. | opposite",
                "The two states did not open the border crossing. | The two states opened the border crossing. | negation",
                "The envoy visited the camp. | The envoy never visited the camp. | negation",
                "The alliance has 32 members. | The alliance has 30 members. | number"
            })
    void what_cannot_both_be_true_is_a_contradiction(String text, String claim, String because) {
        Verdict verdict = judge.judge(text, claim);
        assertThat(verdict.relation()).isEqualTo(Relation.CONTRADICTION);
        assertThat(verdict.because()).isEqualTo(because);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On Monday the border council adopted the plan for two crossings. | The council adopted the plan.",
                "The council did not reject the plan. | The council adopted the plan.",
                "The alliance, founded in 1949, has 32 members. | The alliance has 32 members.",
                "The ministers did not open the crossing. | The ministers didn't open the crossing."
            })
    void what_a_text_says_is_no_contradiction(String text, String claim) {
        assertThat(judge.judge(text, claim).relation()).isEqualTo(Relation.ENTAILMENT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The council adopted the plan. | The envoy flew home after three days in the capital.",
                "The council adopted the plan. | The federation of shipowners rejected wage talks.",
                "The alliance has 32 members. | The alliance has 5 headquarters in Europe."
            })
    void what_it_does_not_speak_of_is_neither(String text, String claim) {
        assertThat(judge.judge(text, claim).relation()).isEqualTo(Relation.NEUTRAL);
    }

    @Test
    void nothing_says_nothing() {
        assertThat(judge.judge("", "").relation()).isEqualTo(Relation.NEUTRAL);
    }

    @Test
    void what_decided_is_told() {
        assertThat(judge.judge("The council adopted the plan.", "The council rejected the plan.")
                        .words())
                .isEqualTo("rejected/adopted");
    }
}
