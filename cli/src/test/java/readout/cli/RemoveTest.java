package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.model.EngagementKind;
import readout.model.Reading;
import readout.store.RecordStore;
import readout.store.SqliteStore;
import readout.testkit.Draft;

/** Taking articles out of a store of articles with and without a contact. */
class RemoveTest {
    private static final int ARTICLES = 6;
    private static final int ALL = ARTICLES + 3;

    @TempDir
    Path dir;

    @BeforeEach
    void a_store() throws IOException {
        Ran.fed(Inputs.lines(ARTICLES), "ingest", "-", "--store", store());
        Path notes = Inputs.file(
                dir, "notes.txt", "Frost in the valley\n\nGrowers counted frozen blossoms along the river.\n");
        Ran.command("ingest", notes.toString(), "--store", store());
        try (RecordStore store = SqliteStore.open(Path.of(store()))) {
            store.putAll(List.of(called("one"), called("two")));
            store.link();
        }
    }

    private static Reading called(String id) {
        return Draft.of(id, """
                        Ministers speak by telephone

                        Jeyhun Bayramov and Hossein Amirabdollahian spoke on 5 March 2022.
                        """)
                .published("2022-03-06")
                .engagement(EngagementKind.CALL, "Jeyhun Bayramov and Hossein Amirabdollahian spoke on 5 March 2022")
                .with("Jeyhun Bayramov", "AZE", "foreign minister")
                .with("Hossein Amirabdollahian", "IRN", "foreign minister")
                .on("2022-03-05")
                .done()
                .reading();
    }

    private String store() {
        return dir.resolve("s.db").toString();
    }

    private Ran remove(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "remove";
        all[1] = "--store";
        all[2] = store();
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return Ran.withoutEngine(all);
    }

    private Ran query(String command) {
        return Ran.withoutEngine(command, "--store", store(), "--format", "jsonl");
    }

    @Test
    void an_article_goes_with_what_it_told_and_the_record_is_whole() {
        assertThat(query("events").outLines()).singleElement().asString().contains("\"one\"", "\"two\"");
        Ran ran = remove("one");
        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).isEqualTo("readout: 1 article removed\n");
        assertThat(query("articles").outLines()).hasSize(ALL - 1);
        assertThat(query("events").outLines())
                .singleElement()
                .asString()
                .contains("\"two\"")
                .doesNotContain("\"one\"");
        assertThat(query("changes").outLines().getLast()).contains("one");
        assertThat(remove("two", "a0").err()).isEqualTo("readout: 2 articles removed\n");
        assertThat(query("events").out()).isEmpty();
        assertThat(Ran.withoutEngine("verify", "--store", store()).exit()).isZero();
    }

    @Test
    void an_unknown_id_is_told_and_nothing_is_removed() {
        Ran ran = remove("one", "nobody/7");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith("readout: nobody/7: no such article in the store, and nothing was removed");
        assertThat(query("articles").outLines()).hasSize(ALL);
    }

    @Test
    void all_articles_of_a_file_go_by_its_name() {
        assertThat(remove("--file", "notes.txt").err()).isEqualTo("readout: 1 article removed\n");
        assertThat(query("articles").outLines()).hasSize(ALL - 1);
        Ran again = remove("--file", "notes.txt");
        assertThat(again.exit()).isEqualTo(2);
        assertThat(again.err()).contains("--file notes.txt: no such article");
    }

    @Test
    void nothing_to_remove_is_misuse() {
        Ran ran = remove();
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("say which");
    }

    @Test
    void without_a_store_there_is_nothing_to_remove() {
        Ran ran = Ran.withoutEngine(
                "remove", "a", "--store", dir.resolve("none.db").toString());
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("no such store");
    }
}
