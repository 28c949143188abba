package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.model.EngagementKind;
import readout.model.Reading;
import readout.store.RecordStore;
import readout.store.SqliteStore;
import readout.store.StoryQuery;
import readout.testkit.Draft;

class ClaimsTest {
    @TempDir
    Path dir;

    @Test
    void each_pair_gets_a_label() throws IOException {
        Files.writeString(dir.resolve("articles.jsonl"), """
                {"id": "t", "text": "The border council adopted the plan."}
                {"id": "h", "text": "The border council rejected the plan."}
                """);
        Path gold = Files.writeString(dir.resolve("gold.jsonl"), """
                {"id": "p1", "a": "t", "b": "h"}
                {"id": "p2", "a": "t", "b": "t"}
                """);
        Ran ran = Ran.withoutEngine("evaluate", "claims", gold.toString());
        assertThat(ran.outLines())
                .containsExactly(
                        "{\"id\":\"p1\",\"label\":\"contradiction\"}", "{\"id\":\"p2\",\"label\":\"entailment\"}");
    }

    @Test
    void a_text_that_is_not_there_is_told() throws IOException {
        Files.writeString(dir.resolve("articles.jsonl"), "");
        Path gold = Files.writeString(dir.resolve("gold.jsonl"), "{\"id\": \"p1\", \"a\": \"t\", \"b\": \"h\"}\n");
        Ran ran = Ran.withoutEngine("evaluate", "claims", gold.toString());
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("pair p1: there is no text \"t\" for a");
    }

    private static Reading report(String id, String outlet, String words) {
        return Draft.of(
                        id,
                        "Ministers speak by telephone\n\nJeyhun Bayramov and Hossein Amirabdollahian spoke by telephone on"
                                + " 5 March 2022. The Iranian side said that " + words + ".\n")
                .outlet(outlet)
                .published("2022-03-06")
                .engagement(
                        EngagementKind.CALL,
                        "Jeyhun Bayramov and Hossein Amirabdollahian spoke by telephone on 5 March 2022")
                .with("Jeyhun Bayramov", "AZE", "foreign minister")
                .with("Hossein Amirabdollahian", "IRN", "foreign minister")
                .on("2022-03-05")
                .done()
                .statement(words)
                .by("The Iranian side", "IRN")
                .done()
                .reading();
    }

    @Test
    void a_comparison_shows_claims_that_cannot_both_be_true() {
        String file = dir.resolve("s.db").toString();
        List<String> events = new ArrayList<>();
        try (RecordStore store = SqliteStore.open(Path.of(file))) {
            store.putAll(List.of(
                    report("a", "Harbour Post", "the border commission adopted the plan for the crossing"),
                    report("b", "Levant Gazette", "the border commission rejected the plan for the crossing")));
            store.link();
            store.stories(StoryQuery.ALL, story -> events.add(story.id()));
        }
        assertThat(events).hasSize(1);
        assertThat(Ran.withoutEngine("compare", events.getFirst(), "--format", "json", "--store", file)
                        .out())
                .contains(
                        "\"contradictions\":[{\"because\":\"opposite\",\"words\":\"rejected/adopted\",\"claims\":[{\"report\":0");
        assertThat(Ran.withoutEngine("compare", events.getFirst(), "--format", "table", "--store", file)
                        .out())
                .contains("CLAIMS THAT CONTRADICT EACH OTHER");
    }
}
