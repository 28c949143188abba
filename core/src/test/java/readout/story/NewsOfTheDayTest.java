package readout.story;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.model.EngagementKind.MEETING;
import static readout.model.EngagementKind.MULTILATERAL;
import static readout.model.EngagementKind.VISIT;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.model.EngagementStatus;

/** Contacts that are known by when their articles appeared, by plans, and by hosts. Invented people and meetings. */
class NewsOfTheDayTest {
    private static final String LIND = "Ana Lind, SWE, foreign minister";
    private static final String BERG = "Jonas Berg, NOR, foreign minister";
    private static final String MOSS = "Elin Moss, FIN, foreign minister";

    @ParameterizedTest
    @CsvSource({"2023-05-03, 1", "2023-05-05, 1", "2023-05-06, 2", "2023-05-02, 1", "2023-04-30, 2"})
    void what_an_article_is_about_is_the_contact_of_its_last_days(String published, int stories) {
        assertThat(link(
                        meet("a").published(published),
                        meet("b").on("2023-05-03").published("2023-05-04")))
                .isEqualTo(stories);
    }

    @Test
    void news_of_another_place_is_of_another_contact() {
        Tale dated = meet("b").on("2023-05-03").in("Umea", "SWE");
        assertThat(link(meet("a").published("2023-05-03").in("Lund", "SWE"), dated))
                .isEqualTo(2);
    }

    @Test
    void what_is_mentioned_needs_the_same_place() {
        Tale dated = meet("b").on("2023-05-03").in("Umea", "SWE");
        assertThat(link(
                        meet("a")
                                .published("2023-05-03")
                                .aside()
                                .in("Umea", "SWE")
                                .and()
                                .with(LIND, MOSS),
                        dated))
                .isEqualTo(2);
        assertThat(link(
                        mentioned("a").published("2023-05-03"),
                        meet("b").on("2023-05-03").in("Umea", "SWE")))
                .isEqualTo(3);
    }

    @Test
    void news_that_fits_contacts_of_two_days_joins_neither() {
        assertThat(link(
                        meet("a").published("2023-05-05"),
                        meet("b").on("2023-05-03"),
                        meet("c").on("2023-05-05")))
                .isEqualTo(3);
    }

    @Test
    void a_wish_is_no_news() {
        assertThat(link(
                        meet("a").published("2023-05-03").status(EngagementStatus.DENIED),
                        meet("b").on("2023-05-03")))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"2023-05-18, 1", "2023-06-02, 2"})
    void what_is_planned_for_a_month_is_what_happens_in_it(String day, int stories) {
        Tale plan = Tale.of("a")
                .kind(MEETING)
                .status(EngagementStatus.ANNOUNCED)
                .published("2023-05-01")
                .mentioning("Lind")
                .mentioning("Berg")
                .mentioning("Moss")
                .on("2023-05")
                .with(", SWE", ", NOR");
        Tale held = Tale.of("b").kind(MULTILATERAL).on(day).with(LIND, BERG, MOSS);
        assertThat(link(plan, held)).isEqualTo(stories);
    }

    @Test
    void a_plan_for_a_month_with_two_meetings_is_neither() {
        Tale plan = meet("a")
                .status(EngagementStatus.ANNOUNCED)
                .published("2023-05-01")
                .on("2023-05");
        assertThat(link(plan, meet("b").on("2023-05-10"), meet("c").on("2023-05-20")))
                .isEqualTo(3);
    }

    @Test
    void a_host_may_be_told_as_such_or_as_one_of_three() {
        assertThat(link(talks("a"), hosted("b"))).isEqualTo(1);
    }

    @Test
    void a_host_of_two_meetings_is_not_at_both() {
        Tale both = hosted("b").and().with(LIND, BERG);
        assertThat(link(talks("a"), both)).isEqualTo(3 - 1);
        assertThat(link(talks("a").and().with(LIND, BERG, MOSS), hosted("b"))).isGreaterThan(1);
    }

    @Test
    void a_visitor_met_his_hosts_on_the_day_of_the_visit() {
        Tale visit = Tale.of("a")
                .published("2023-05-04")
                .kind(VISIT)
                .on("2023-05-03")
                .with("Ana Lind, SWE, foreign minister, VISITOR", ", NOR, , HOST")
                .and();
        assertThat(link(
                        visit.kind(MEETING).undated().aside().with(LIND, BERG),
                        meet("b").on("2023-05-03").published("2023-05-03")))
                .isEqualTo(2);
    }

    @Test
    void the_order_of_arrival_does_not_matter() {
        List<Telling> tellings = new ArrayList<>(Stream.of(
                        meet("a").published("2023-05-05"),
                        meet("b").on("2023-05-03"),
                        meet("c").published("2023-05-03").in("Umea", "SWE"),
                        meet("d").on("2023-05-09").in("Umea", "SWE"),
                        meet("e")
                                .status(EngagementStatus.ANNOUNCED)
                                .published("2023-05-01")
                                .on("2023-05"),
                        talks("f"),
                        hosted("g"))
                .flatMap(tale -> tale.tellings().stream())
                .toList());
        var stories = StoryLinker.link(tellings);
        IntStream.range(0, 50).forEach(seed -> {
            Collections.shuffle(tellings, new Random(seed));
            assertThat(StoryLinker.link(tellings)).isEqualTo(stories);
        });
    }

    private static Tale meet(String id) {
        return Tale.of(id).kind(MEETING).with(LIND, BERG);
    }

    private static Tale mentioned(String id) {
        return Tale.of(id).kind(MEETING).with(LIND, MOSS).and().aside().with(LIND, BERG);
    }

    private static Tale talks(String id) {
        return Tale.of(id).kind(MEETING).mentioning("Moss").on("2023-05-03").with(LIND, BERG);
    }

    private static Tale hosted(String id) {
        return Tale.of(id)
                .kind(MULTILATERAL)
                .on("2023-05-03")
                .in("Turku", "FIN")
                .with(LIND, BERG, MOSS);
    }

    private static int link(Tale... tales) {
        List<Telling> tellings =
                Stream.of(tales).flatMap(tale -> tale.tellings().stream()).toList();
        return StoryLinker.link(tellings).size();
    }
}
