package readout.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.model.EventParty;
import readout.model.EventStatus;
import readout.model.EventType;
import readout.model.Span;
import readout.model.When;

class ToldTest {
    @Test
    void one_deed_told_twice_is_one() {
        assertThat(meeting(0, EventStatus.ACTUAL, "OMN", "IRN").isSameAs(meeting(3, EventStatus.ACTUAL, "IRN", "OMN")))
                .isTrue();
    }

    @Test
    void a_telling_that_names_fewer_is_still_the_same() {
        assertThat(meeting(0, EventStatus.ACTUAL, "OMN", "IRN").isSameAs(meeting(3, EventStatus.ACTUAL, "OMN")))
                .isTrue();
    }

    @Test
    void other_parties_or_another_status_make_another_deed() {
        Told meeting = meeting(0, EventStatus.ACTUAL, "OMN", "IRN");
        assertThat(meeting.isSameAs(meeting(3, EventStatus.ACTUAL, "OMN", "QAT")))
                .isFalse();
        assertThat(meeting.isSameAs(meeting(3, EventStatus.FUTURE, "OMN", "IRN")))
                .isFalse();
    }

    private static Told meeting(int sentence, EventStatus status, String... actors) {
        List<EventParty> sources = Arrays.stream(actors)
                .map(a -> new EventParty(Optional.of(a), Optional.empty(), new Span(0, 3)))
                .toList();
        return new Told(
                EventType.CONSULT,
                Optional.empty(),
                List.of(),
                "040",
                status,
                Optional.empty(),
                sources,
                List.of(),
                When.UNKNOWN,
                Optional.empty(),
                new Span(0, 10),
                "meet.v",
                sentence,
                0);
    }
}
