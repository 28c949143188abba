package readout.server;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.model.EngagementKind.CALL;
import static readout.model.EngagementStatus.HELD;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import readout.model.Basis;
import readout.model.MentionType;
import readout.model.Reading;
import readout.model.Report;
import readout.server.Draft.Telling;
import readout.server.Draft.Who;
import tools.jackson.databind.JsonNode;

/** Formats and instruments of a record in which two articles name one format. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MechanismsTest {
    private final Served served = Served.of(store());

    @AfterAll
    void stop() {
        served.close();
    }

    private static MemoryStore store() {
        Reading call = new Draft("call", "Meridian Wire", "Ministers <b>speak</b>", """
                        Jeyhun Bayramov and Hossein Amirabdollahian spoke about the 3+3 on 5 March 2022.
                        """)
                .published("2022-03-06")
                .mention(MentionType.MECHANISM, "3+3", "")
                .contact(
                        CALL,
                        HELD,
                        "Jeyhun Bayramov and Hossein Amirabdollahian spoke about the 3+3 on 5 March 2022",
                        Telling.by(
                                        Who.of("Jeyhun Bayramov", "AZE", "foreign minister"),
                                        Who.of("Hossein Amirabdollahian", "IRN", "foreign minister"))
                                .on("2022-03-05", Basis.STATED))
                .done();
        Reading law = new Draft("law", "Pacific Lantern", "On straits", """
                        Article 19 of the Montreux Convention is on times of war, and the 3+3 has no say in it. Nor has a ceasefire.
                        """)
                .published("2022-03-01")
                .mention(MentionType.INSTRUMENT, "Montreux Convention", "")
                .mention(MentionType.MECHANISM, "3+3", "")
                .mention(MentionType.INSTRUMENT, "ceasefire", "")
                .done();
        return new MemoryStore(
                List.of(call, law), List.of(SampleRecord.story("e-call", 1, call, new Report("call", 0))));
    }

    @Test
    void the_list_has_all_and_each_leads_to_its_page() {
        Document page = served.page("/mechanisms");
        assertThat(page.select("h3 a").eachText()).containsExactly("3+3", "Montreux Convention");
        assertThat(page.select("h3 a").eachAttr("href"))
                .containsExactly("/mechanisms/3-3", "/mechanisms/montreux-convention");
        assertThat(page.select(".what .tally").eachText())
                .containsExactly("named 2 times in 2 articles", "named 1 time in 1 article");
        assertThat(served.page("/mechanisms?q=montreux").select("h3 a").eachText())
                .containsExactly("Montreux Convention");
        assertThat(served.page("/mechanisms?q=minsk").select(".empty").text())
                .startsWith("No format or instrument fits.");
        assertThat(served.get("/mechanisms?kind=call").statusCode()).isEqualTo(400);
    }

    @Test
    void a_page_tells_members_apart_from_those_who_attend() {
        Document page = served.page("/mechanisms/3-3");
        assertThat(page.select("h1").text()).isEqualTo("3+3");
        assertThat(page.select(".participants li").eachText()).contains("Georgia table", "Russia table");
        assertThat(page.select("dl.facts").text()).contains("At contacts of Azerbaijan · Iran");
        assertThat(page.select("li.event mark").eachText()).containsExactly("3+3", "3+3");
        assertThat(page.select("li.event .tally a").eachAttr("href")).containsExactly("/events/e-call");
        assertThat(page.select("li.event h3").eachText()).contains("Ministers <b>speak</b>");
        assertThat(served.get("/mechanisms/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void a_cited_part_is_shown() {
        assertThat(served.page("/mechanisms/montreux-convention").text())
                .contains("article 19 (1)", "named by the article · cites article 19");
    }

    @Test
    void contacts_and_articles_lead_to_their_formats() {
        assertThat(served.page("/articles/law").select("#formats + ul a").eachAttr("href"))
                .containsExactly("/mechanisms/montreux-convention", "/mechanisms/3-3", "/mechanisms/ceasefire");
    }

    @Test
    void what_is_not_told_apart_has_a_page_but_no_place_in_the_list() {
        assertThat(served.page("/mechanisms").text()).doesNotContain("ceasefire");
        assertThat(served.page("/mechanisms?q=ceasefire").select("h3 a")).isEmpty();
        assertThat(served.get("/mechanisms.json").body())
                .doesNotContain("ceasefire")
                .contains("montreux-convention");
        assertThat(served.page("/mechanisms/ceasefire").select("h1").text()).isEqualTo("ceasefire");
    }

    @Test
    void the_twins_in_json_say_the_same() {
        JsonNode list = served.json("/mechanisms.json");
        assertThat(list.get("total").asInt()).isEqualTo(2);
        assertThat(list.get("mechanisms").get(0).get("id").asString()).isEqualTo("3-3");
        JsonNode one = served.json("/mechanisms/3-3.json").get("mechanism");
        assertThat(one.get("members")).hasSize(6);
        assertThat(one.get("invocations")).hasSize(2);
        assertThat(one.get("invocations").get(0).get("event").asString()).isEqualTo("e-call");
    }
}
