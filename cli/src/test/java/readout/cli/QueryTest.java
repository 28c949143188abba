package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.store.RecordStore;
import readout.store.SqliteStore;
import readout.testkit.Samples;

/** Queries over a store of readings written by hand; none needs the engine. */
class QueryTest {
    @TempDir
    static Path dir;

    @BeforeAll
    static void a_store() {
        try (RecordStore store = SqliteStore.open(dir.resolve("s.db"))) {
            store.putAll(Samples.all());
            store.link();
        }
    }

    private static Ran query(String... arguments) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--store";
        all[arguments.length + 1] = dir.resolve("s.db").toString();
        return Ran.withoutEngine(all);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --party IRN                     | 2023-08-17
                    --party irn --party sau         | 2023-08-17
                    --person hossein-amir-abdollahian --status held | 2023-08-17
                    --kind meeting --since 2021 --until 2021 | 2021-03-18/2021-03-19
                    --kind meeting --text Anchorage | 2021-03-18/2021-03-19
                    --since 2022 --until 2022       | 2022-07-28
                    """)
    void filters_leave_only_what_fits(String filters, String when) {
        Ran ran = query(("events " + filters).split(" +"));
        assertThat(ran.exit()).isZero();
        assertThat(ran.outLines()).isNotEmpty().allMatch(line -> line.contains("\"when\":\"" + when + "\""));
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void the_newest_come_first_where_that_is_asked_for() {
        List<String> oldestFirst = query("events").outLines();
        assertThat(oldestFirst.getFirst()).contains("\"earliest\":\"2021-");
        assertThat(query("events", "--newest-first").outLines()).isEqualTo(oldestFirst.reversed());
        assertThat(query("articles", "--newest-first").outLines().getFirst()).contains("\"published\":\"2024-");
        assertThat(query("export", "csv", "--newest-first").outLines().get(1)).contains(",2024-04-02,");
    }

    @Test
    void queries_of_a_store_that_is_not_linked_link_it_first(@TempDir Path fresh) {
        for (String command : List.of("events", "articles", "export jsonl")) {
            Path file = fresh.resolve(command.substring(0, 3) + ".db");
            try (RecordStore store = SqliteStore.open(file)) {
                store.putAll(Samples.all());
            }
            Ran ran = Ran.withoutEngine((command + " --store " + file).split(" "));
            assertThat(ran.out()).isEqualTo(query(command.split(" ")).out());
            assertThat(ran.errLines().getFirst()).startsWith("readout: linking 7 articles first: ");
        }
    }

    @Test
    void an_empty_store_needs_no_linking(@TempDir Path fresh) {
        Path file = fresh.resolve("s.db");
        SqliteStore.open(file).close();
        assertThat(Ran.withoutEngine("events", "--store", file.toString()).err())
                .isEqualTo("readout: no event fits\n");
    }

    @Test
    void an_outlet_is_found_by_its_name() {
        assertThat(query("events", "--outlet", "Pacific Lantern").outLines())
                .singleElement()
                .asString()
                .contains("\"when\":\"2024-04-02\"");
    }

    @Test
    void a_name_with_a_blank_finds_its_person() {
        assertThat(query("events", "--person", "Xi Jinping").outLines()).hasSizeGreaterThan(1);
    }

    @Test
    void nothing_found_exits_with_1() {
        Ran ran = query("events", "--party", "NZL");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).isEqualTo("readout: no event fits\n");
        assertThat(query("articles", "--text", "xylophone").exit()).isEqualTo(1);
    }

    @Test
    void off_a_terminal_events_and_articles_are_json_lines() {
        assertThat(query("events").outLines()).allMatch(line -> line.startsWith("{\"id\":\"") && line.endsWith("}"));
        assertThat(query("articles").outLines())
                .hasSize(Samples.all().size())
                .allMatch(line -> line.startsWith("{\"id\":\"") && line.endsWith("}"));
    }

    @Test
    void on_a_terminal_events_and_articles_are_tables() {
        Terminals person = new Terminals(true, true, true);
        String store = dir.resolve("s.db").toString();
        assertThat(Ran.onTerminal(person, "events", "--store", store).out()).startsWith("WHEN ");
        assertThat(Ran.onTerminal(person, "articles", "--store", store).out()).startsWith("PUBLISHED ");
        assertThat(Ran.onTerminal(person, "events", "--store", store, "--format", "jsonl")
                        .out())
                .startsWith("{");
    }

    @Test
    void an_export_is_complete_and_its_number_is_said_on_standard_error() {
        List<String> events = query("events").outLines();
        Ran jsonl = query("export", "jsonl");
        assertThat(jsonl.outLines()).isEqualTo(events);
        assertThat(jsonl.err()).isEqualTo("readout: " + events.size() + " events\n");
        Ran csv = query("export", "csv", "--kind", "meeting", "--since", "2021", "--until", "2021");
        assertThat(csv.exit()).isZero();
        assertThat(csv.outLines()).hasSize(2);
        assertThat(csv.err()).isEqualTo("readout: 1 event\n");
        assertThat(query("export", "json").out().strip()).startsWith("[").endsWith("]");
    }

    @Test
    void compare_shows_the_words_of_each_article() {
        String line = query("events", "--outlet", "Pacific Lantern").outLines().getFirst();
        String id = line.substring("{\"id\":\"".length(), line.indexOf('"', "{\"id\":\"".length()));
        Ran ran = query("compare", id);
        assertThat(ran.exit()).isZero();
        assertThat(ran.outLines().getFirst()).isEqualTo("2024-04-02  held  call  " + id);
        assertThat(ran.out())
                .contains(
                        "Pacific Lantern: Leaders of China and the US hold phone talks\n",
                        "  President Xi Jinping took a telephone call from US President Joseph Biden");
        assertThat(ran.out()).contains("""

                        TOPIC
                          Taiwan
                            1 said  “Taiwan”
                            2 said  “Taiwan”
                        """, """
                          export controls
                            1 omitted
                            2 said  “export controls”
                        """, "WHOSE READOUT\n");
    }

    @Test
    void compare_prints_json_and_takes_more_words_that_take_a_side(@TempDir Path mine) throws IOException {
        Path words = Files.writeString(mine.resolve("words.tsv"), "export *\n");
        String line = query("events", "--outlet", "Pacific Lantern").outLines().getFirst();
        String id = line.substring("{\"id\":\"".length(), line.indexOf('"', "{\"id\":\"".length()));
        Ran ran = query("compare", id, "--format", "json", "--framing", words.toString());
        assertThat(ran.exit()).isZero();
        assertThat(ran.outLines())
                .singleElement()
                .asString()
                .startsWith("{\"event\":\"" + id + "\",\"reports\":[{\"article\":\"call-1\",")
                .contains(
                        "{\"kind\":\"topic\",\"fact\":\"export controls\",\"cells\":[{\"verdict\":\"omitted\",\"passages\":[]},",
                        "\"readout\":{\"whose\":\"unknown\",\"sides\":[],\"parties\":[\"CHN\",\"USA\"]",
                        "{\"report\":1,\"words\":\"export *\",\"voice\":null,");
    }

    @Test
    void compare_finds_no_event_that_is_not_there() {
        Ran ran = query("compare", "e0");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).isEqualTo("readout: no event has the id e0\n");
    }

    @Test
    void a_good_store_verifies() {
        Ran ran = query("verify");
        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith("readout: 7 articles and ").endsWith(" spans checked, 0 faults\n");
    }

    @Test
    void a_store_whose_text_was_changed_does_not_verify() throws IOException, SQLException {
        Path file = Files.copy(dir.resolve("s.db"), dir.resolve("changed.db"));
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE article SET text = 'x' || text WHERE id = 'call-1'");
        }
        Ran ran = Ran.withoutEngine("verify", "--store", file.toString());
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.outLines()).isNotEmpty().allMatch(line -> line.contains("call-1"));
    }
}
