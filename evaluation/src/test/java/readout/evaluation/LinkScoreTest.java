package readout.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Three reports of event A and two of B in the stories 1, 1, 2 and 2, 3. */
class LinkScoreTest {
    private final LinkScore score = new LinkScore(List.of(
            told("a", "A", "1"), told("b", "A", "1"), told("c", "A", "2"), told("d", "B", "2"), told("e", "B", "3")));

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
    void the_list_has_each_pair_wrongly_together_and_each_missed() {
        assertThat(score.findings())
                .containsExactly(
                        "missed pair\ta\tA\twords of a\tc\tA\twords of c",
                        "missed pair\tb\tA\twords of b\tc\tA\twords of c",
                        "wrong pair\tc\tA\twords of c\td\tB\twords of d",
                        "missed pair\td\tB\twords of d\te\tB\twords of e");
    }

    @Test
    void engagements_in_no_story_stand_alone_and_are_told_with_what_was_read() {
        LinkScore alone = LinkScore.of(
                EngagementScore.of(List.of(call("one"), call("two")), List.of(call("one"), call("two"))),
                (article, engagement) -> Optional.empty());
        assertThat(alone.findings())
                .containsExactly(
                        "missed pair\tone\tcall\tThey spoke by telephone.\ttwo\tcall\tThey spoke by telephone.");
    }

    @Test
    void nothing_to_judge_scores_nothing() {
        assertThat(new LinkScore(List.of()).measures().values()).containsOnly(0.0);
    }

    private static LinkScore.Linked told(String article, String event, String story) {
        return new LinkScore.Linked(article, "words of " + article, event, story);
    }

    private static ArticleContacts call(String article) {
        Contact contact = new Contact(
                Optional.of("call"),
                Optional.of("held"),
                true,
                Set.of("USA", "CHN"),
                Set.of(),
                Optional.of("2024-04-02"),
                Optional.empty(),
                Optional.empty(),
                new Contact.Evidence("They spoke\nby telephone.", Optional.empty()),
                Optional.of("call"));
        return new ArticleContacts(article, Optional.empty(), "", List.of(contact));
    }
}
