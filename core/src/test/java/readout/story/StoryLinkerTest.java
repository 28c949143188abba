package readout.story;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.model.EngagementKind.CALL;
import static readout.model.EngagementKind.MEETING;
import static readout.model.EngagementKind.MESSAGE;
import static readout.model.EngagementKind.MULTILATERAL;
import static readout.model.EngagementKind.SIGNING;
import static readout.model.EngagementKind.VIDEO_CALL;
import static readout.model.EngagementKind.VISIT;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import readout.model.EngagementStatus;
import readout.model.Report;
import readout.model.Story;

/** The people are invented, and so are their states' dealings. */
class StoryLinkerTest {
    private static final String LIND = "Ana Lind, SWE, foreign minister";
    private static final String BERG = "Jonas Berg, NOR, foreign minister";

    @Test
    void the_same_day_and_people_are_one_story() {
        assertOne(
                call("a").on("2023-05-03").with(LIND, BERG),
                call("b").on("2023-05-03").with(BERG, "A. Lind, SWE"));
    }

    @Test
    void another_day_is_another_story() {
        assertApart(
                call("a").on("2023-05-03").with(LIND, BERG),
                call("b").on("2023-05-10").with(LIND, BERG));
    }

    @Test
    void the_same_day_between_other_parties_is_another_story() {
        assertApart(
                call("a").on("2023-05-03").with(LIND, BERG),
                call("b").on("2023-05-03").with(LIND, "Elin Moss, FIN, foreign minister"));
    }

    @Test
    void another_person_of_the_same_side_is_another_story() {
        assertApart(
                call("a").on("2023-05-03").with(LIND, BERG),
                call("b").on("2023-05-03").with("Karl Ek, SWE, prime minister", BERG));
        assertApart(
                call("a").on("2023-05-03").with(LIND, BERG),
                call("b").on("2023-05-03").with(LIND, "Nils Holm, NOR, foreign minister"));
    }

    @Test
    void somebody_else_in_the_same_office_is_another_story() {
        assertApart(
                call("a").on("2023-05-03").with(LIND, BERG, "Karl Ek, SWE, adviser"),
                call("b").on("2023-05-03").with(LIND, BERG, "Per Sjo, SWE, adviser"));
    }

    @Test
    void an_unnamed_side_joins_a_named_one_of_the_same_day() {
        assertOne(
                call("a").on("2023-05-03").with(LIND, BERG),
                call("b").on("2023-05-03").with(", SWE", ", NOR"));
    }

    @Test
    void means_of_one_family_join_and_others_do_not() {
        assertOne(
                call("a").on("2023-05-03").with(LIND, BERG),
                call("b").kind(VIDEO_CALL).on("2023-05-03").with(LIND, BERG));
        assertOne(
                call("a").kind(MEETING).on("2023-05-03").with(LIND, BERG),
                call("b").kind(MULTILATERAL).on("2023-05-03").with(LIND, BERG, "Elin Moss, FIN"));
        assertApart(
                call("a").kind(MEETING).on("2023-05-03").with(LIND, BERG),
                call("b").kind(VISIT).on("2023-05-03").with(LIND, BERG));
    }

    @Test
    void a_call_can_be_dated_a_day_apart_where_the_same_people_talk() {
        assertOne(
                call("a").on("2023-05-03").with(LIND, BERG),
                call("b").on("2023-05-04").with(LIND, BERG));
        assertApart(
                call("a").on("2023-05-03").with(LIND, BERG),
                call("b").on("2023-05-05").with(LIND, BERG));
        assertApart(
                call("a").on("2023-05-03").with(LIND, ", NOR"),
                call("b").on("2023-05-04").with(LIND, ", NOR"));
    }

    @Test
    void days_do_not_drift_through_a_chain_of_stories() {
        List<Story> stories = link(
                call("a").on("2023-05-03").with(LIND, BERG),
                call("b").on("2023-05-04").with(LIND, BERG),
                call("c").on("2023-05-05").with(LIND, BERG));
        assertThat(stories).hasSize(2);
    }

    @Test
    void one_of_several_days_fits_each_of_them_and_no_other() {
        String sundays = "[2023-05-07,2023-05-14]";
        assertOne(
                call("a").on(sundays).with(LIND, BERG),
                call("b").on("2023-05-14").with(LIND, BERG));
        assertApart(
                call("a").on(sundays).with(LIND, BERG),
                call("b").on("2023-05-10").with(LIND, BERG));
    }

    @Test
    void a_month_joins_a_day_in_it_where_the_people_are_the_same() {
        assertOne(
                call("a").on("2023-05").with(LIND, BERG),
                call("b").on("2023-05-14").with(LIND, BERG));
        assertApart(
                call("a").on("2023-05").with(", SWE", ", NOR"),
                call("b").on("2023-05-14").with(", SWE", ", NOR"));
        assertApart(
                call("a").kind(MEETING).on("2023-05").with(LIND, BERG),
                call("b").kind(MEETING).on("2023-05-14").with(LIND, BERG, "Elin Moss, FIN"));
    }

    @Test
    void whoever_visits_does_not_host() {
        assertApart(
                call("a").kind(VISIT).on("2023-05-03").with(LIND + ", VISITOR", BERG + ", HOST"),
                call("b").kind(VISIT).on("2023-05-03").with(LIND + ", HOST", BERG + ", VISITOR"));
        assertApart(
                call("a").kind(MESSAGE).on("2023-05-03").with(LIND + ", SENDER", BERG + ", RECIPIENT"),
                call("b").kind(MESSAGE).on("2023-05-03").with(LIND + ", RECIPIENT", BERG + ", SENDER"));
    }

    @Test
    void two_countries_are_two_meetings() {
        assertApart(
                call("a").kind(MEETING).on("2023-05-03").in("Oslo", "NOR").with(LIND, BERG),
                call("b").kind(MEETING).on("2023-05-03").in("Lund", "SWE").with(LIND, BERG));
    }

    @Test
    void a_third_whom_both_know_makes_another_meeting() {
        assertApart(
                call("a").kind(MEETING).on("2023-05-03").with(LIND, BERG).mentioning("Elin Moss"),
                call("b").kind(MULTILATERAL).on("2023-05-03").with(LIND, BERG, "Elin Moss, FIN"));
    }

    @Test
    void an_article_that_tells_two_contacts_means_two() {
        List<Story> stories = link(
                call("a").on("2023-05-03").with(LIND, BERG).and().with(LIND, ", NOR"),
                call("b").on("2023-05-03").with(LIND, BERG));
        assertThat(reports(stories)).containsExactlyInAnyOrder(List.of("a#0", "b#0"), List.of("a#1"));
    }

    @Test
    void an_article_that_tells_one_contact_twice_means_one() {
        List<Story> stories = link(
                call("a").on("2023-05-03").with(LIND, BERG).and().with(LIND, BERG),
                call("b").on("2023-05-03").with(LIND, BERG));
        assertThat(reports(stories)).containsExactly(List.of("a#0", "a#1", "b#0"));
    }

    @Test
    void what_is_announced_and_then_held_is_one_story_that_was_held() {
        List<Story> stories = link(
                call("a")
                        .published("2023-05-01")
                        .status(EngagementStatus.ANNOUNCED)
                        .on("2023-05-03")
                        .with(LIND, BERG),
                call("b").published("2023-05-04").on("2023-05-03").with(LIND, BERG));
        assertThat(stories).extracting(Story::status).containsExactly(EngagementStatus.HELD);
    }

    @Test
    void what_is_said_to_be_held_and_then_called_off_was_called_off() {
        List<Story> stories = link(
                call("b")
                        .published("2023-05-04")
                        .status(EngagementStatus.CANCELLED)
                        .on("2023-05-03")
                        .with(LIND, BERG),
                call("a").published("2023-05-03").on("2023-05-03").with(LIND, BERG));
        assertThat(stories).extracting(Story::status).containsExactly(EngagementStatus.CANCELLED);
    }

    @Test
    void the_signatures_of_one_night_are_one_signing() {
        assertOne(
                call("a").kind(SIGNING).on("2023-05-03").with(", SWE", ", NOR", ", FIN"),
                call("b").kind(SIGNING).on("2023-05-04").with(", SWE", ", NOR", ", FIN"));
    }

    @Test
    void every_engagement_is_in_exactly_one_story_whatever_the_order() {
        List<Telling> tellings = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String day = "2023-05-0" + (1 + i % 5);
            tellings.addAll(call("n" + i)
                    .on(day)
                    .with(i % 3 == 0 ? ", SWE" : LIND, BERG)
                    .tellings());
        }
        List<Story> stories = StoryLinker.link(tellings);
        assertThat(stories.stream().flatMap(story -> story.reports().stream()))
                .hasSize(40)
                .doesNotHaveDuplicates();
        assertThat(StoryLinker.link(tellings.reversed())).isEqualTo(stories);
    }

    @Test
    void the_id_is_made_of_the_first_report() {
        Story two = link(
                        call("a").on("2023-05-03").with(LIND, BERG),
                        call("b").on("2023-05-03").with(LIND, BERG))
                .getFirst();
        Story one = link(call("a").on("2023-05-03").with(LIND, BERG)).getFirst();
        assertThat(two.id()).isEqualTo(one.id()).isEqualTo("ea090a256cb93");
    }

    private static Tale call(String id) {
        return Tale.of(id).kind(CALL);
    }

    private static void assertOne(Tale a, Tale b) {
        assertThat(link(a, b)).hasSize(1);
    }

    private static void assertApart(Tale a, Tale b) {
        assertThat(link(a, b)).hasSize(2);
    }

    private static List<Story> link(Tale... tales) {
        return StoryLinker.link(
                Stream.of(tales).flatMap(tale -> tale.tellings().stream()).toList());
    }

    private static List<List<String>> reports(List<Story> stories) {
        return stories.stream()
                .map(story -> story.reports().stream().map(StoryLinkerTest::key).toList())
                .toList();
    }

    private static String key(Report report) {
        return report.article() + "#" + report.engagement();
    }
}
