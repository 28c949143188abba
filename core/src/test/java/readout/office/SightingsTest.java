package readout.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.model.Edtf;
import readout.model.EngagementStatus;
import readout.model.Sighting;

class SightingsTest {
    private static final String ZARIF = "Mohammad Javad Zarif";

    private static Tuple seen(String words, String when) {
        return tuple(words, when.isEmpty() ? Optional.empty() : Optional.of(Edtf.of(when)));
    }

    private static void assertSeen(Told told, Tuple... seen) {
        assertThat(Sightings.of(told.reading()))
                .extracting(Sighting::words, Sighting::when)
                .containsExactly(seen);
    }

    private static Told minister(Told told) {
        return told.person(ZARIF, "IRN").office("Foreign Minister", "IRN").state("Iranian", "IRN");
    }

    @Test
    void a_contact_shows_the_offices_of_its_people_on_its_day() {
        Told told = minister(Told.on("2020-12-17", "Iranian Foreign Minister " + ZARIF + " was received in Ankara."));
        told.contact(EngagementStatus.HELD, "2020-12-16", told.who(ZARIF, "IRN", "foreign minister"));
        assertSeen(told, seen("Iranian Foreign Minister " + ZARIF, "2020-12-16"));
    }

    @Test
    void a_contact_to_come_shows_them_on_the_day_of_the_article() {
        Told told = minister(Told.on("2020-12-17", "Iranian Foreign Minister " + ZARIF + " will travel."));
        told.contact(EngagementStatus.ANNOUNCED, "2021-03-01", told.who(ZARIF, "IRN", "foreign minister"));
        assertSeen(told, seen("Iranian Foreign Minister " + ZARIF, "2020-12-17"));
    }

    @Test
    void a_contact_of_long_ago_dates_no_office() {
        Told told = Told.on("2023-09-20", ZARIF + " met him in 2014.");
        told.contact(EngagementStatus.HELD, "2014", told.who(ZARIF, "IRN", "foreign minister"));
        assertSeen(told, seen(ZARIF, ""));
    }

    @Test
    void then_dates_the_office_by_the_contact() {
        Told told = minister(Told.on(
                        "2023-09-20",
                        "In May 2014 then-Foreign Minister " + ZARIF + " met him. Iranian tea was served."))
                .time("May 2014", "2014-05");
        told.contact(EngagementStatus.HELD, "2014-05", told.who(ZARIF, "IRN", "foreign minister"));
        assertSeen(told, seen("Foreign Minister " + ZARIF, "2014-05"));
    }

    @Test
    void a_former_office_is_none() {
        Told told = minister(Told.on("2023-09-20", "Former Iranian Foreign Minister " + ZARIF + " met him."));
        told.contact(EngagementStatus.HELD, "2023-09-19", told.who(ZARIF, "IRN", "foreign minister"));
        assertSeen(told);
        assertSeen(minister(Told.on("2023-09-20", "Iranian ex-Foreign Minister " + ZARIF + " spoke.")));
        assertSeen(minister(Told.on("2021-08-20", "Foreign Minister-designate " + ZARIF + ", Iranian sources said.")));
    }

    @Test
    void somebody_named_with_an_office_is_shown_in_it_without_a_contact() {
        assertSeen(
                minister(Told.on("2020-12-17", "Iranian Foreign Minister " + ZARIF + " gave a speech.")),
                seen("Iranian Foreign Minister " + ZARIF, "2020-12-17"));
        assertSeen(
                Told.on("2020-12-17", ZARIF + ", the Iranian foreign minister, gave a speech.")
                        .person(ZARIF, "IRN")
                        .state("Iranian", "IRN")
                        .office("foreign minister", "IRN"),
                seen(ZARIF + ", the Iranian foreign minister", "2020-12-17"));
        assertSeen(Told.on("2023-09-20", "In 2014 Iranian Foreign Minister " + ZARIF + " gave a speech.")
                .time("2014", "2014")
                .person(ZARIF, "IRN")
                .state("Iranian", "IRN")
                .office("Foreign Minister", "IRN"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Turkish President|Turkish|president
                    the Turkish President|Turkish|president
                    President of the Republic of Turkey H.E.|Turkey|president
                    Turkey's national security adviser|Turkey|national security adviser
                    his Turkish counterpart|Turkish|counterpart
                    the secretary of Turkey's Defence Council|Turkey|secretary of defence council
                    """)
    void an_office_is_called_without_its_state(String words, String state, String office) {
        Told told = Told.on("2020-12-17", words + " Ali Berk travels.")
                .person("Ali Berk", "TUR")
                .office(words, "TUR")
                .state(state, "TUR");
        assertThat(Sightings.of(told.reading())).extracting(Sighting::office).containsExactly(office);
    }

    @Test
    void the_title_of_the_next_person_is_not_that_of_the_one_before() {
        assertSeen(
                Told.on("2020-12-17", "He met " + ZARIF + ", Foreign Minister Jeyhun Bayramov and others.")
                        .person(ZARIF, "IRN")
                        .person("Jeyhun Bayramov", "AZE")
                        .office("Foreign Minister", "AZE"),
                seen("Foreign Minister Jeyhun Bayramov", "2020-12-17"));
    }

    @Test
    void an_undated_article_shows_an_office_on_an_unknown_day() {
        assertSeen(
                minister(Told.undated("Iranian Foreign Minister " + ZARIF + " gave a speech.")),
                seen("Iranian Foreign Minister " + ZARIF, ""));
    }

    @Test
    void a_name_that_a_table_gave_shows_nothing() {
        Told told = Told.on("2020-12-17", "The foreign minister met him.").namedByTable("The foreign minister");
        told.contact(
                EngagementStatus.HELD,
                "2020-12-16",
                told.who(ZARIF, "IRN", "foreign minister", "The foreign minister"));
        assertSeen(told);
    }
}
