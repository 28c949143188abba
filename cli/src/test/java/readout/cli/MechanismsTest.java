package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.model.EngagementKind;
import readout.model.MentionType;
import readout.model.Reading;
import readout.store.RecordStore;
import readout.store.SqliteStore;
import readout.testkit.Draft;

/** Formats and instruments of a store of readings written by hand. */
class MechanismsTest {
    @TempDir
    static Path dir;

    @BeforeAll
    static void a_store() {
        try (RecordStore store = SqliteStore.open(dir.resolve("s.db"))) {
            store.putAll(List.of(called(), recalled(), hoped()));
            store.link();
        }
    }

    private static Reading called() {
        return Draft.of("called", """
                        Ministers speak by telephone

                        Jeyhun Bayramov and Hossein Amirabdollahian spoke about the 3+3 on 5 March 2022.
                        """)
                .outlet("Harbour Post")
                .published("2022-03-06")
                .mention("3+3", MentionType.MECHANISM, "")
                .engagement(
                        EngagementKind.CALL,
                        "Jeyhun Bayramov and Hossein Amirabdollahian spoke about the 3+3 on 5 March 2022")
                .with("Jeyhun Bayramov", "AZE", "foreign minister")
                .with("Hossein Amirabdollahian", "IRN", "foreign minister")
                .on("2022-03-05")
                .mechanisms("3+3")
                .done()
                .reading();
    }

    private static Reading recalled() {
        return Draft.of("recalled", """
                        A look back

                        The ministry in Baku said that paragraph 4 of the Trilateral Statement of November 10, 2020 is on peacekeepers.
                        """)
                .outlet("Levant Gazette")
                .published("2023-01-02")
                .mention("Trilateral Statement of November 10, 2020", MentionType.INSTRUMENT, "")
                .statement("paragraph 4 of the Trilateral Statement of November 10, 2020 is on peacekeepers")
                .by("The ministry in Baku", "AZE")
                .done()
                .reading();
    }

    private static Reading hoped() {
        return Draft.of("hoped", """
                        Hopes for the autumn

                        Both villages wait for a ceasefire and a working group.
                        """)
                .outlet("Harbour Post")
                .published("2022-09-01")
                .mention("ceasefire", MentionType.INSTRUMENT, "")
                .mention("working group", MentionType.MECHANISM, "")
                .reading();
    }

    private static Ran run(String... arguments) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--store";
        all[arguments.length + 1] = dir.resolve("s.db").toString();
        return Ran.withoutEngine(all);
    }

    @Test
    void each_has_its_invocations_with_the_article_and_who_invoked_it() {
        assertThat(run("mechanisms", "--format", "jsonl").outLines())
                .satisfiesExactly(
                        format -> assertThat(format)
                                .startsWith("{\"id\":\"3-3\",\"name\":\"3+3\",\"kind\":\"format\",\"specific\":true")
                                .contains("\"actor\":\"ARM\",\"basis\":\"table\"")
                                .contains("\"attendees\":[\"AZE\",\"IRN\"],\"invoked_by\":[\"AZE\",\"IRN\"]")
                                .contains("\"event\":\""),
                        instrument -> assertThat(instrument)
                                .startsWith("{\"id\":\"trilateral-statement-of-10-november-2020\"")
                                .contains("\"date\":\"2020-11-10\"")
                                .contains("\"cited\":[{\"part\":\"paragraph 4\",\"count\":1}]")
                                .contains("\"statement\":\"recalled#0\"")
                                .contains("\"by\":[\"AZE\"]"));
    }

    @Test
    void what_is_not_told_apart_is_listed_by_its_id_only() {
        assertThat(run("mechanisms", "--format", "jsonl").out())
                .doesNotContain("\"ceasefire\"")
                .doesNotContain("\"working-group\"");
        assertThat(run("mechanisms", "--name", "ceasefire", "--format", "jsonl").outLines())
                .singleElement()
                .asString()
                .startsWith("{\"id\":\"ceasefire\",\"name\":\"ceasefire\",\"kind\":\"instrument\",\"specific\":false");
    }

    @Test
    void filters_narrow() {
        assertThat(run("mechanisms", "--name", "statement trilateral", "--format", "jsonl")
                        .out())
                .contains("10 November 2020")
                .doesNotContain("\"3-3\"");
        assertThat(run("mechanisms", "--party", "GEO", "--format", "jsonl").out())
                .contains("\"3-3\"")
                .doesNotContain("trilateral-statement");
        assertThat(run("mechanisms", "--kind", "instrument", "--format", "jsonl")
                        .outLines())
                .hasSize(1);
        assertThat(run("mechanisms", "--since", "2023", "--format", "jsonl").outLines())
                .hasSize(1);
        assertThat(run("mechanisms", "--outlet", "Harbour Post", "--format", "csv")
                        .out()
                        .split("\r\n"))
                .hasSize(2);
    }

    @Test
    void none_is_an_outcome_of_its_own() {
        Ran ran = run("mechanisms", "--name", "Minsk Group");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).contains("no format or instrument fits");
    }

    @Test
    void a_table_has_a_row_for_each() {
        assertThat(run("mechanisms", "--format", "table").out())
                .contains("ARM AZE GEO IRN RUS TUR")
                .contains("paragraph 4");
    }

    @Test
    void the_spans_are_verified() {
        assertThat(run("verify").exit()).isZero();
    }
}
