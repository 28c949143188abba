package readout.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import readout.model.EngagementKind;
import readout.model.Participant;
import readout.model.Side;
import readout.model.Story;
import readout.model.StoryParticipant;

class StoryMergeTest {
    private static final String LIND = "Ana Lind, SWE, foreign minister";
    private static final String BERG = "Jonas Berg, NOR, foreign minister";

    @Test
    void people_appear_once_under_their_fullest_name() {
        Story story = story(
                Tale.of("a").on("2023-05-03").with("Lind, SWE", "J. Berg, NOR, minister"),
                Tale.of("b").on("2023-05-03").with("Ana Maria Lind, SWE, foreign minister", BERG),
                Tale.of("c").on("2023-05-03").with(LIND, BERG));
        assertThat(story.who())
                .extracting(Participant::person, Participant::office)
                .containsExactly(
                        tuple(Optional.of("Ana Maria Lind"), Optional.of("foreign minister")),
                        tuple(Optional.of("Jonas Berg"), Optional.of("foreign minister")));
    }

    @Test
    void the_evidence_of_a_participant_lies_in_the_article_that_has_the_fullest_name() {
        Story story = story(
                Tale.of("a").on("2023-05-03").with("Lind, SWE", "Jonas Berg, NOR"),
                Tale.of("b").on("2023-05-03").with("Ana Maria Lind, SWE", "J. Berg, NOR"));
        assertThat(story.participants())
                .extracting(p -> p.participant().person().orElseThrow(), StoryParticipant::article)
                .containsExactly(tuple("Ana Maria Lind", "b"), tuple("Jonas Berg", "a"));
    }

    @Test
    void a_side_without_a_name_says_nothing_where_somebody_is_named() {
        Story story = story(
                Tale.of("a")
                        .kind(EngagementKind.VISIT)
                        .on("2023-05-03")
                        .with(LIND + ", VISITOR", ", NOR, officials, HOST"),
                Tale.of("b").kind(EngagementKind.VISIT).on("2023-05-03").with(LIND, "Jonas Berg, NOR, , HOST"));
        assertThat(story.who())
                .extracting(Participant::person)
                .containsExactly(Optional.of("Ana Lind"), Optional.of("Jonas Berg"));
        assertThat(story.who())
                .extracting(Participant::side)
                .containsExactly(Optional.of(Side.VISITOR), Optional.of(Side.HOST));
    }

    @Test
    void sides_without_names_appear_once_per_office() {
        Story story = story(
                Tale.of("a").on("2023-05-03").with(", SWE, officials", ", NOR, officials"),
                Tale.of("b").on("2023-05-03").with(", NOR, officials", ", SWE, experts"));
        assertThat(story.participants()).hasSize(3);
    }

    @Test
    void the_most_precise_date_and_the_fullest_place_win() {
        Story story = story(
                Tale.of("a").kind(EngagementKind.MEETING).on("2023-05").with(LIND, BERG),
                Tale.of("b")
                        .kind(EngagementKind.MEETING)
                        .on("2023-05-03")
                        .in("Oslo", "NOR")
                        .with(LIND, BERG));
        assertThat(story.when().edtf()).hasToString("Optional[2023-05-03]");
        assertThat(story.where().orElseThrow().place()).contains("Oslo");
    }

    @Test
    void topics_that_more_articles_have_come_first_and_there_are_at_most_eight() {
        Story story = story(
                Tale.of("a")
                        .on("2023-05-03")
                        .about("cod", "t1", "t2", "t3", "t4", "t5", "ferries")
                        .with(LIND, BERG),
                Tale.of("b").on("2023-05-03").about("Ferries", "t6", "t7").with(LIND, BERG));
        assertThat(story.topics()).containsExactly("ferries", "cod", "t1", "t2", "t3", "t4", "t5", "t6");
    }

    @Test
    void the_most_frequent_kind_wins_and_of_equals_the_more_special() {
        Tale video =
                Tale.of("a").kind(EngagementKind.VIDEO_CALL).on("2023-05-03").with(LIND, BERG);
        Tale call = Tale.of("b").on("2023-05-03").with(LIND, BERG);
        assertThat(story(video, call).kind()).isEqualTo(EngagementKind.VIDEO_CALL);
        Tale again =
                Tale.of("a").kind(EngagementKind.VIDEO_CALL).on("2023-05-03").with(LIND, BERG);
        assertThat(story(
                                again,
                                Tale.of("b").on("2023-05-03").with(LIND, BERG),
                                Tale.of("c").on("2023-05-03").with(LIND, BERG))
                        .kind())
                .isEqualTo(EngagementKind.CALL);
    }

    @Test
    void an_article_that_copies_or_names_another_is_no_source_of_its_own() {
        String wording = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen";
        Tale wire = source("a").outlet("Meridian Wire").published("2023-05-03").text(wording);
        Tale copy = source("b").outlet("Harbour Post").published("2023-05-04").text("Share this! " + wording);
        Tale citing = source("c").outlet("Lantern").text("The two spoke.").origin("Meridian Wire");
        Tale own = source("d").outlet("Danube Review").text("Both had a word on the telephone about many things.");
        assertThat(story(wire, copy, citing, own).independentSources()).isEqualTo(2);
    }

    @Test
    void two_that_name_each_other_are_one_source() {
        Tale a = source("a").outlet("Meridian Wire").origin("Harbour Post");
        Tale b = source("b").outlet("Harbour Post").origin("Meridian Wire");
        assertThat(story(a, b).independentSources()).isEqualTo(1);
    }

    private static Tale source(String id) {
        return Tale.of(id).on("2023-05-03").with(LIND, BERG);
    }

    private static Story story(Tale... tales) {
        List<Story> stories = StoryLinker.link(
                Stream.of(tales).flatMap(tale -> tale.tellings().stream()).toList());
        assertThat(stories).hasSize(1);
        return stories.getFirst();
    }
}
