package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.model.Because;
import readout.model.Quantity;
import readout.model.Reading;
import readout.model.Span;
import readout.model.Speaker;
import readout.model.Statement;
import readout.model.StatementAct;
import readout.model.StatementForm;
import readout.store.RecordStore;
import readout.store.SqliteStore;
import readout.testkit.Draft;
import readout.testkit.Samples;

/** Who said what, in a store of readings written by hand; none needs the engine. */
class StatementsTest {
    private static final String LATER = """
            Ministry counts 120 trucks

            The ministry said over 120 trucks 🚚 had crossed the border. It was noted that the road is open.
            """;
    private static final String EARLIER = """
            Minister warns

            “The border must stay open,” Foreign Minister Zoë Çelik said of the neighbours' plans.
            """;

    @TempDir
    static Path dir;

    @BeforeAll
    static void a_store() {
        try (RecordStore store = SqliteStore.open(dir.resolve("s.db"))) {
            store.putAll(List.of(Samples.call(), later(), earlier()));
            store.link();
        }
    }

    private static Reading later() {
        Statement trucks = new Statement(
                Optional.of(
                        new Speaker(at(LATER, "The ministry"), Optional.empty(), Optional.of("NOR"), Optional.empty())),
                Optional.of(at(LATER, "said")),
                List.of(at(LATER, "over 120 trucks 🚚 had crossed the border")),
                StatementForm.INDIRECT,
                false,
                StatementAct.INFORM,
                List.of(),
                List.of(new Quantity(
                        new BigDecimal("120"),
                        Optional.of("over"),
                        Optional.empty(),
                        Optional.of("trucks"),
                        at(LATER, "over 120 trucks"))),
                new Because("verb", "say"));
        Statement road = new Statement(
                Optional.empty(),
                Optional.of(at(LATER, "It was noted")),
                List.of(at(LATER, "the road is open")),
                StatementForm.AGENTLESS,
                false,
                StatementAct.INFORM,
                List.of(),
                List.of(),
                new Because("verb", "note"));
        return told("a-later", LATER, "2024-05-02", "Fjord Courier", trucks, road);
    }

    private static Reading earlier() {
        Statement open = new Statement(
                Optional.of(new Speaker(
                        at(EARLIER, "Zoë Çelik"),
                        Optional.of("Zoë Çelik"),
                        Optional.of("TUR"),
                        Optional.of("foreign minister"))),
                Optional.of(at(EARLIER, "said")),
                List.of(at(EARLIER, "The border must stay open,")),
                StatementForm.DIRECT,
                false,
                StatementAct.DEMAND,
                List.of("SWE"),
                List.of(),
                new Because("quote", "say"));
        return told("z-earlier", EARLIER, "2024-05-01", "Harbour Post", open);
    }

    private static Reading told(String id, String text, String day, String outlet, Statement... statements) {
        return Draft.of(id, text)
                .outlet(outlet)
                .published(day)
                .statements(statements)
                .reading();
    }

    private static Span at(String text, String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static Ran query(String... arguments) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--store";
        all[arguments.length + 1] = dir.resolve("s.db").toString();
        return Ran.withoutEngine(all);
    }

    private static List<String> ids(String filters) {
        Ran ran = query(("statements --format csv " + filters).strip().split(" +"));
        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).isEmpty();
        return ran.outLines().stream()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
    }

    @Test
    void an_outlet_is_found_by_its_name() {
        assertThat(query("statements", "--outlet", "Harbour Post").outLines()).hasSize(1);
    }

    @Test
    void all_statements_come_in_the_order_of_their_articles() {
        assertThat(ids("")).containsExactly("z-earlier#0", "a-later#0", "a-later#1");
        assertThat(ids("--newest-first")).containsExactly("a-later#0", "a-later#1", "z-earlier#0");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --speaker celik              | z-earlier#0
                    --speaker ÇELİ               | z-earlier#0
                    --speaker ministry           | a-later#0
                    --speaker minist --act demand | z-earlier#0
                    --actor nor                  | a-later#0
                    --about SWE                  | z-earlier#0
                    --act demand,warn            | z-earlier#0
                    --form agentless             | a-later#1
                    --number                     | a-later#0
                    --text roads                 | a-later#1
                    --text border --actor TUR,SWE | z-earlier#0
                    --article z-earlier          | z-earlier#0
                    --until 2024-05-01           | z-earlier#0
                    """)
    void filters_leave_only_what_fits(String filters, String only) {
        assertThat(ids(filters)).containsExactly(only);
    }

    @Test
    void a_line_is_the_statement_with_its_article() {
        assertThat(query("statements", "--number").outLines())
                .containsExactly(
                        "{\"id\":\"a-later#0\",\"article\":\"a-later\",\"title\":\"Ministry counts 120 trucks\",\"outlet\":\"Fjord Courier\","
                                + "\"event\":null,\"speaker\":{\"text\":\"The ministry\",\"start\":28,\"end\":40,\"person\":null,"
                                + "\"actor\":\"NOR\",\"office\":null},\"cue\":{\"text\":\"said\",\"start\":41,\"end\":45},"
                                + "\"content\":[{\"start\":46,\"end\":86,\"text\":\"over 120 trucks 🚚 had crossed the border\"}],"
                                + "\"form\":\"indirect\",\"joint\":false,\"act\":\"inform\",\"about\":[],\"quantities\":[{\"value\":120,"
                                + "\"comparator\":\"over\",\"unit\":null,\"of\":\"trucks\",\"start\":46,\"end\":61}],"
                                + "\"within\":null,\"asserts\":[],\"polarity\":\"positive\",\"hedges\":[],\"when\":null,\"when_basis\":\"none\","
                                + "\"setting\":null,\"where\":null,\"because\":\"verb:say\"}");
    }

    @Test
    void nothing_found_exits_with_1() {
        Ran ran = query("statements", "--act", "praise");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).isEqualTo("readout: no statement fits\n");
    }

    @Test
    void on_a_terminal_it_is_a_table() {
        Ran ran = Ran.onTerminal(
                new Terminals(true, true, true),
                "statements",
                "--store",
                dir.resolve("s.db").toString());
        assertThat(ran.out()).startsWith("ID ").contains("  Zoë Çelik ", "  The border must stay open,\n");
    }

    @Test
    void articles_tell_how_many_statements_they_have() {
        assertThat(query("articles", "--outlet", "Fjord Courier").out()).contains("\"statements\":2,");
        assertThat(query("articles", "--outlet", "Meridian Wire").out()).contains("\"statements\":0,");
    }
}
