package readout.server;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.model.EngagementKind.MEETING;
import static readout.model.EngagementKind.VISIT;
import static readout.model.EngagementStatus.ANNOUNCED;
import static readout.model.EngagementStatus.HELD;

import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import readout.model.Basis;
import readout.model.Reading;
import readout.model.Report;
import readout.model.Side;
import readout.server.Draft.Telling;
import readout.server.Draft.Who;
import tools.jackson.databind.JsonNode;

/** The diary of a record that holds two announcements. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DiaryTest {
    private static final Who BLINKEN = Who.of("Antony Blinken", "USA", "secretary of state");

    private final Served served = Served.of(store());

    @AfterAll
    void stop() {
        served.close();
    }

    private static MemoryStore store() {
        Reading notice = new Draft("notice", "Meridian Wire", "Blinken <b>to visit</b> Beijing", """
                        Secretary of State Antony Blinken will visit Beijing on 18 and 19 June, officials said.
                        """)
                .published("2023-06-14")
                .contact(
                        VISIT,
                        ANNOUNCED,
                        "Antony Blinken will visit Beijing on 18 and 19 June",
                        Telling.by(BLINKEN.as(Side.VISITOR), Who.state("CHN").as(Side.HOST))
                                .on("2023-06-18/2023-06-19", Basis.INFERRED)
                                .in("Beijing", "CHN"))
                .done();
        Reading held = new Draft("held", "Pacific Lantern", "Blinken meets Qin Gang", """
                        Antony Blinken met Foreign Minister Qin Gang in Beijing on Sunday.
                        """)
                .published("2023-06-19")
                .contact(
                        MEETING,
                        HELD,
                        "Antony Blinken met Foreign Minister Qin Gang in Beijing on Sunday",
                        Telling.by(BLINKEN, Who.of("Qin Gang", "CHN", "foreign minister"))
                                .on("2023-06-18", Basis.INFERRED)
                                .in("Beijing", "CHN"))
                .done();
        Reading later = new Draft("later", "Pacific Lantern", "Biden to meet Xi", """
                        President Joe Biden is to meet President Xi Jinping in November 2023.
                        """)
                .published("2023-10-31")
                .contact(
                        MEETING,
                        ANNOUNCED,
                        "President Joe Biden is to meet President Xi Jinping in November 2023",
                        Telling.by(Who.of("Joe Biden", "USA", "president"), Who.of("Xi Jinping", "CHN", "president"))
                                .on("2023-11", Basis.STATED))
                .done();
        return new MemoryStore(
                List.of(notice, held, later),
                List.of(
                        SampleRecord.story("e-visit", 1, notice, new Report("notice", 0)),
                        SampleRecord.story("e-talks", 1, held, new Report("held", 0)),
                        SampleRecord.story("e-autumn", 1, later, new Report("later", 0))));
    }

    private static Element entry(Document page, String id) {
        return page.select("li.event#" + id).stream().findFirst().orElseThrow();
    }

    @Test
    void the_diary_tells_what_became_of_each_announcement_with_the_words_that_say_so() {
        Document page = served.page("/announcements");
        assertThat(page.select("h1").text()).isEqualTo("Diary");
        assertThat(page.select("li.event")).hasSize(2);
        Element visit = entry(page, "p-visit");
        assertThat(visit.select(".status").text()).isEqualTo("fulfilled");
        assertThat(visit.select("h3 a").attr("href")).isEqualTo("/events/e-visit");
        assertThat(visit.select(".traces .role").eachText()).containsExactly("announces", "fulfils");
        assertThat(visit.select(".traces q").eachText())
                .containsExactly(
                        "Antony Blinken will visit Beijing on 18 and 19 June",
                        "Antony Blinken met Foreign Minister Qin Gang in Beijing on Sunday");
        assertThat(visit.select(".traces a").eachText()).startsWith("Blinken <b>to visit</b> Beijing");
        Element autumn = entry(page, "p-autumn");
        assertThat(autumn.select(".status").text()).isEqualTo("pending");
        assertThat(autumn.select(".eyebrow .note").text()).isEqualTo("looked for until 30 Nov 2023");
        assertThat(page.select("[style], script")).isEmpty();
    }

    @Test
    void filters_stand_in_the_url() {
        Document page = served.page("/announcements?outcome=pending");
        assertThat(page.select("li.event")).hasSize(1);
        assertThat(page.select(".facet a").eachText()).containsExactly("Pending 1× remove", "Fulfilled 1");
        assertThat(page.select(".chips").text()).contains("pending");
        assertThat(served.page("/announcements?outcome=moved").select(".empty").text())
                .startsWith("No announcement fits.");
        assertThat(served.get("/announcements?outcome=lost").statusCode()).isEqualTo(400);
        assertThat(served.get("/announcements?act=deny").statusCode()).isEqualTo(400);
        assertThat(served.get("/?outcome=pending").statusCode()).isEqualTo(400);
    }

    @Test
    void every_link_of_the_diary_leads_somewhere() {
        List<String> links = served.page("/announcements").select("a[href^=/], link[href]").eachAttr("href").stream()
                .distinct()
                .toList();
        assertThat(links)
                .contains("/announcements.ics", "/announcements.json")
                .allSatisfy(link ->
                        assertThat(served.get(link).statusCode()).as(link).isEqualTo(200));
    }

    @Test
    void the_twin_in_json_has_the_same_entries() {
        JsonNode twin = served.json("/announcements.json?outcome=fulfilled");
        assertThat(twin.get("total").asInt()).isEqualTo(1);
        assertThat(twin.get("outcomes").toString()).isEqualTo("{\"fulfilled\":1,\"pending\":1}");
        JsonNode entry = twin.get("announcements").get(0);
        assertThat(entry.get("id").asString()).isEqualTo("p-visit");
        assertThat(entry.get("reports").get(1).get("evidence").get("text").asString())
                .isEqualTo("Antony Blinken met Foreign Minister Qin Gang in Beijing on Sunday");
    }

    @Test
    void the_calendar_holds_what_the_filter_leaves() {
        HttpResponse<String> calendar = served.get("/announcements.ics?kind=meeting");
        assertThat(calendar.headers().firstValue("Content-Type")).hasValue("text/calendar; charset=utf-8");
        assertThat(calendar.body().replace("\r\n ", ""))
                .contains("UID:p-autumn@readout\r\n", "DTSTART;VALUE=DATE:20231101\r\n", "(pending\\, day not named)")
                .doesNotContain("p-visit");
    }

    @Test
    void an_event_shows_what_was_announced_of_it() {
        assertThat(served.page("/events/e-visit").select("#p-visit .status").text())
                .isEqualTo("fulfilled");
        assertThat(served.json("/events/e-visit.json")
                        .get("announcements")
                        .get(0)
                        .get("outcome")
                        .asString())
                .isEqualTo("fulfilled");
        assertThat(served.page("/events/e-talks").select("#announced")).isEmpty();
    }
}
