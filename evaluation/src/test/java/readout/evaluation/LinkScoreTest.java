package readout.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Three reports of event A and two of B in the stories 1, 1, 2 and 2, 3. */
class LinkScoreTest {
    private final LinkScore score = new LinkScore(
            List.of(linked("A", "1"), linked("A", "1"), linked("A", "2"), linked("B", "2"), linked("B", "3")));

    @Test
    void one_of_two_pairs_together_is_right_and_one_of_four_in_gold_is_found() {
        assertThat(score.pairwise()).isEqualTo(new Detection(1, 2, 4));
    }

    @Test
    void b_cubed_averages_over_engagements() {
        assertThat(score.bcubedPrecision()).isCloseTo((1 + 1 + 0.5 + 0.5 + 1) / 5, within(1e-9));
        assertThat(score.bcubedRecall()).isCloseTo((2 / 3.0 + 2 / 3.0 + 1 / 3.0 + 0.5 + 0.5) / 5, within(1e-9));
    }

    @Test
    void the_list_names_mixed_stories_and_spread_events() {
        assertThat(score.findings()).containsExactly("mixed\t2\tA B", "spread\tA\t1 2", "spread\tB\t2 3");
    }

    @Test
    void nothing_to_judge_scores_nothing() {
        assertThat(new LinkScore(List.of()).measures().values()).containsOnly(0.0);
    }

    private static LinkScore.Linked linked(String event, String story) {
        return new LinkScore.Linked(event, story);
    }
}
