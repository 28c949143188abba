package readout.story;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.model.EngagementKind.SIGNING;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Contacts that nobody dates, of the same people by the same means: what is said around them tells them apart. Invented people and deals. */
class UndatedTest {
    private static final String LIND = "Ana Lind, SWE, foreign minister";
    private static final String BERG = "Jonas Berg, NOR, foreign minister";

    private static final String FERRIES = """
            The ministers spoke by telephone about the ferry strike that has stranded 12,000 passengers in the northern harbours. They
            reviewed the findings of the joint harbour commission, whose co-chairs had met in recent weeks, and the steps needed to restore
            night sailings. Both praised the coastal rescue services.""";
    private static final String FERRIES_AGAIN = """
            In a phone conversation the two top diplomats took up what the co-chairs of the joint harbour commission had found in recent
            weeks. More than 12,000 stranded passengers are waiting in northern harbours. Night sailings are to be restored step by step,
            an official said. Fishing quotas were left for later.""";
    private static final String QUOTAS = """
            The foreign ministers talked on the telephone on Sunday evening. Their subject was next year's fishing quotas for cod, on which
            the northern harbours depend, and a dispute about the survey vessels of third countries. They agreed to convene the fisheries
            council in spring, officials said.""";

    @Test
    void shared_particulars_join() {
        assertThat(link(ferries("a"), ferriesAgain("b"))).isEqualTo(1);
    }

    @Test
    void other_particulars_stay_apart() {
        assertThat(link(ferries("a"), quotas("c"))).isEqualTo(2);
        assertThat(link(ferriesAgain("b"), quotas("c"))).isEqualTo(2);
        assertThat(link(ferries("a"), ferriesAgain("b"), quotas("c"))).isEqualTo(2);
    }

    @Test
    void particulars_do_not_join_what_dates_part() {
        assertThat(link(ferries("a").on("2023-05-03"), ferriesAgain("b").on("2023-05-17")))
                .isEqualTo(2);
        assertThat(link(ferries("a").published("2023-05-03"), ferriesAgain("b").published("2023-05-17")))
                .isEqualTo(2);
    }

    @Test
    void particulars_do_not_join_without_the_people() {
        assertThat(link(
                        Tale.of("a").text(FERRIES).with(LIND, ", NOR"),
                        Tale.of("b").text(FERRIES_AGAIN).with(LIND, ", NOR")))
                .isEqualTo(2);
    }

    @Test
    void an_open_date_counts_as_none() {
        assertThat(link(ferries("a").on("2020/.."), ferriesAgain("b"))).isEqualTo(1);
        assertThat(link(ferries("a").on("2020/.."), quotas("c"))).isEqualTo(2);
    }

    @Test
    void a_copy_joins_even_where_only_one_says_when_it_appeared() {
        assertThat(link(ferries("a").published("2023-05-03").on("2023-05-02"), ferries("b")))
                .isEqualTo(1);
        assertThat(link(quotas("a").published("2023-05-03").on("2023-05-02"), ferries("b")))
                .isEqualTo(2);
    }

    @Test
    void what_an_article_only_mentions_is_known_by_its_paragraph() {
        String moss = "Elin Moss, FIN, foreign minister";
        assertThat(link(
                        ferries("a"),
                        Tale.of("b")
                                .text("Headline\n" + FERRIES)
                                .with(LIND, moss)
                                .and()
                                .aside()
                                .with(LIND, BERG)))
                .isEqualTo(3);
    }

    @Test
    void an_article_without_a_main_contact_is_about_those_it_has() {
        assertThat(link(ferries("a"), ferriesAgain("b").aside())).isEqualTo(1);
        assertThat(link(ferries("a"), quotas("c").aside())).isEqualTo(2);
    }

    @Test
    void three_named_sides_who_sign_in_one_place_need_less() {
        String moss = "Elin Moss, FIN, foreign minister";
        assertThat(link(
                        Tale.of("a")
                                .kind(SIGNING)
                                .text(FERRIES)
                                .in("Umea", "SWE")
                                .with(LIND, BERG, moss),
                        Tale.of("b")
                                .kind(SIGNING)
                                .text(FERRIES_AGAIN)
                                .in("Umeå", "SWE")
                                .published("2023-05-03")
                                .with(LIND, BERG, moss)))
                .isEqualTo(1);
    }

    private static Tale ferries(String id) {
        return Tale.of(id).text(FERRIES).with(LIND, BERG);
    }

    private static Tale ferriesAgain(String id) {
        return Tale.of(id).text(FERRIES_AGAIN).with(LIND, BERG);
    }

    private static Tale quotas(String id) {
        return Tale.of(id).text(QUOTAS).with(LIND, BERG);
    }

    private static int link(Tale... tales) {
        List<Telling> tellings =
                Stream.of(tales).flatMap(tale -> tale.tellings().stream()).toList();
        return StoryLinker.link(tellings).size();
    }
}
