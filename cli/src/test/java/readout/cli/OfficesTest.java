package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.store.RecordStore;
import readout.store.SqliteStore;
import readout.testkit.Samples;

/** Who held which office when, in a store of readings written by hand; none needs the engine. */
class OfficesTest {
    private static final String TABLE = """
            person,actor,office,from,until,source
            Mohammad Javad Zarif,IRN,minister of foreign affairs,2013-08-15,2021-08-25,a list
            Ana Lind,Iran,foreign minister,2023-09-01,2023-09-30,
            Karl Berg,Nowhere,foreign minister,2023-09-01,2023-09-30,
            """;

    @TempDir
    static Path dir;

    private static String store;
    private static Path table;

    @BeforeAll
    static void a_store() throws IOException {
        store = dir.resolve("s.db").toString();
        table = Inputs.file(dir, "ministers.csv", TABLE);
        try (RecordStore open = SqliteStore.open(Path.of(store))) {
            open.putAll(Samples.all());
            open.link();
        }
        Ran ran = Ran.withoutEngine("offices", "import", table.toString(), "--store", store);
        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.errLines())
                .containsExactly(
                        "readout: " + table
                                + ": line 4: actor Nowhere is no state or organisation that Readout knows (as IRN, Iran)",
                        "readout: 2 rows loaded, 1 bad");
    }

    private static Ran offices(String arguments) {
        return Ran.withoutEngine(("offices " + arguments + " --store " + store).split(" +"));
    }

    @Test
    void who_was_minister_comes_dated_from_record_and_tables() {
        Ran then = offices("--actor irn --office FM --at 2020-12 --format csv");
        assertThat(then.exit()).isZero();
        assertThat(then.outLines())
                .containsExactly(
                        "person,actor,office,from,until,source,basis,person_id,articles,conflicts,evidence",
                        "Mohammad Javad Zarif,IRN,foreign minister,2013-08-15,2021-08-25,a list,imported,,0,,",
                        "Mohammad Javad Zarif,IRN,foreign minister,2013-08-15,2021-08-25,,bundled,,0,,");
        Ran shown = offices("--actor IRN --office FM --at 2023-08 --basis record --format jsonl");
        assertThat(shown.outLines())
                .containsExactly(
                        "{\"person\":\"Hossein Amir-Abdollahian\",\"person_id\":\"hossein-amir-abdollahian\",\"actor\":\"IRN\","
                                + "\"office\":\"foreign minister\",\"from\":\"2023-08-17\",\"until\":\"2023-08-17\",\"basis\":\"record\","
                                + "\"source\":null,\"articles\":2,\"evidence\":[{\"article\":\"visit-1\",\"start\":60,\"end\":84,"
                                + "\"text\":\"Hossein Amir-Abdollahian\",\"when\":\"2023-08-17\"}],\"conflicts\":[]}");
    }

    @Test
    void contradictions_are_shown_on_both_sides() {
        assertThat(offices("--actor IRN --office FM --at 2023-09-15 --format csv")
                        .outLines())
                .hasSize(3)
                .anyMatch(line -> line.startsWith("Ana Lind,")
                        && line.contains(",ministers.csv,imported,")
                        && line.contains("Hossein Amir-Abdollahian"))
                .anyMatch(line -> line.startsWith("Hossein Amir-Abdollahian,") && line.contains(",Ana Lind,"));
    }

    @Test
    void people_are_found_by_any_form_of_their_names() {
        for (String name : new String[] {"hossein-amirabdollahian", "Amir-Abdollahian", "amirabdollahian"}) {
            assertThat(offices("--person " + name + " --basis record --format csv")
                            .outLines())
                    .as(name)
                    .hasSize(2);
        }
    }

    @Test
    void nobody_found_exits_with_1() {
        Ran ran = offices("--actor IRN --office FM --at 1066");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).isEqualTo("readout: no tenure fits\n");
    }

    @Test
    void on_a_terminal_it_is_a_table() {
        Ran ran = Ran.onTerminal(new Terminals(true, true, true), "offices", "--actor", "SAU", "--store", store);
        assertThat(ran.out()).startsWith("ACTOR  OFFICE ").contains("\"Faisal bin Farhan\" (visit-1)\n");
    }

    @Test
    void what_was_exported_can_be_loaded_again(@TempDir Path fresh) throws IOException {
        Path csv = Inputs.file(
                fresh, "all.csv", offices("--actor IRN --format csv").out());
        String other = fresh.resolve("o.db").toString();
        Ran ran = Ran.withoutEngine("offices", "import", csv.toString(), "--store", other);
        assertThat(ran.err()).endsWith(" rows loaded, 0 bad\n");
        assertThat(ran.exit()).isZero();
    }

    @Test
    void a_table_that_is_not_there_is_an_error() {
        Ran ran = Ran.withoutEngine("offices", "import", "nowhere.csv", "--store", store);
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).isEqualTo("readout: nowhere.csv: no such file\n");
    }

    @Test
    void tables_that_are_loaded_count_when_articles_are_read() throws IOException {
        Path articles = Inputs.file(dir, "a.jsonl", Inputs.lines(2));
        Ran bare = Ran.command("extract", articles.toString());
        Ran with = Ran.command("extract", articles.toString(), "--holders", table.toString());
        assertThat(with.exit()).isEqualTo(3);
        assertThat(with.err()).startsWith("readout: " + table + ": line 4: actor Nowhere");
        assertThat(lexicon(with)).isNotEqualTo(lexicon(bare));
        String fresh = dir.resolve("f.db").toString();
        String[] ingest = {"ingest", articles.toString(), "--store", fresh};
        assertThat(Ran.command(ingest).err()).contains("2 stored, 0 replaced, 0 unchanged");
        Ran.withoutEngine("offices", "import", table.toString(), "--store", fresh);
        assertThat(Ran.command(ingest).err()).contains("0 stored, 2 replaced, 0 unchanged");
        assertThat(Ran.command(ingest).err()).contains("0 stored, 0 replaced, 2 unchanged");
    }

    private static String lexicon(Ran ran) {
        return ran.outLines().getFirst().replaceFirst(".*\"lexicon\":\"([0-9a-f]+)\".*", "$1");
    }

    @Test
    void a_profile_changes_what_a_name_means_and_the_provenance() throws IOException {
        Path articles = Inputs.file(dir, "c.txt", "Talks\n\nThe talks in Kosovo ended.\n");
        Path profile = Inputs.file(dir, "p.tsv", "Kosovo\tSRB\n");
        Ran bare = Ran.command("extract", articles.toString());
        Ran with = Ran.command("extract", articles.toString(), "--profile", profile.toString());
        assertThat(bare.out()).contains("\"text\":\"Kosovo\"").contains("\"actor\":\"XKX\"");
        assertThat(with.out())
                .contains("\"text\":\"Kosovo\"")
                .contains("\"actor\":\"SRB\"")
                .doesNotContain("XKX");
        assertThat(lexicon(with)).isNotEqualTo(lexicon(bare));
        Path bad = Inputs.file(dir, "bad.tsv", "Kosovo\tSerbia\n");
        Ran wrong = Ran.command("extract", articles.toString(), "--profile", bad.toString());
        assertThat(wrong.exit()).isEqualTo(2);
        assertThat(wrong.err()).startsWith("readout: " + bad + ", line 1: Serbia is the code of no state");
        assertThat(wrong.out()).isEmpty();
    }

    @Test
    void stats_say_how_much_was_read() throws IOException {
        Path articles = Inputs.file(dir, "d.txt", "Talks\n\nThe talks ended. Nobody met.\n");
        Ran ran = Ran.command("extract", articles.toString(), "--stats", "--jobs", "2");
        assertThat(ran.exit()).isZero();
        assertThat(ran.err())
                .matches(
                        "readout: 1 articles, \\d+ tokens, 3 sentences, \\d of them parsed \\(\\d+\\.\\d %\\), \\d+ tokens a second on 2 threads\n");
        assertThat(ran.out())
                .isEqualTo(Ran.command("extract", articles.toString()).out());
    }
}
