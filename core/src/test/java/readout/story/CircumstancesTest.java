package readout.story;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.model.EngagementKind.CALL;
import static readout.model.EngagementKind.MEETING;
import static readout.model.EngagementKind.MULTILATERAL;
import static readout.model.EngagementKind.SIGNING;
import static readout.model.EngagementKind.VISIT;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.model.EngagementStatus;

/** Contacts without a full date, told apart by what else is known of them. Invented people and meetings; 3 May 2023 was a Wednesday. */
class CircumstancesTest {
    private static final String LIND = "Ana Lind, SWE, foreign minister";
    private static final String BERG = "Jonas Berg, NOR, foreign minister";
    private static final String MOSS = "Elin Moss, FIN, foreign minister";
    private static final String GUEST = "Ana Lind, SWE, foreign minister, VISITOR";
    private static final String HOST = ", NOR, , HOST";

    @ParameterizedTest
    @CsvSource({"XXXX-05-03, 1", "XXXX-05-04, 2", "XXXX-06-03, 2", "XXXX-05, 2", "XXXX-WXX-3, 2"})
    void a_day_of_the_year_is_enough_for_the_same_people(String said, int stories) {
        assertThat(link(meet("a").said(said), meet("b").on("2023-05-03"))).isEqualTo(stories);
    }

    @ParameterizedTest
    @CsvSource({
        "XXXX-WXX-3, Vienna, AUT, 1",
        "XXXX-05, Vienna, AUT, 1",
        "XXXX-WXX-4, Vienna, AUT, 2",
        "XXXX-06, Vienna, AUT, 2",
        "XXXX-WXX-3, Oslo, NOR, 2"
    })
    void a_weekday_or_month_is_enough_in_a_place_between_the_parties(
            String said, String place, String country, int stories) {
        assertThat(link(
                        meet("a").said(said).in(place, country),
                        meet("b").on("2023-05-03").in(place, country)))
                .isEqualTo(stories);
    }

    @Test
    void what_fits_contacts_of_two_days_joins_neither() {
        assertThat(link(
                        meet("a").said("XXXX-WXX-3").in("Vienna", "AUT"),
                        meet("b").on("2023-05-03").in("Vienna", "AUT"),
                        meet("c").on("2023-05-10").in("Vienna", "AUT")))
                .isEqualTo(3);
    }

    @Test
    void another_day_of_the_year_keeps_apart_whatever_is_said() {
        String text = "The ministers reviewed 12,000 pages on coastal ferries and harbour commissions.";
        assertThat(link(
                        meet("a").text(text).said("XXXX-05-03"),
                        meet("b").text(text).on("2023-05-09")))
                .isEqualTo(2);
    }

    @Test
    void the_day_of_a_wish_is_none_of_the_contact() {
        assertThat(link(
                        meet("a").status(EngagementStatus.PROPOSED).said("XXXX-05-03"),
                        meet("b").on("2023-05-03")))
                .isEqualTo(2);
    }

    @Test
    void what_two_articles_tell_of_one_day_takes_the_undated_with_it() {
        assertThat(link(
                        meet("a").on("2023-05-03").and().undated().kind(SIGNING).with(LIND, BERG),
                        meet("b")
                                .on("2023-05-03")
                                .and()
                                .kind(SIGNING)
                                .on("2023-05-03")
                                .with(LIND, BERG)))
                .isEqualTo(2);
        assertThat(link(
                        meet("a").on("2023-05-03").and().undated().kind(SIGNING).with(LIND, BERG),
                        meet("b")
                                .on("2023-05-03")
                                .and()
                                .kind(SIGNING)
                                .on("2023-05-09")
                                .with(LIND, BERG)))
                .isEqualTo(3);
    }

    @Test
    void whom_an_article_is_about_they_meet_on_its_day() {
        assertThat(link(summit("a"), alone("b").published("2023-05-04"))).isEqualTo(2);
        assertThat(link(summit("a"), alone("b").published("2023-05-09"))).isEqualTo(3);
    }

    private static Tale alone(String id) {
        return meet(id).on("2023-05-03").mentioning("Elin Moss");
    }

    private static Tale summit(String id) {
        return Tale.of(id)
                .published("2023-05-03")
                .kind(MULTILATERAL)
                .on("2023-05-03")
                .with(LIND, BERG, MOSS)
                .and()
                .kind(MEETING)
                .undated()
                .aside()
                .with(LIND, BERG);
    }

    @Test
    void several_contacts_of_the_same_people_are_one_journey() {
        assertThat(link(journey("a").said("XXXX-WXX-3"), dated("b", "2023-05-03")))
                .isEqualTo(3);
        assertThat(link(journey("a").said("XXXX-WXX-3"), dated("b", "2023-05-04")))
                .isEqualTo(6);
        assertThat(link(journey("a").said("XXXX-WXX-3"), dated("b", "2023-05-03"), dated("c", "2023-05-10")))
                .isEqualTo(9);
    }

    private static Tale journey(String id) {
        return Tale.of(id)
                .kind(MEETING)
                .with(LIND, BERG)
                .and()
                .with(LIND, "Nils Holm, NOR, king")
                .and()
                .with(LIND, MOSS);
    }

    private static Tale dated(String id, String day) {
        return Tale.of(id)
                .kind(MEETING)
                .on(day)
                .with(LIND, BERG)
                .and()
                .on(day)
                .with(LIND, "Nils Holm, NOR, king")
                .and()
                .on(day)
                .with(LIND, MOSS);
    }

    @ParameterizedTest
    @CsvSource({"2023-05-03, 1", "2023-08-20, 1", "2023-12-03, 2", "2023-04-20, 2"})
    void a_visit_that_is_announced_without_a_day_is_the_next_of_the_visitor(String day, int stories) {
        assertThat(link(
                        Tale.of("a")
                                .published("2023-05-01")
                                .kind(VISIT)
                                .status(EngagementStatus.ANNOUNCED)
                                .with(GUEST, HOST),
                        Tale.of("b").published(day).kind(VISIT).on(day).with(GUEST, HOST)))
                .isEqualTo(stories);
    }

    @Test
    void of_two_visits_the_next_is_the_one_that_was_announced() {
        Tale announced = Tale.of("c")
                .published("2023-05-01")
                .kind(VISIT)
                .status(EngagementStatus.ANNOUNCED)
                .with(GUEST, HOST);
        Tale next = Tale.of("b")
                .published("2023-06-03")
                .kind(VISIT)
                .on("2023-06-02")
                .with(GUEST, HOST);
        Tale second = Tale.of("a")
                .published("2023-07-03")
                .kind(VISIT)
                .on("2023-07-02")
                .with(GUEST, HOST);
        List<Telling> all = Stream.of(announced, next, second)
                .flatMap(tale -> tale.tellings().stream())
                .toList();
        assertThat(StoryLinker.link(all).stream()
                        .map(story ->
                                story.reports().stream().map(r -> r.article()).toList()))
                .containsExactlyInAnyOrder(List.of("a"), List.of("b", "c"));
        assertThat(StoryLinker.link(all.reversed())).isEqualTo(StoryLinker.link(all));
    }

    @ParameterizedTest
    @CsvSource({
        "ANNOUNCED, 2023-06-20, 1",
        "ANNOUNCED, 2023-07-20, 2",
        "PROPOSED, 2023-05-06, 1",
        "PROPOSED, 2023-06-20, 2"
    })
    void talks_that_are_announced_or_proposed_are_awaited_not_so_long(
            EngagementStatus status, String day, int stories) {
        assertThat(link(
                        meet("a").published("2023-05-01").status(status),
                        meet("b").published(day).on(day)))
                .isEqualTo(stories);
        assertThat(link(
                        meet("a").published("2023-05-01").status(status).kind(CALL),
                        meet("b").published(day).on(day).kind(CALL)))
                .isEqualTo(2);
    }

    @Test
    void two_presidents_are_those_whom_their_article_names() {
        assertThat(link(
                        meet("a").on("2023-05-03"),
                        Tale.of("b").kind(MEETING).on("2023-05").with(", SWE", ", NOR")))
                .isEqualTo(2);
        assertThat(link(
                        meet("a").on("2023-05-03"),
                        Tale.of("b")
                                .kind(MEETING)
                                .on("2023-05")
                                .with(", SWE", ", NOR")
                                .mentioning("Ana Lind")
                                .mentioning("Jonas Berg")))
                .isEqualTo(1);
    }

    @Test
    void the_news_of_a_day_that_says_only_the_month_is_of_that_day() {
        assertThat(link(
                        meet("a").published("2023-05-11").on("2023-05"),
                        meet("b").on("2023-05-03"),
                        meet("c").on("2023-05-10")))
                .isEqualTo(2);
        assertThat(link(
                        meet("a").published("2023-05-21").on("2023-05"),
                        meet("b").on("2023-05-03"),
                        meet("c").on("2023-05-10")))
                .isEqualTo(3);
    }

    @Test
    void who_else_signed_can_be_left_out() {
        assertThat(link(
                        sign("a").in("Umea", "SWE").with(", SWE", ", NOR"),
                        sign("b").in("Umea", "SWE").with(", SWE", ", NOR", ", FIN")))
                .isEqualTo(1);
        assertThat(link(
                        sign("a").in("Lund", "SWE").with(", SWE", ", NOR"),
                        sign("b").in("Umea", "SWE").with(", SWE", ", NOR", ", FIN")))
                .isEqualTo(2);
    }

    @Test
    void five_parties_in_the_news_of_one_day_are_one_contact() {
        String[] five = {", SWE", ", NOR", ", FIN", ", DNK", ", ISL"};
        assertThat(link(
                        Tale.of("a").published("2023-05-03").with(five),
                        Tale.of("b").published("2023-05-04").on("2023-05-03").with(five)))
                .isEqualTo(1);
        assertThat(link(
                        Tale.of("a").published("2023-05-03").with(five),
                        Tale.of("b").published("2023-05-08").on("2023-05-07").with(five)))
                .isEqualTo(2);
    }

    private static Tale meet(String id) {
        return Tale.of(id).kind(MEETING).with(LIND, BERG);
    }

    private static Tale sign(String id) {
        return Tale.of(id).kind(SIGNING).on("2023-05");
    }

    private static int link(Tale... tales) {
        List<Telling> tellings =
                Stream.of(tales).flatMap(tale -> tale.tellings().stream()).toList();
        return StoryLinker.link(tellings).size();
    }
}
