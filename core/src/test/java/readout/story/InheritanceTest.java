package readout.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import readout.model.Basis;
import readout.model.Edtf;
import readout.model.When;

class InheritanceTest {
    private static final String LIND = "Ana Lind, SWE, foreign minister";
    private static final String BERG = "Jonas Berg, NOR, foreign minister";

    @Test
    void a_report_without_a_day_takes_it_from_the_report_that_gives_it() {
        Map<String, Inheritance> inherited = inherited(
                Tale.of("a").with(LIND, BERG), Tale.of("b").on("2023-05-03").with(LIND, BERG));
        assertThat(inherited)
                .containsExactly(Map.entry(
                        "a", new Inheritance("b", When.UNKNOWN, When.on(Edtf.of("2023-05-03"), Basis.INFERRED))));
    }

    @Test
    void a_vaguer_date_gives_way_to_a_more_exact_one_that_fits() {
        assertThat(inherited(
                        Tale.of("a").on("2023-05").with(LIND, BERG),
                        Tale.of("b").on("2023-05-03").with(LIND, BERG)))
                .extractingByKey("a")
                .extracting(i -> i.own().edtf().orElseThrow().text())
                .isEqualTo("2023-05");
    }

    @Test
    void nothing_is_inherited_where_all_say_the_same_or_nobody_gives_a_day() {
        assertThat(inherited(
                        Tale.of("a").on("2023-05-03").with(LIND, BERG),
                        Tale.of("b").on("2023-05-03").with(LIND, BERG)))
                .isEmpty();
        assertThat(inherited(Tale.of("a").with(LIND, BERG), Tale.of("b").with(LIND, BERG)))
                .isEmpty();
    }

    @Test
    void a_date_that_contradicts_stays() {
        assertThat(inherited(
                        Tale.of("a").on("2023-06").with(LIND, BERG),
                        Tale.of("b").on("2023-05-03").with(LIND, BERG)))
                .isEmpty();
    }

    private static Map<String, Inheritance> inherited(Tale... tales) {
        List<Telling> tellings =
                Stream.of(tales).flatMap(tale -> tale.tellings().stream()).toList();
        return Inheritance.among(
                StoryMerge.story(tellings),
                report -> tellings.stream()
                        .filter(telling -> telling.report().equals(report))
                        .findFirst()
                        .map(Telling::engagement));
    }
}
