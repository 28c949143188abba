package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.model.Basis;
import readout.model.Because;
import readout.model.CodedEvent;
import readout.model.Edtf;
import readout.model.EventParty;
import readout.model.EventStatus;
import readout.model.EventType;
import readout.model.Reading;
import readout.model.Span;
import readout.model.Speaker;
import readout.model.Statement;
import readout.model.StatementAct;
import readout.model.StatementForm;
import readout.model.When;
import readout.model.Where;
import readout.store.RecordStore;
import readout.store.SqliteStore;
import readout.testkit.Draft;
import readout.testkit.Samples;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who did what to whom, in a store of readings written by hand; none needs the engine. */
class DeedsTest {
    private static final String TALKS = """
            Three sides talk in Vienna

            Iran, Austria and the IAEA\theld talks in Vienna. Austrian officials said that Tehran had freed "Leila".

            Austria will send troops to Mali.
            """;
    private static final String STRIKE = """
            Unions walk out

            Dock workers in Chile went on strike. Norway, which is to host talks, commented.
            """;

    @TempDir
    static Path dir;

    @BeforeAll
    static void a_store() {
        try (RecordStore store = SqliteStore.open(dir.resolve("s.db"))) {
            store.putAll(List.of(Samples.call(), talks(), strike()));
            store.link();
        }
    }

    private static Reading talks() {
        CodedEvent talks = deed(EventType.CONSULT, "040", EventStatus.ACTUAL, "Iran, Austria and the IAEA\theld talks")
                .by(party("IRN", "", "Iran"), party("AUT", "", "Austria"), party("IAEA", "", "IAEA"))
                .at("Vienna", "AUT")
                .on("2022-05-08")
                .in(TALKS);
        CodedEvent freed = deed(EventType.RETREAT, "0841", EventStatus.ACTUAL, "Tehran had freed \"Leila\"")
                .mode("release")
                .by(party("IRN", "GOV", "Tehran"))
                .to(party("", "CVL", "\"Leila\""))
                .assertedBy(0)
                .in(TALKS);
        CodedEvent troops = deed(EventType.MOBILIZE, "0152", EventStatus.FUTURE, "Austria will send troops to Mali")
                .mode("troops")
                .by(party("AUT", "MIL", "Austria"))
                .to(party("MLI", "", "Mali"))
                .in(TALKS);
        Statement vienna = new Statement(
                Optional.of(new Speaker(
                        at(TALKS, "Austrian officials"), Optional.empty(), Optional.of("AUT"), Optional.empty())),
                Optional.of(at(TALKS, "said")),
                List.of(at(TALKS, "Tehran had freed \"Leila\"")),
                StatementForm.INDIRECT,
                false,
                StatementAct.INFORM,
                List.of("IRN"),
                List.of(),
                new Because("verb", "say"));
        return Draft.of("talks", TALKS)
                .outlet("Danube Review")
                .published("2022-05-09")
                .statements(vienna)
                .events(talks, freed, troops)
                .reading();
    }

    private static Reading strike() {
        CodedEvent strike = deed(EventType.PROTEST, "143", EventStatus.ACTUAL, "Dock workers in Chile went on strike")
                .mode("strike")
                .by(party("CHL", "LAB", "Dock workers in Chile"))
                .in(STRIKE);
        CodedEvent comment = deed(
                        EventType.STATEMENT, "010", EventStatus.ACTUAL, "Norway, which is to host talks, commented")
                .by(party("NOR", "", "Norway"))
                .in(STRIKE);
        return Draft.of("strike", STRIKE)
                .outlet("Andes Tribune")
                .published("2021-07-01")
                .events(strike, comment)
                .reading();
    }

    private static DraftDeed deed(EventType type, String cameo, EventStatus status, String evidence) {
        return new DraftDeed(type, cameo, status, evidence);
    }

    private static NamedParty party(String actor, String sector, String words) {
        return new NamedParty(actor, sector, words);
    }

    /** A party whose place in the text is still to be found. */
    private record NamedParty(String actor, String sector, String words) {
        EventParty in(String text) {
            return new EventParty(given(actor), given(sector), DeedsTest.at(text, words));
        }

        private static Optional<String> given(String code) {
            return code.isEmpty() ? Optional.empty() : Optional.of(code);
        }
    }

    /** A deed being written. */
    private static final class DraftDeed {
        private final EventType type;
        private final String cameo;
        private final EventStatus status;
        private final String evidence;
        private List<NamedParty> sources = List.of();
        private List<NamedParty> targets = List.of();
        private Optional<String> mode = Optional.empty();
        private Optional<Integer> assertedBy = Optional.empty();
        private Optional<Where> where = Optional.empty();
        private When when = When.UNKNOWN;

        DraftDeed(EventType type, String cameo, EventStatus status, String evidence) {
            this.type = type;
            this.cameo = cameo;
            this.status = status;
            this.evidence = evidence;
        }

        DraftDeed by(NamedParty... parties) {
            sources = List.of(parties);
            return this;
        }

        DraftDeed to(NamedParty... parties) {
            targets = List.of(parties);
            return this;
        }

        DraftDeed mode(String name) {
            mode = Optional.of(name);
            return this;
        }

        DraftDeed assertedBy(int statement) {
            assertedBy = Optional.of(statement);
            return this;
        }

        DraftDeed at(String place, String country) {
            where = Optional.of(new Where(Optional.of(place), Optional.of(country)));
            return this;
        }

        DraftDeed on(String day) {
            when = When.on(Edtf.of(day), Basis.STATED);
            return this;
        }

        CodedEvent in(String text) {
            return new CodedEvent(
                    type,
                    mode,
                    List.of(),
                    cameo,
                    status,
                    assertedBy,
                    sources.stream().map(party -> party.in(text)).toList(),
                    targets.stream().map(party -> party.in(text)).toList(),
                    when,
                    where,
                    DeedsTest.at(text, evidence),
                    new Because("deed", "by hand"));
        }
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --since 1900             | strike#deed0 strike#deed1 talks#deed0 talks#deed1 talks#deed2
                    --newest-first           | talks#deed0 talks#deed1 talks#deed2 strike#deed0 strike#deed1
                    --type consult,mobilize  | talks#deed0 talks#deed2
                    --cameo 08,015           | talks#deed1 talks#deed2
                    --status future          | talks#deed2
                    --party aut              | talks#deed0 talks#deed2
                    --party IRN,AUT          | talks#deed0
                    --source AUT --target MLI | talks#deed2
                    --target IRN,MLI         | talks#deed2
                    --unattributed --party IRN | talks#deed0
                    --until 2021             | strike#deed0 strike#deed1
                    --since 2022-05-09       | talks#deed1 talks#deed2
                    --article strike --type statement | strike#deed1
                    --text strike            | strike#deed0 strike#deed1
                    """)
    void filters_find_deeds(String filters, String ids) {
        Ran ran = query(("deeds --format csv " + filters).strip().split(" +"));
        assertThat(ran.err()).isEmpty();
        assertThat(ran.outLines().stream()
                        .skip(1)
                        .map(line -> line.substring(0, line.indexOf(',')))
                        .filter(cell -> cell.contains("#deed")))
                .containsExactly(ids.split(" "));
    }

    @Test
    void a_deed_has_its_code_status_and_asserter() {
        JsonNode deed = JsonMapper.shared()
                .readTree(query("deeds", "--cameo", "0841").outLines().getFirst());
        assertThat(deed.get("id").asString()).isEqualTo("talks#deed1");
        assertThat(deed.get("cameo").asString()).isEqualTo("0841");
        assertThat(deed.get("status").asString()).isEqualTo("actual");
        assertThat(deed.get("asserted_by").asInt()).isZero();
        assertThat(deed.get("asserter").get("actor").asString()).isEqualTo("AUT");
        assertThat(deed.get("evidence").get("text").asString()).isEqualTo("Tehran had freed \"Leila\"");
    }

    @Test
    void no_deed_is_said_to_fit() {
        Ran ran = query("deeds", "--type", "assault");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).isEqualTo("readout: no deed fits\n");
    }

    /** A table between tabs as cells by title. */
    private static List<Map<String, String>> table(String text, List<String> titles) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : text.lines().toList()) {
            String[] cells = line.split("\t", -1);
            assertThat(cells).as(line).hasSize(titles.size());
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < cells.length; i++) {
                row.put(titles.get(i), cells[i]);
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<Map<String, String>> titled(Ran ran) {
        List<String> titles = List.of(ran.outLines().getFirst().split("\t"));
        return table(String.join("\n", ran.outLines().subList(1, ran.outLines().size())), titles);
    }

    @Test
    void icews_has_a_row_for_each_pair_and_what_happened_only() {
        Ran ran = query("export", "icews");
        assertThat(ran.err())
                .isEqualTo(
                        "readout: 4 deeds in 9 records; left out: 1 of a status or type that this format does not have"
                                + " (--status and --type ask for them)\n");
        List<Map<String, String>> rows = titled(ran);
        assertThat(rows).hasSize(9);
        assertThat(rows.getFirst()).hasSize(20);
        assertThat(rows.stream().map(row -> row.get("Event ID")))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("\\d{1,16}"));
        assertThat(rows.stream().map(row -> row.get("CAMEO Code"))).contains("040", "0841", "143", "010");
        assertThat(rows.stream().filter(row -> "040".equals(row.get("CAMEO Code"))))
                .extracting(row -> row.get("Source Name") + ">" + row.get("Target Name"))
                .containsExactly(
                        "Iran>Austria", "Iran>IAEA", "Austria>Iran", "Austria>IAEA", "IAEA>Iran", "IAEA>Austria");
    }

    @Test
    void icews_tells_scores_names_places_and_days() {
        List<Map<String, String>> rows = titled(query("export", "icews", "--cameo", "04,08"));
        assertThat(rows.getFirst())
                .containsEntry("Event Date", "2022-05-08")
                .containsEntry("Intensity", "1.0")
                .containsEntry("Source Country", "Iran")
                .containsEntry("City", "Vienna")
                .containsEntry("Country", "Austria")
                .containsEntry("Publisher", "Danube Review")
                .containsEntry("Story ID", "talks");
        assertThat(rows.getLast())
                .containsEntry("Event Date", "2022-05-09")
                .containsEntry("Source Sectors", "Government")
                .containsEntry("Target Name", "”Leila”");
    }

    @Test
    void gdelt_has_61_columns_and_the_codes_with_their_zeros() {
        List<String> lines =
                query("export", "gdelt", "--status", "actual,future").outLines();
        assertThat(lines)
                .hasSize(10)
                .allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(61));
        List<String> talks = List.of(lines.get(2).split("\t", -1));
        assertThat(talks.subList(1, 8))
                .containsExactly("20220508", "202205", "2022", "2022.4329", "IRN", "IRAN", "IRN");
        assertThat(talks.subList(25, 35)).containsExactly("1", "040", "040", "04", "1", "1.0", "1", "1", "1", "");
        assertThat(talks.subList(51, 54)).containsExactly("4", "Vienna, Austria", "AU");
        assertThat(talks.subList(59, 61)).containsExactly("20220509000000", "https://example.com/talks");
        List<String> group = List.of(lines.get(3).split("\t", -1));
        assertThat(group.subList(15, 19)).containsExactly("IGOIAE", "IAEA", "", "IAE");
        assertThat(lines.stream().map(line -> line.split("\t")[26])).contains("0152", "0841");
    }

    @Test
    void polecat_has_no_statements_and_keeps_types_modes_and_scores() {
        Ran ran = query("export", "polecat");
        assertThat(ran.err()).startsWith("readout: 3 deeds in 8 records; left out: 2 of ");
        List<Map<String, String>> rows = titled(ran);
        assertThat(rows.getFirst())
                .hasSize(40)
                .containsEntry("Event Type", "PROTEST")
                .containsEntry("Event Mode", "strike")
                .containsEntry("Intensity", "-5")
                .containsEntry("Quad Code", "MATERIAL CONFLICT")
                .containsEntry("Primary Actor Sector", "LAB")
                .containsEntry("Actor Country", "CHL")
                .containsEntry("Actor COW", "155")
                .containsEntry("Recipient Name", "");
        assertThat(rows.stream().map(row -> row.get("Event ID"))).doesNotHaveDuplicates();
    }

    @Test
    void plover_keeps_several_parties_in_one_event_and_tells_the_status() {
        Ran ran = query("export", "plover");
        assertThat(ran.err()).startsWith("readout: 4 deeds; left out: 1 of ");
        List<JsonNode> events =
                ran.outLines().stream().map(JsonMapper.shared()::readTree).toList();
        assertThat(events.get(1).get("actor")).hasSize(3);
        assertThat(events.get(1).get("recipient")).isEmpty();
        assertThat(events.get(2).get("comment").asString())
                .contains("cameo=0841")
                .endsWith("asserted by Austrian officials");
        assertThat(events.get(3).get("mode").get(1).asString()).isEqualTo("future");
        assertThat(events.stream().map(event -> event.get("id").asString())).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gdelt", "icews", "polecat", "plover"})
    void ids_stay_when_the_filter_changes(String format) {
        List<String> all = query("export", format).outLines();
        List<String> some = query("export", format, "--article", "talks").outLines();
        assertThat(all).containsAll(some);
    }

    @Test
    void a_format_that_there_is_not_is_an_error_that_names_those_there_are() {
        Ran ran = query("export", "xlsx");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.errLines().getFirst())
                .isEqualTo(
                        "readout: no format is called xlsx; there are jsonl, json, csv, gdelt, icews, polecat, plover");
        assertThat(Ran.withoutEngine("export").errLines().getFirst())
                .startsWith("readout: the format comes first; there are ");
    }
}
