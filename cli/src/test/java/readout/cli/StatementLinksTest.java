package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.model.EngagementKind;
import readout.model.Reading;
import readout.store.RecordStore;
import readout.store.SqliteStore;
import readout.testkit.Draft;

/** Statements with the events that they belong to, and as annotations. */
class StatementLinksTest {
    private static final String TEXT = """
            Lind calls Berg 🚢

            Foreign Minister Ana Lind called Jonas Berg on 3 May 2022. She said that trade 🚚 had grown. A reader wrote that rain fell.
            """;

    @TempDir
    static Path dir;

    @BeforeAll
    static void a_store() {
        try (RecordStore store = SqliteStore.open(dir.resolve("s.db"))) {
            store.putAll(List.of(reading()));
            store.link();
        }
    }

    private static Reading reading() {
        Draft draft = Draft.of("a1", TEXT);
        draft.engagement(EngagementKind.CALL, "Foreign Minister Ana Lind called Jonas Berg on 3 May 2022")
                .with("Ana Lind", "SWE", "foreign minister")
                .with("Jonas Berg", "NOR", "foreign minister")
                .on("2022-05-03");
        draft.statement("trade 🚚 had grown").by("She", "SWE", "Ana Lind");
        draft.statement("rain fell").by("A reader");
        return draft.reading();
    }

    private static Ran query(String... arguments) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--store";
        all[arguments.length + 1] = dir.resolve("s.db").toString();
        return Ran.withoutEngine(all);
    }

    private static String event() {
        Matcher id =
                Pattern.compile("\"id\":\"([^\"]+)\"").matcher(query("events").out());
        assertThat(id.find()).isTrue();
        return id.group(1);
    }

    @Test
    void what_was_said_at_an_event_names_it() {
        assertThat(query("statements").outLines())
                .satisfiesExactly(
                        at -> assertThat(at).contains("\"event\":\"" + event() + "\""),
                        elsewhere -> assertThat(elsewhere).contains("\"event\":null"));
    }

    @Test
    void an_event_gives_its_statements() {
        assertThat(query("statements", "--event", event()).outLines()).hasSize(1);
        assertThat(query("statements", "--event", "none").exit()).isEqualTo(1);
    }

    @Test
    void an_annotation_counts_in_code_points() {
        String annotation =
                query("statements", "--format", "annotation").outLines().getFirst();
        Matcher position = Pattern.compile(
                        "\"start\":(\\d+),\"end\":(\\d+)},\\{\"type\":\"TextQuoteSelector\",\"exact\":\"([^\"]+)\"")
                .matcher(annotation.substring(annotation.indexOf("\"target\"")));
        assertThat(position.find()).isTrue();
        int start = Integer.parseInt(position.group(1));
        int end = Integer.parseInt(position.group(2));
        assertThat(new String(TEXT.codePoints().toArray(), start, end - start))
                .isEqualTo(position.group(3))
                .isEqualTo("trade 🚚 had grown");
    }
}
