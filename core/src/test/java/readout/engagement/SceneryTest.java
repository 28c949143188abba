package readout.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.actor.PlaceMention;
import readout.model.Basis;
import readout.model.Because;
import readout.model.Edtf;
import readout.model.Engagement;
import readout.model.EngagementKind;
import readout.model.EngagementStatus;
import readout.model.Participant;
import readout.model.Published;
import readout.model.Salience;
import readout.model.Span;
import readout.model.When;
import readout.model.Where;

class SceneryTest {
    private static final Where LIMA = new Where(Optional.of("Lima"), Optional.of("PER"));
    private static final PlaceMention CUSCO = new PlaceMention(0, 0, Optional.of("Cusco"), "PER");

    @Test
    void a_session_is_where_its_people_were_that_day() {
        assertThat(placed(met("Ana Lind", 3, Optional.of(LIMA)), met("Ana Lind", 3, Optional.empty())))
                .containsExactly(Optional.of(LIMA), Optional.of(LIMA));
    }

    @Test
    void on_another_day_it_is_not() {
        assertThat(placed(met("Ana Lind", 3, Optional.of(LIMA)), met("Ana Lind", 9, Optional.empty()))
                        .getLast())
                .isNotEqualTo(Optional.of(LIMA));
    }

    @Test
    void news_without_a_place_is_from_the_dateline() {
        assertThat(placed(met("Ana Lind", 9, Optional.empty())))
                .containsExactly(Optional.of(new Where(Optional.of("Cusco"), Optional.of("PER"))));
    }

    @Test
    void what_is_no_news_is_not() {
        assertThat(placed(met("Ana Lind", 3, Optional.empty()))).containsExactly(Optional.empty());
    }

    private static List<Optional<Where>> placed(Engagement... engagements) {
        Published published = Published.on(Edtf.day(LocalDate.of(2021, 5, 10)), Basis.METADATA);
        return new Scenery(Optional.of(CUSCO), published)
                .placed(List.of(engagements)).stream().map(Engagement::where).toList();
    }

    private static Engagement met(String person, int day, Optional<Where> where) {
        return new Engagement(
                EngagementKind.MEETING,
                EngagementStatus.HELD,
                Salience.MAIN,
                List.of(new Participant(
                        Optional.of(person), Optional.of("SWE"), Optional.empty(), Optional.empty(), new Span(0, 1))),
                When.on(Edtf.day(LocalDate.of(2021, 5, day)), Basis.INFERRED),
                where,
                List.of(),
                List.of(),
                new Span(0, 1),
                new Because("frame", "meet.v"));
    }
}
