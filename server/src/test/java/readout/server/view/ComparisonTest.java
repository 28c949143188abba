package readout.server.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import readout.model.Basis;
import readout.model.Because;
import readout.model.Edtf;
import readout.model.Engagement;
import readout.model.EngagementKind;
import readout.model.EngagementStatus;
import readout.model.Participant;
import readout.model.Salience;
import readout.model.Span;
import readout.model.Story;
import readout.model.StoryParticipant;
import readout.model.When;

class ComparisonTest {
    @Test
    void a_date_differs_only_where_it_cannot_be_that_of_the_event() {
        Differences.Field date = compare(
                        telling("2022-07-28", "Ada Lie"),
                        telling("2022-07", "Ada Lie"),
                        telling("2022-08-01", "Ada Lie"))
                .fields()
                .getFirst();

        assertThat(date.differs()).isTrue();
        assertThat(date.cells()).extracting(Differences.Cell::odd).containsExactly(false, false, true);
        assertThat(compare(telling("2022-07-28", "Ada Lie"), telling("2022-07", "Ada Lie"))
                        .fields()
                        .getFirst()
                        .differs())
                .isFalse();
    }

    @Test
    void the_spelling_of_the_few_is_marked() {
        assertThat(person(telling("2022", "Ada Lie"), telling("2022", "Ada Li"), telling("2022", "Ada Lie")))
                .containsExactly(false, true, false);
    }

    @Test
    void in_a_tie_each_is_marked() {
        assertThat(person(telling("2022", "Ada Lie"), telling("2022", "Ada Li")))
                .containsExactly(true, true);
    }

    private static List<Boolean> person(Engagement... tellings) {
        return compare(tellings).fields().stream()
                .filter(field -> field.name().equals("Person for Norway"))
                .flatMap(field -> field.cells().stream().map(Differences.Cell::odd))
                .toList();
    }

    private static Differences compare(Engagement... tellings) {
        Engagement first = tellings[0];
        Story story = new Story(
                "e",
                first.kind(),
                first.status(),
                first.participants().stream()
                        .map(p -> new StoryParticipant(p, "a"))
                        .toList(),
                first.when(),
                first.where(),
                List.of(),
                List.of(),
                List.of(),
                1);
        List<String> outlets = Stream.of(tellings).map(t -> "Meridian Wire").toList();
        return new Comparison(new Parties(ActorNames.load())).of(story, outlets, List.of(tellings));
    }

    private static Engagement telling(String when, String person) {
        Participant participant = new Participant(
                Optional.of(person), Optional.of("NOR"), Optional.empty(), Optional.empty(), new Span(0, 0));
        return new Engagement(
                EngagementKind.CALL,
                EngagementStatus.HELD,
                Salience.MAIN,
                List.of(participant),
                When.on(Edtf.of(when), Basis.STATED),
                Optional.empty(),
                List.of(),
                List.of(),
                new Span(0, 0),
                new Because("frame", "call.n"));
    }
}
