package readout.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentsTest {
    private final Served served = Served.sample();

    @AfterAll
    void stop() {
        served.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/events.json",
                "/articles.json",
                "/people.json",
                "/about.json",
                "/events/e-geneva.json",
                "/articles/geneva-wire.json",
                "/articles/harbour~2Fgeneva~201.json",
                "/people/vladimir-putin.json"
            })
    void every_page_has_a_twin_in_json(String path) {
        assertThat(served.get(path).statusCode()).isEqualTo(200);
        assertThat(served.get(path).headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(served.json(path).get("schema").intValue()).isEqualTo(1);
        String page = path.replace(".json", "");
        assertThat(served.page(page).select("link[rel=alternate]").attr("href")).isEqualTo(path);
    }

    @Test
    void events_are_the_lines_of_the_contract() {
        JsonNode geneva =
                served.json("/events.json?kind=meeting&party=RUS").get("events").get(0);

        assertThat(geneva.propertyNames())
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
        assertThat(geneva.get("id").stringValue()).isEqualTo("e-geneva");
        assertThat(geneva.get("reports").get(2).get("evidence").get("text").stringValue())
                .isEqualTo("Vladimir Putin and Joe Biden met in Geneva");
    }

    @Test
    void the_list_says_how_many_fit_and_how_they_fall() {
        JsonNode list = served.json("/events.json?party=ARM");

        assertThat(list.get("total").intValue()).isEqualTo(2);
        assertThat(list.get("next").isNull()).isTrue();
        JsonNode party = list.get("facets").get("party").get(0);
        assertThat(party.get("value").stringValue()).isEqualTo("ARM");
        assertThat(party.get("label").stringValue()).isEqualTo("Armenia");
        assertThat(party.get("events").intValue()).isEqualTo(2);
    }

    @Test
    void an_event_comes_with_the_comparison_of_its_reports() {
        JsonNode fields = served.json("/events/e-geneva.json").get("comparison").get("fields");

        assertThat(fields.get(1).get("name").stringValue()).isEqualTo("Place");
        assertThat(fields.get(1).get("differs").booleanValue()).isTrue();
        assertThat(fields.get(0).get("said").get(2).get("value").isNull()).isTrue();
    }

    @Test
    void an_article_comes_with_the_others_that_tell_the_same_story() {
        JsonNode article = served.json("/articles/geneva-wire.json");

        assertThat(article.get("article").get("id").stringValue()).isEqualTo("geneva-wire");
        assertThat(article.get("same_story").values())
                .extracting(told -> told.get("id").stringValue())
                .contains("geneva-ledger")
                .doesNotContain("geneva-wire", "football");
        assertThat(article.get("same_story").values())
                .allSatisfy(told -> assertThat(told.get("story")).isEqualTo(article.get("story")));
        assertThat(served.page("/articles/geneva-wire").select("section[aria-labelledby=siblings] a"))
                .extracting(link -> link.attr("href"))
                .contains("/articles/geneva-ledger");
        assertThat(served.page("/articles/football").select("#siblings")).isEmpty();
    }

    @Test
    void a_person_comes_with_the_same_contacts_as_on_the_page() {
        JsonNode person = served.json("/people/nikol-pashinyan.json");

        assertThat(person.get("person").get("name").stringValue()).isEqualTo("Nikol Pashinyan");
        assertThat(person.get("events")).hasSize(2);
        JsonNode shown = person.get("tenures").get(0);
        assertThat(shown.get("office").stringValue()).isEqualTo("prime minister");
        assertThat(person.get("tenures").values())
                .extracting(tenure -> tenure.get("basis").stringValue())
                .contains("record", "bundled");
    }

    @Test
    void faults_are_json_as_well() {
        JsonNode missing = served.json("/events/nothing.json").get("error");
        assertThat(missing.get("status").intValue()).isEqualTo(404);
        assertThat(missing.get("message").stringValue()).isEqualTo("There is no event nothing.");

        JsonNode odd = served.json("/events.json?since=soon").get("error");
        assertThat(odd.get("status").intValue()).isEqualTo(400);
        assertThat(odd.get("message").stringValue()).contains("since=soon");
    }
}
