package readout.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.model.EngagementKind;
import readout.model.Reading;
import readout.story.Occasions;
import readout.testkit.Draft;

/** To which contact a statement belongs. */
class OccasionsTest {
    private static final String TEXT = """
            Lind calls Berg

            Foreign Minister Ana Lind called Jonas Berg on Monday, the ministry said. She said that trade had grown.
            Berg met Kai Holm in March. Mr Holm promised more ships. Nobody else spoke, a reader wrote.
            """;

    private static Draft draft() {
        Draft draft = Draft.of("a1", TEXT);
        draft.engagement(EngagementKind.CALL, "Foreign Minister Ana Lind called Jonas Berg on Monday")
                .with("Ana Lind", "SWE", "foreign minister")
                .with("Jonas Berg", "NOR", "foreign minister");
        draft.engagement(EngagementKind.MEETING, "Berg met Kai Holm")
                .with("Jonas Berg", "NOR", "foreign minister")
                .with("Kai Holm", "FIN", "minister")
                .aside();
        draft.statement("Foreign Minister Ana Lind called Jonas Berg on Monday").by("the ministry", "SWE");
        draft.statement("trade had grown").by("She", "SWE", "Ana Lind");
        draft.statement("more ships").by("Mr Holm", "FIN", "Kai Holm");
        draft.statement("Nobody else spoke").by("a reader");
        return draft;
    }

    @Test
    void a_statement_belongs_to_the_contact_that_it_tells_of_else_to_the_one_whose_party_speaks() {
        assertThat(Occasions.of(draft().reading()))
                .containsExactly(Optional.of(0), Optional.of(0), Optional.empty(), Optional.empty());
    }

    @Test
    void its_story_is_that_of_the_contact() {
        Reading reading = draft().reading();
        assertThat(Occasions.stories(reading, List.of(Optional.of("s7"), Optional.of("s8"))))
                .containsExactly(Optional.of("s7"), Optional.of("s7"), Optional.empty(), Optional.empty());
        assertThat(Occasions.stories(reading, List.of())).containsOnly(Optional.empty());
    }
}
