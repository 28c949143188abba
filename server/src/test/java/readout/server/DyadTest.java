package readout.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** What the list of events tells of two parties. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DyadTest {
    private final Served served = Served.sample();

    @AfterAll
    void stop() {
        served.close();
    }

    @Test
    void two_parties_have_their_last_contact_and_lead_to_what_they_said() {
        Document page = served.page("/?party=RUS&party=USA");
        assertThat(page.select(".dyad dt").eachText())
                .startsWith("Last contact")
                .endsWith("More");
        assertThat(page.select(".dyad a[href^=/events/]")).hasSize(1);
        assertThat(page.select(".dyad .note").text()).contains(" before the record ends, on ");
        assertThat(page.select(".dyad a").eachAttr("href"))
                .contains(
                        "/statements?actor=RUS&about=USA",
                        "/statements?actor=USA&about=RUS",
                        "/announcements?party=RUS&party=USA");
        for (String link : page.select(".dyad a").eachAttr("href")) {
            assertThat(served.get(link).statusCode()).as(link).isEqualTo(200);
        }
    }

    @Test
    void what_each_said_about_the_other_is_told_with_its_chain() {
        Document page = served.page("/?party=RUS&party=USA");
        assertThat(page.select(".dyad .said .actor").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(href -> assertThat(href).containsAnyOf("RUS", "USA"));
        assertThat(page.select(".dyad .said .chain").eachText())
                .allSatisfy(chain -> assertThat(chain).startsWith("Comes from "));
    }

    @Test
    void the_page_as_json_has_it_in_figures() {
        JsonNode dyad = served.json("/events.json?party=RUS&party=USA").get("dyad");
        String last = dyad.get("last").stringValue();
        assertThat(served.page("/?party=RUS&party=USA").select(".dyad a").eachAttr("href"))
                .contains("/events/" + last);
        assertThat(dyad.get("days").isIntegralNumber()).isTrue();
        assertThat(dyad.get("parties")).hasSize(2);
    }

    @Test
    void one_party_or_two_that_never_met_have_none() {
        assertThat(served.page("/?party=RUS").select(".dyad")).isEmpty();
        assertThat(served.page("/?party=RUS&party=NZL").select(".dyad")).isEmpty();
        assertThat(served.json("/events.json?party=RUS").has("dyad")).isFalse();
    }

    @Test
    void an_event_of_two_leads_to_all_of_theirs() {
        assertThat(served.page("/events/e-geneva")
                        .select("header a[href*=&party=]")
                        .eachText())
                .containsExactly("all contacts of United States and Russia");
    }

    @Test
    void a_search_for_events_goes_on_among_statements_articles_and_announcements() {
        assertThat(served.page("/?q=Geneva&party=RUS").select(".tabs a").eachAttr("href"))
                .containsExactly(
                        "/?q=Geneva&party=RUS",
                        "/statements?q=Geneva",
                        "/articles?q=Geneva",
                        "/announcements?q=Geneva&party=RUS");
    }

    @Test
    void reports_are_compared_before_statements_and_deeds_are_listed() {
        Document page = served.page("/events/e-geneva");
        assertThat(page.select("section > h2[id]").eachAttr("id"))
                .startsWith("reports", "differs", "facts", "whose")
                .containsSubsequence("facts", "statements");
        assertThat(page.select(".jump a").eachAttr("href")).contains("#differs", "#facts", "#statements");
        assertThat(page.select(".matrix td[data-report]").eachAttr("data-report"))
                .contains("1 The Northern Ledger", "2 Meridian Wire", "3 Harbour Post");
    }
}
