package readout.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.model.Reading;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OutputsTest {
    private final StringWriter to = new StringWriter();

    @Test
    void a_story_has_the_keys_of_the_contract() throws IOException {
        try (Output<ToldStory> out = Outputs.stories(Format.JSONL, to)) {
            out.write(Samples.told());
        }
        JsonNode event = JsonMapper.shared().readTree(to.toString());
        assertThat(event.propertyNames())
                .containsExactly(
                        "id",
                        "kind",
                        "status",
                        "participants",
                        "when",
                        "when_basis",
                        "earliest",
                        "latest",
                        "where",
                        "topics",
                        "mechanisms",
                        "reports",
                        "independent_sources");
        JsonNode report = event.get("reports").get(0);
        assertThat(report.propertyNames())
                .containsExactly("article", "title", "outlet", "url", "engagement", "evidence");
        assertThat(report.get("evidence").toString()).isEqualTo("""
                {"start":53,"end":70,"text":"met Murat Nurtleu"}""");
        assertThat(event.get("participants").toString()).isEqualTo("""
                [{"person":"Sergey Lavrov","actor":"RUS","office":"foreign minister","side":"visitor",\
                "evidence":{"article":"a1","start":39,"end":52,"text":"Sergey Lavrov"}}]""");
    }

    @Test
    void an_article_has_the_keys_of_the_contract() {
        assertThat(ArticleJson.write(Samples.line())).isEqualTo("""
                {"id":"a1","title":"=HYPERLINK(\\"x\\")","outlet":null,"url":null,"published":"2024-07-02",\
                "engagements":2,"statements":0,"story":"s1"}""");
    }

    @Test
    void an_array_holds_all_readings_or_none() throws IOException {
        try (Output<Reading> out = Outputs.readings(Format.JSON, to)) {
            out.write(Samples.full());
            out.write(Samples.empty("e"));
        }
        assertThat(JsonMapper.shared().readTree(to.toString())).hasSize(2);
        StringWriter none = new StringWriter();
        Outputs.readings(Format.JSON, none).close();
        assertThat(none).hasToString("[]\n");
    }

    @Test
    void a_table_has_a_row_for_each_engagement() throws IOException {
        try (Output<Reading> out = Outputs.readings(Format.TABLE, to)) {
            out.write(Samples.full());
            out.write(Samples.empty("e"));
        }
        List<String> lines = to.toString().lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).startsWith("ARTICLE").endsWith("EVIDENCE");
        assertThat(lines.get(1))
                .contains("[2024-06-24,2024-07-01]", "video_call", "Sergey Lavrov (RUS)")
                .endsWith("met Murat Nurtleu");
        assertThat(lines.get(1).indexOf("held")).isEqualTo(lines.get(0).indexOf("STATUS"));
    }

    @Test
    void a_table_cuts_what_is_too_long_and_steers_no_terminal() throws IOException {
        ArticleLine nasty = new ArticleLine(
                "x",
                Optional.of("\u001b[31m" + "long ".repeat(40)),
                Optional.of("a\nb"),
                Optional.empty(),
                Optional.empty(),
                0,
                0,
                Optional.empty());
        try (Output<ArticleLine> out = Outputs.articles(Format.TABLE, to)) {
            out.write(nasty);
        }
        assertThat(to.toString()).doesNotContain("\u001b").contains("…", "a b");
        assertThat(to.toString().lines()).hasSize(2);
    }

    @Test
    void stories_fit_a_table() throws IOException {
        try (Output<ToldStory> out = Outputs.stories(Format.TABLE, to)) {
            out.write(Samples.told());
        }
        assertThat(to.toString().lines().toList().get(1))
                .contains("Sergey Lavrov (RUS)")
                .endsWith("s1");
    }

    @Test
    void a_cell_is_never_a_formula() throws IOException {
        try (Output<ArticleLine> out = Outputs.articles(Format.CSV, to)) {
            out.write(Samples.line());
        }
        assertThat(to.toString()).contains("\"'=HYPERLINK(\"\"x\"\")\"").endsWith("\r\n");
    }

    @Test
    void a_story_has_a_cell_for_each_column_of_csv() throws IOException {
        try (Output<ToldStory> out = Outputs.stories(Format.CSV, to)) {
            out.write(Samples.told());
        }
        assertThat(to.toString().lines().toList().getLast())
                .isEqualTo("s1,video_call,held,\"[2024-06-24,2024-07-01]\",inferred,2024-06-24,2024-07-01,Astana,KAZ,"
                        + "Sergey Lavrov (RUS),RUS,transit,C5+1,a1,Danube Review,https://danube-review.example/a1,1");
    }

    @Test
    void a_statement_has_the_keys_of_the_contract() {
        JsonNode said = JsonMapper.shared()
                .readTree(StatementJson.write(new ToldStatement(Samples.full(), 0, Optional.of("e-1"))));
        assertThat(said.propertyNames())
                .containsExactly(
                        "id",
                        "article",
                        "title",
                        "outlet",
                        "event",
                        "speaker",
                        "cue",
                        "content",
                        "form",
                        "joint",
                        "act",
                        "about",
                        "quantities",
                        "within",
                        "asserts",
                        "polarity",
                        "hedges",
                        "when",
                        "when_basis",
                        "setting",
                        "where",
                        "because");
        assertThat(said.get("event").stringValue()).isEqualTo("e-1");
        assertThat(said.get("asserts").toString()).isEqualTo("[0]");
        assertThat(said.get("within").isNull()).isTrue();
        assertThat(said.get("polarity").stringValue()).isEqualTo("open");
        assertThat(said.get("hedges").get(0).get("text").stringValue()).isEqualTo("met");
        assertThat(said.get("setting").get("kind").stringValue()).isEqualTo("meeting");
        assertThat(said.get("id").stringValue()).isEqualTo("a1#0");
        assertThat(said.get("cue").toString()).isEqualTo("""
                {"text":"said","start":98,"end":102}""");
        assertThat(said.get("content").get(1).toString()).isEqualTo("""
                {"start":12,"end":18,"text":"Astana"}""");
    }

    @Test
    void a_statement_has_a_cell_for_each_column_of_csv() throws IOException {
        try (Output<ToldStatement> out = Outputs.statements(Format.CSV, to)) {
            out.write(new ToldStatement(Samples.full(), 0, Optional.of("e-1")));
        }
        assertThat(to.toString().lines().toList().getLast())
                .isEqualTo(
                        "a1#0,a1,😀 Lavrov in Astana 😀,Danube Review,e-1,Turan,,AZE,agency,said,"
                                + "Foreign Minister Sergey Lavrov met Murat Nurtleu in Astana on Monday … Astana,"
                                + "indirect,false,inform,RUS; KAZ,at least 1 day,CONSULT 042,open,met,2024-07-01,meeting,Astana");
    }

    /** The text has characters beyond 16 bits before and inside what is quoted. */
    @Test
    void an_annotation_points_to_its_words_by_code_points_and_by_the_words() throws IOException {
        try (Output<ToldStatement> out = Outputs.annotations(to)) {
            out.write(new ToldStatement(Samples.full(), 0, Optional.of("e-1")));
        }
        JsonNode annotation = JsonMapper.shared().readTree(to.toString());
        assertThat(annotation.get("@context").stringValue()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
        assertThat(annotation.get("id").stringValue()).isEqualTo("urn:readout:statement:a1%230");
        assertThat(annotation.get("target")).hasSize(2);
        annotation.get("target").forEach(target -> {
            JsonNode position = target.get("selector").get(0);
            JsonNode quote = target.get("selector").get(1);
            int[] text = Samples.TEXT.codePoints().toArray();
            int start = position.get("start").intValue();
            int end = position.get("end").intValue();
            assertThat(new String(text, start, end - start))
                    .isEqualTo(quote.get("exact").stringValue());
            String prefix = quote.get("prefix").stringValue();
            int[] before = prefix.codePoints().toArray();
            assertThat(new String(text, start - before.length, before.length)).isEqualTo(prefix);
            assertThat(Samples.TEXT)
                    .contains(prefix
                            + quote.get("exact").stringValue()
                            + quote.get("suffix").stringValue());
        });
        assertThat(annotation.get("body").findValuesAsString("value"))
                .containsExactly(
                        "Turan, agency, AZE", "act:inform", "form:indirect", "about:RUS", "about:KAZ", "event:e-1");
    }

    @Test
    void statements_fit_a_table() throws IOException {
        try (Output<ToldStatement> out = Outputs.statements(Format.TABLE, to)) {
            out.write(new ToldStatement(Samples.full(), 0, Optional.of("e-1")));
        }
        assertThat(to.toString().lines().toList().get(1))
                .startsWith("a1#0 ")
                .contains(" Turan ", " AZE ", " inform ", " RUS KAZ ")
                .endsWith(" … Astana");
    }

    @Test
    void a_story_without_its_reading_is_refused() {
        assertThatThrownBy(() -> ToldStory.of(Samples.told().story(), id -> Optional.empty()))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("a1");
    }
}
