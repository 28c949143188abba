package readout.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReadingJsonTest {
    private final JsonNode json = JsonMapper.shared().readTree(ReadingJson.write(Samples.full()));

    @Test
    void a_reading_comes_back_as_it_was() {
        assertThat(ReadingJson.read(ReadingJson.write(Samples.full()))).isEqualTo(Samples.full());
        assertThat(ReadingJson.read(ReadingJson.write(Samples.empty("e")))).isEqualTo(Samples.empty("e"));
    }

    @Test
    void keys_stand_in_the_order_of_the_contract() {
        assertThat(json.propertyNames())
                .containsExactly(
                        "schema",
                        "article",
                        "origins",
                        "mentions",
                        "times",
                        "engagements",
                        "events",
                        "statements",
                        "notices",
                        "provenance");
        assertThat(json.get("article").propertyNames())
                .containsExactly("id", "file", "url", "outlet", "title", "authors", "language", "text", "published");
        assertThat(json.get("engagements").get(0).propertyNames())
                .containsExactly(
                        "kind",
                        "status",
                        "salience",
                        "participants",
                        "when",
                        "when_basis",
                        "earliest",
                        "latest",
                        "where",
                        "topics",
                        "mechanisms",
                        "evidence",
                        "because");
        assertThat(json.get("events").get(0).propertyNames())
                .containsExactly(
                        "type",
                        "mode",
                        "contexts",
                        "cameo",
                        "ontology",
                        "status",
                        "asserted_by",
                        "sources",
                        "targets",
                        "when",
                        "when_basis",
                        "earliest",
                        "latest",
                        "where",
                        "evidence",
                        "because");
        assertThat(json.get("statements").get(0).propertyNames())
                .containsExactly(
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
        assertThat(json.get("mentions").get(0).propertyNames())
                .containsExactly(
                        "start", "end", "text", "type", "entity", "actor", "latitude", "longitude", "geonames");
    }

    @Test
    void unknown_values_are_present_as_null() {
        JsonNode bare = json.get("engagements").get(1);
        assertThat(List.of(bare.get("when"), bare.get("earliest"), bare.get("where")))
                .allMatch(JsonNode::isNull);
        assertThat(bare.get("when_basis").asString()).isEqualTo("none");
        assertThat(bare.get("participants").get(0).get("side").isNull()).isTrue();
        JsonNode article = JsonMapper.shared()
                .readTree(ReadingJson.write(Samples.empty("e")))
                .get("article");
        assertThat(article.get("file").isNull()
                        && article.get("published").get("when").isNull())
                .isTrue();
    }

    @Test
    void offsets_count_code_points() {
        String text = json.get("article").get("text").asString();
        for (JsonNode mention : json.get("mentions")) {
            int start = text.offsetByCodePoints(0, mention.get("start").asInt());
            int end = text.offsetByCodePoints(0, mention.get("end").asInt());
            assertThat(text.substring(start, end)).isEqualTo(mention.get("text").asString());
        }
        assertThat(json.get("mentions").get(0).get("start").asInt()).isEqualTo(12);
    }

    @Test
    void words_are_those_of_the_contract() {
        JsonNode first = json.get("engagements").get(0);
        assertThat(first.get("kind").asString()).isEqualTo("video_call");
        assertThat(first.get("earliest").asString()).isEqualTo("2024-06-24");
        assertThat(first.get("because").asString()).isEqualTo("verb-frame:meet.v:2");
        assertThat(json.get("times").get(0).get("type").asString()).isEqualTo("DATE");
        assertThat(json.get("notices").get(0).get("code").asString()).isEqualTo("furniture.headline");
    }

    @Test
    void it_is_one_line() {
        assertThat(ReadingJson.write(Samples.full())).doesNotContain("\n", ": ");
    }

    @Test
    void what_is_no_reading_is_refused() {
        String good = ReadingJson.write(Samples.full());
        for (String bad : List.of(
                "",
                "{}",
                "[]",
                "null",
                good.substring(0, good.length() / 2),
                good + "x",
                good.replace("\"schema\":1", "\"schema\":2"),
                good.replace("\"denied\"", "\"perhaps\""),
                good.replace("\"start\":12", "\"start\":12000"),
                good.replace("2024-07-02", "yesterday"))) {
            assertThatThrownBy(() -> ReadingJson.read(bad)).isInstanceOf(WireException.class);
        }
    }

    @Test
    void keys_of_a_later_version_are_passed_over() {
        String later = ReadingJson.write(Samples.full()).replace("\"schema\":1", "\"schema\":1,\"mood\":\"calm\"");
        assertThat(ReadingJson.read(later)).isEqualTo(Samples.full());
    }
}
