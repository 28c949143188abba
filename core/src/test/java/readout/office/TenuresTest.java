package readout.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.lexicon.Lexicon;
import readout.model.Edtf;
import readout.model.Holding;
import readout.model.Sighting;
import readout.model.Span;
import readout.model.Tenure;
import readout.model.TenureBasis;

class TenuresTest {
    private final Tenures tenures = new Tenures(Lexicon.bundled());

    private static Sighting seen(String person, String office, String when) {
        return new Sighting(
                person,
                Optional.of("id"),
                "FJI",
                office,
                when.isEmpty() ? Optional.empty() : Optional.of(Edtf.of(when)),
                "article " + when,
                new Span(0, 1),
                person);
    }

    private static Holding row(String person, String from, String until) {
        return new Holding(
                person,
                "FJI",
                "minister of fisheries",
                Optional.of(from).filter(day -> !day.isEmpty()).map(Edtf::of),
                Optional.of(until).filter(day -> !day.isEmpty()).map(Edtf::of),
                Optional.of("list"));
    }

    private List<Tenure> of(List<Sighting> seen, List<Holding> loaded, String at) {
        return tenures.of(
                seen,
                loaded,
                new OfficeQuery(
                        List.of("FJI"),
                        List.of(),
                        List.of(),
                        Optional.of(at).filter(day -> !day.isEmpty()).map(Edtf::of),
                        List.of(TenureBasis.RECORD, TenureBasis.IMPORTED)));
    }

    @Test
    void the_first_and_last_day_are_those_that_are_certain() {
        List<Sighting> seen = List.of(
                seen("Ana Lind", "trade minister", "2021-02-03"),
                seen("Ana Lind", "trade minister", "2020"),
                seen("Ana Lind", "minister of trade", "2022-05-06"),
                seen("A. Lind", "trade minister", "2022-12"),
                seen("Lind", "trade minister", ""));
        assertThat(of(seen, List.of(), "")).singleElement().satisfies(tenure -> {
            assertThat(tenure.person()).isEqualTo("Ana Lind");
            assertThat(tenure.office()).isEqualTo(new Offices(Lexicon.bundled()).name("minister of trade"));
            assertThat(tenure.from()).contains(Edtf.of("2020"));
            assertThat(tenure.until()).contains(Edtf.of("2022-12"));
            assertThat(tenure.articles()).isEqualTo(5);
            assertThat(tenure.evidence()).hasSize(2);
        });
    }

    @Test
    void who_can_have_been_in_office_on_a_day_is_found() {
        List<Sighting> seen = List.of(
                seen("Ana Lind", "trade minister", "2021-02-03"), seen("Ana Lind", "trade minister", "2021-04-05"));
        assertThat(of(seen, List.of(), "2021-03")).hasSize(1);
        assertThat(of(seen, List.of(), "2021-05")).isEmpty();
        assertThat(of(seen, List.of(), "2021-02-03")).hasSize(1);
        assertThat(of(List.of(seen("Ana Lind", "trade minister", "")), List.of(), "2021-03"))
                .isEmpty();
        assertThat(of(List.of(), List.of(row("Ana Lind", "", "")), "2021-03")).isEmpty();
        assertThat(of(List.of(), List.of(row("Ana Lind", "2020", "")), "2021-03"))
                .hasSize(1);
    }

    @Test
    void two_holders_of_one_office_on_one_day_are_both_shown_with_each_other() {
        List<Holding> rows = List.of(
                row("Ana Lind", "2020-01-01", "2021-06-30"),
                row("Karl Berg", "2021-06-30", "2023-01-01"),
                row("Eva Holm", "2022-01-01", "2022-02-01"));
        List<Sighting> seen = List.of(seen("Karl Berg", "Minister of Fisheries", "2021-03-03"));
        assertThat(of(seen, rows, ""))
                .extracting(Tenure::person, Tenure::basis, Tenure::conflicts)
                .containsExactlyInAnyOrder(
                        tuple("Ana Lind", TenureBasis.IMPORTED, List.of("Karl Berg")),
                        tuple("Karl Berg", TenureBasis.RECORD, List.of("Ana Lind")),
                        tuple("Karl Berg", TenureBasis.IMPORTED, List.of("Eva Holm")),
                        tuple("Eva Holm", TenureBasis.IMPORTED, List.of("Karl Berg")));
    }

    @Test
    void a_table_speaks_of_the_person_of_the_record() {
        assertThat(of(
                        List.of(seen("Ana Lind", "president", "2024-01-01")),
                        List.of(row("Ana Lind", "2020", "2021")),
                        ""))
                .extracting(Tenure::personId)
                .containsOnly(Optional.of("id"));
    }

    @Test
    void the_bundled_table_answers_too_whatever_the_office_is_called() {
        Offices offices = new Offices(Lexicon.bundled());
        OfficeQuery query = new OfficeQuery(
                List.of("IRN"),
                List.of(offices.name("Minister of Foreign Affairs")),
                List.of("amirabdollahian"),
                Optional.of(Edtf.of("2023-09")),
                List.of());
        assertThat(tenures.of(List.of(), List.of(), query))
                .extracting(Tenure::person, Tenure::basis)
                .containsExactly(tuple("Hossein Amir-Abdollahian", TenureBasis.BUNDLED));
    }

    @Test
    void what_is_no_office_is_none() {
        assertThat(of(
                        List.of(seen("Ana Lind", "counterpart", "2021"), seen("Ana Lind", "senior official", "2021")),
                        List.of(),
                        ""))
                .isEmpty();
    }
}
