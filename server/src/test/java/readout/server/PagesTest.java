package readout.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {
    private final Served served = Served.sample();

    @AfterAll
    void stop() {
        served.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/events",
                "/articles",
                "/people",
                "/statements",
                "/announcements",
                "/announcements?outcome=fulfilled&since=2021",
                "/statements?actor=USA&act=agree",
                "/changes",
                "/changes?kind=added&day=2021",
                "/changes?kind=gone",
                "/about",
                "/events/e-geneva",
                "/events/e-letter",
                "/articles/geneva-wire",
                "/articles/harbour~2Fgeneva~201",
                "/articles/football",
                "/people/vladimir-putin",
                "/?q=zebra",
                "/?party=RUS&kind=multilateral&since=2021&until=2021-11"
            })
    void every_page_is_whole_html(String path) {
        HttpResponse<String> response = served.get(path);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
        Document page = served.page(path);
        assertThat(page.title()).endsWith("· Readout").hasSizeGreaterThan(10);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("html[lang=en]")).hasSize(1);
        assertThat(page.select("[style], script")).isEmpty();
        assertThat(page.select("body").text()).doesNotContain("Optional", "null", "${");
    }

    @Test
    void every_link_within_the_site_leads_somewhere() {
        for (String path :
                List.of("/", "/articles", "/people", "/changes", "/about", "/events/e-sochi", "/articles/aras")) {
            List<String> links = served.page(path).select("a[href^=/], link[href]").eachAttr("href").stream()
                    .distinct()
                    .toList();
            assertThat(links)
                    .isNotEmpty()
                    .allSatisfy(link -> assertThat(served.get(link).statusCode())
                            .as(path + " links " + link)
                            .isEqualTo(200));
        }
    }

    @Test
    void every_label_and_anchor_within_a_page_has_its_target() {
        for (String path : List.of("/", "/events/e-geneva", "/articles/sochi-courier", "/people/joe-biden")) {
            Document page = served.page(path);
            assertThat(page.select("a[href^=#]"))
                    .allSatisfy(
                            a -> assertThat(page.getElementById(a.attr("href").substring(1)))
                                    .isNotNull());
            assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        }
    }

    @Test
    void home_lists_events_with_date_certainty_parties_and_sources() {
        Document home = served.page("/");

        assertThat(home.select("li.event")).hasSize(10);
        Element sunday = event(home, "e-sunday");
        assertThat(sunday.select(".when").text()).isEqualTo("one of 4 Sundays 6–27 Mar 2022, inferred");
        assertThat(sunday.select(".kind").text()).isEqualTo("Phone call");
        Element geneva = event(home, "e-geneva");
        assertThat(geneva.select("h3").text()).isEqualTo("United States and Russia");
        assertThat(geneva.select(".participants li").eachText())
                .containsExactly("Joe Biden, president, United States", "Vladimir Putin, president, Russia");
        assertThat(geneva.select(".tally").text())
                .isEqualTo("3 reports, 2 independent sources The Northern Ledger, Meridian Wire, Harbour Post");
        assertThat(geneva.select(".status")).isEmpty();
        assertThat(event(home, "e-put-off").select(".status").text()).isEqualTo("cancelled");
        assertThat(event(home, "e-letter").select("h3").text()).isEqualTo("Saudi Arabia to Iran");
        assertThat(event(home, "e-letter").select(".when").text()).isEqualTo("undated");
    }

    @Test
    void lists_come_newest_first_and_are_turned_round_in_the_url() {
        Document home = served.page("/?party=RUS");
        assertThat(home.select(".ordering [aria-current]").text()).isEqualTo("Newest first");
        List<String> newest = home.select("li.event h3 a").eachAttr("href");
        assertThat(newest).startsWith("/events/e-istanbul").endsWith("/events/e-moscow");

        String turned = home.select(".ordering a:not([aria-current])").attr("href");
        assertThat(turned).isEqualTo("/?party=RUS&order=oldest");
        Document oldest = served.page(turned);
        assertThat(oldest.select("li.event h3 a").eachAttr("href")).isEqualTo(newest.reversed());
        assertThat(oldest.select(".ordering a:not([aria-current])").attr("href"))
                .isEqualTo("/?party=RUS");
        assertThat(oldest.select(".chips a")).hasSize(1);
        assertThat(facet(oldest, "Phone call").attr("href")).isEqualTo("/?party=RUS&kind=call&order=oldest");
        assertThat(oldest.select("form.search input[name=order]").attr("value")).isEqualTo("oldest");
    }

    @Test
    void undated_events_come_last_in_either_order() {
        for (String path : List.of("/", "/?order=oldest")) {
            assertThat(served.page(path).select("li.event h3 a").eachAttr("href"))
                    .endsWith("/events/e-letter");
        }
    }

    @Test
    void articles_and_a_persons_contacts_are_turned_round_too() {
        for (String path : List.of("/articles?outlet=Meridian+Wire", "/people/vladimir-putin")) {
            Document newest = served.page(path);
            String turned = newest.select(".ordering a:not([aria-current])").attr("href");
            assertThat(turned).endsWith("order=oldest");
            assertThat(served.page(turned).select("li.event h3 a").eachAttr("href"))
                    .isEqualTo(newest.select("li.event h3 a").eachAttr("href").reversed());
        }
    }

    @Test
    void a_facet_adds_itself_to_the_url_and_takes_itself_away() {
        Element add = facet(served.page("/?kind=multilateral"), "Armenia");
        assertThat(add.attr("href")).isEqualTo("/?party=ARM&kind=multilateral");

        Document narrowed = served.page("/?party=ARM&kind=multilateral");
        assertThat(narrowed.select("li.event")).hasSize(2);
        assertThat(facet(narrowed, "Armenia").attr("href")).isEqualTo("/?kind=multilateral");
        assertThat(narrowed.select(".chips a").eachAttr("href"))
                .containsExactly("/?kind=multilateral", "/?party=ARM", "/");
    }

    @Test
    void other_kinds_can_be_added_to_a_chosen_one() {
        Document page = served.page("/?kind=visit");

        assertThat(facet(page, "Phone call").attr("href")).isEqualTo("/?kind=visit&kind=call");
        assertThat(served.page("/?kind=visit&kind=call").select("li.event")).hasSize(3);
    }

    @Test
    void the_histogram_has_a_bar_for_each_month_with_events() {
        assertThat(served.page("/").select(".histogram a").eachAttr("aria-label"))
                .contains("Jan 2021: 1 event", "Nov 2021: 2 events")
                .hasSize(8);
        assertThat(served.page("/?since=2021-11&until=2021-11").select("li.event"))
                .hasSize(2);
    }

    @Test
    void search_keeps_the_filters_and_shows_its_words() {
        Document page = served.page("/?q=ambassadors&party=USA");

        assertThat(page.select("input[type=search]").attr("value")).isEqualTo("ambassadors");
        assertThat(page.select("form.search input[name=party]").attr("value")).isEqualTo("USA");
        assertThat(page.select("li.event")).hasSize(1);
    }

    @Test
    void an_event_shows_its_reports_with_evidence_and_what_differs() {
        Document page = served.page("/events/e-geneva");

        assertThat(page.select(".card")).hasSize(3);
        assertThat(page.select(".card mark").eachText()).contains("Vladimir Putin and Joe Biden met in Geneva");
        Element fields = page.expectFirst("section[aria-labelledby=differs]");
        assertThat(fields.select("tr.differs th[scope=row]").eachText())
                .containsExactly("Place differs", "Person for United States differs");
        assertThat(fields.select("td mark").eachText())
                .containsExactly("Villa La Grange, Switzerland", "Joseph R. Biden");
        assertThat(fields.select("td.unsaid").eachText())
                .containsOnly("not said")
                .hasSize(2);
    }

    @Test
    void who_took_part_leads_to_the_report_that_says_so() {
        Document page = served.page("/events/e-geneva");

        assertThat(page.select(".facts .participants .ref").eachAttr("href")).containsExactly("#r2", "#r2");
        assertThat(page.expectFirst("#r2").select("h3 a").attr("href")).isEqualTo("/articles/geneva-wire");
        assertThat(page.select("section[aria-labelledby=differs] thead .ref").eachText())
                .containsExactly("1", "2", "3");
    }

    @Test
    void what_nobody_can_say_is_not_asked_for() {
        Document call = served.page("/events/e-sunday");

        assertThat(call.select(".facts dt").eachText()).doesNotContain("Where");
        assertThat(call.select(".facts").text()).contains("Sources 1 report").doesNotContain("independent");
        assertThat(served.page("/events/e-sochi").select(".matrix tbody tr").eachText())
                .noneMatch(row -> row.endsWith("not said not said"));
    }

    @Test
    void an_article_numbers_its_contacts_and_says_why() {
        Document page = served.page("/articles/sochi-courier");

        assertThat(page.select(".text a.ref").eachText()).containsExactly("1", "2");
        assertThat(page.select("#contact-2 .date").text()).isEqualTo("11 Jan 2021 stated");
        assertThat(page.select("#contact-2 code").text()).isEqualTo("verb-frame:multilateral.v");
        assertThat(page.select("#contact-2 a[href=/events/e-moscow]")).hasSize(1);
        assertThat(page.select(".text").text()).contains("1 Azerbaijani President Ilham Aliyev, Armenian");
    }

    @Test
    void an_article_lists_its_deeds_with_their_words_status_and_asserter() {
        Document page = served.page("/articles/geneva-ledger");

        assertThat(page.select("#deeds")).hasSize(1);
        assertThat(page.select("#deed-1 .kind").text()).isEqualTo("Agree");
        assertThat(page.select("#deed-1 .eyebrow code").text()).isEqualTo("032");
        assertThat(page.select("#deed-1 .status").text()).isEqualTo("actual");
        assertThat(page.select("#deed-1 blockquote").text()).isEqualTo("They agreed to send their ambassadors back");
        assertThat(page.select("#deed-1 .actor").eachText()).containsExactly("United States", "Russia");
        assertThat(page.select("#deed-1 dt").eachText()).doesNotContain("Says who");
        assertThat(page.select("#deed-2 dt").eachText()).contains("Says who");
        assertThat(page.select("#deed-2 dd").eachText()).contains("They");
        assertThat(served.page("/articles/sochi-courier").select("#deeds")).isEmpty();
    }

    @Test
    void a_report_without_a_date_has_that_of_another_report_inferred_across_articles() {
        Document page = served.page("/events/e-geneva");

        assertThat(page.expectFirst("#r3").text())
                .contains("This report gives no date; 16 Jun 2021 is inferred across articles, from report 1.");
        assertThat(page.expectFirst("#r1").text()).doesNotContain("inferred across articles");
        JsonNode inherited = served.json("/events/e-geneva.json").get("inherited");
        assertThat(inherited.values()).hasSize(1);
        assertThat(inherited.get(0).get("article").stringValue()).isEqualTo("harbour/geneva 1");
        assertThat(inherited.get(0).get("from").stringValue()).isEqualTo("geneva-ledger");
        assertThat(inherited.get(0).get("own").isNull()).isTrue();
        assertThat(inherited.get(0).get("when").stringValue()).isEqualTo("2021-06-16");
        assertThat(served.json("/events/e-sunday.json").get("inherited").values())
                .isEmpty();
    }

    @Test
    void an_event_lists_what_its_parties_did_to_each_other_and_which_report_says_so() {
        Document page = served.page("/events/e-geneva");

        assertThat(page.select("#deed-1 blockquote").text()).isEqualTo("They agreed to send their ambassadors back");
        String report = page.expectFirst("#deed-1 .ref").attr("href");
        assertThat(page.expectFirst(report).select("h3 a").attr("href")).isEqualTo("/articles/geneva-ledger");
        assertThat(served.get("/events/e-geneva.json").body()).contains("\"deeds\":[{\"id\":\"geneva-ledger#deed0\"");
        assertThat(served.page("/events/e-sunday").select("#deeds")).isEmpty();
    }

    @Test
    void layers_are_switched_in_the_url() {
        assertThat(served.page("/articles/geneva-wire").select(".text .l-persons"))
                .isNotEmpty();
        Document some = served.page("/articles/geneva-wire?layers=times,places");
        assertThat(some.select(".text .l-persons, .text .l-engagements, .text a.ref"))
                .isEmpty();
        assertThat(some.select(".text .l-times").text()).isEqualTo("Wednesday");
        assertThat(some.select("a.sw-places").attr("href")).isEqualTo("/articles/geneva-wire?layers=times");
        assertThat(served.page("/articles/geneva-wire?layers=none").select(".text span"))
                .isEmpty();
        assertThat(served.get("/articles/geneva-wire?layers=ghosts").statusCode())
                .isEqualTo(400);
    }

    @Test
    void the_text_on_the_page_is_the_text_of_the_article() {
        Document page = served.page("/articles/harbour~2Fgeneva~201?layers=persons,furniture");

        assertThat(page.select(".text p").eachText())
                .containsExactly(
                        "Putin and Biden meet in Swiss villa",
                        "Dana Whitlock Web Editor",
                        "Source: Meridian Wire",
                        "Vladimir Putin and Joe Biden met in Geneva for talks about arms control and ambassadors",
                        "Adsense 300 x 250",
                        "Swiss police had closed the lakeside for the day");
        assertThat(page.select(".l-furniture").eachText()).hasSize(3);
    }

    @Test
    void a_person_has_offices_contacts_and_counterparts() {
        Document page = served.page("/people/vladimir-putin");

        assertThat(page.select("h1").text()).isEqualTo("Vladimir Putin");
        assertThat(page.select(".offices p").eachText())
                .startsWith(
                        "president, Russia",
                        "shown from 16 Jun 2021 to one of 4 Sundays · 6 articles",
                        "Vladimir Putin in the article")
                .contains("from 7 May 2012 · table of Readout");
        assertThat(page.expectFirst(".offices a").attr("href")).isEqualTo("/articles/geneva-ledger#contact-1");
        assertThat(page.select("li.event")).hasSize(4);
        assertThat(page.expectFirst("aside .facet").select(".label").eachText())
                .contains("Armenia", "Turkey")
                .doesNotContain("Russia");
        assertThat(page.select("aside").text()).doesNotContain("Vladimir Putin");
    }

    @Test
    void articles_are_counted_by_outlet() {
        Document page = served.page("/articles?outlet=Harbour+Post");

        assertThat(page.select("li.event h3").eachText())
                .containsExactly("Home side wins in extra time", "Putin and Biden meet in Swiss villa");
        assertThat(page.select(".tabs [aria-current] .n").text()).isEqualTo("2");
        assertThat(facet(page, "Meridian Wire").text()).isEqualTo("Meridian Wire 3");
    }

    @Test
    void links_out_of_the_site_tell_nothing_of_it() {
        Element original = served.page("/events/e-geneva").expectFirst("a:contains(original)");

        assertThat(original.attr("href")).isEqualTo("https://northern-ledger.example/world/geneva");
        assertThat(original.attr("rel")).isEqualTo("noreferrer noopener");
        assertThat(served.page("/events/e-beijing").select("a:contains(original)"))
                .isEmpty();
    }

    private static Element event(Document page, String id) {
        return page.expectFirst("li.event:has(h3 a[href=/events/" + id + "])");
    }

    private static Element facet(Document page, String label) {
        return page.expectFirst(".facet a:has(.label:containsOwn(" + label + "))");
    }

    @Test
    void an_event_shows_what_was_said_at_it_and_through_whom_it_came() {
        Document page = served.page("/events/e-geneva");

        assertThat(page.select(".statements > li")).hasSize(2);
        assertThat(page.select(".said .act").eachText()).containsExactly("agrees", "says");
        assertThat(page.select(".said .chain").eachText())
                .anySatisfy(chain -> assertThat(chain).contains("The Northern Ledger ← Joe Biden"))
                .anySatisfy(chain -> assertThat(chain).contains("Harbour Post ← Meridian Wire ← Vladimir Putin"));
        assertThat(page.select("a[href=/statements?actor=USA&about=RUS]").text())
                .isEqualTo("United States about Russia");
    }

    @Test
    void an_event_at_which_nothing_was_said_tells_so_and_where_else_its_parties_speak() {
        Document page = served.page("/events/e-beijing");

        assertThat(page.select(".statements > li")).isEmpty();
        assertThat(page.select("section:has(#statements) .quiet").text()).startsWith("The reports give none");
        assertThat(page.select("section:has(#statements) .tally a")).hasSize(2);
    }

    @Test
    void the_list_of_statements_narrows_by_who_speaks_and_what_is_done() {
        assertThat(served.page("/statements").select(".statements > li")).hasSize(3);
        assertThat(served.page("/statements?actor=RUS").select(".said .who").eachText())
                .containsExactly("Vladimir Putin, president, Russia says in the reporter's words");
        assertThat(served.page("/statements?act=accuse").select(".empty").text())
                .contains("No statement fits.");
        assertThat(served.get("/statements?act=sing").statusCode()).isEqualTo(400);
    }

    @Test
    void an_article_and_its_statements_lead_to_each_other() {
        Document page = served.page("/articles/geneva-ledger");
        assertThat(page.select("#statement-1 .ref").attr("href")).isEqualTo("#said-1");
        assertThat(page.select("#said-1").attr("href")).isEqualTo("#statement-1");
        assertThat(page.select(".text .l-statements").text()).isEqualTo("to send their ambassadors back");
    }

    @Test
    void a_person_shows_what_they_said() {
        Document page = served.page("/people/joe-biden");
        assertThat(page.select(".statements > li")).hasSize(1);
        assertThat(page.select("a[href=/statements?speaker=Joe+Biden]").eachText())
                .contains("1 statement");
    }
}
