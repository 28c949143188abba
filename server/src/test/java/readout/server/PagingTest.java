package readout.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import readout.model.Basis;
import readout.model.EngagementKind;
import readout.model.EngagementStatus;
import readout.model.Reading;
import readout.model.Report;
import readout.model.Story;
import readout.server.Draft.Telling;
import readout.server.Draft.Who;

class PagingTest {
    private static final Who HOST = Who.of("Espen Barth Eide", "NOR", "foreign minister");

    @Test
    void pages_hold_fifty_and_lead_to_one_another() {
        try (Served served = Served.of(many(120))) {
            Document first = served.page("/?party=NOR");
            assertThat(first.select("li.event")).hasSize(50);
            assertThat(first.select(".pager").text()).isEqualTo("1–50 of 120 Next →");

            Document second = served.page(first.select("a[rel=next]").attr("href"));
            assertThat(second.select(".pager").text()).isEqualTo("← Previous 51–100 of 120 Next →");
            assertThat(second.select("a[rel=prev]").attr("href")).isEqualTo("/?party=NOR");

            Document third = served.page(second.select("a[rel=next]").attr("href"));
            assertThat(third.select("li.event")).hasSize(20);
            assertThat(third.select("a[rel=next]")).isEmpty();
        }
    }

    @Test
    void every_event_is_on_exactly_one_page_of_json() {
        try (Served served = Served.of(many(120))) {
            List<String> ids = new ArrayList<>();
            String next = "/events.json";
            while (!next.isEmpty()) {
                var list = served.json(next);
                list.get("events").forEach(event -> ids.add(event.get("id").stringValue()));
                next = list.get("next").isNull() ? "" : list.get("next").stringValue();
            }
            assertThat(ids).hasSize(120).doesNotHaveDuplicates();
        }
    }

    @Test
    void the_log_of_events_is_paged_newest_first_or_on_from_a_number() {
        try (Served served = Served.of(many(120))) {
            Document first = served.page("/changes?kind=added");
            assertThat(first.select("li.event .when").eachText()).hasSize(50).startsWith("120", "119");
            Document second = served.page(first.select("a[rel=next]").attr("href"));
            assertThat(second.select("li.event .when").eachText()).hasSize(50).startsWith("70");
            var on = served.json("/changes.json?since=60");
            assertThat(on.get("changes").get(0).get("number").longValue()).isEqualTo(61);
            assertThat(on.get("total").asInt()).isEqualTo(60);
            var last = served.json(on.get("next").stringValue());
            assertThat(last.get("changes")).hasSize(10);
            assertThat(last.get("next").isNull()).isTrue();
        }
    }

    @Test
    void articles_and_a_persons_contacts_are_paged_too() {
        try (Served served = Served.of(many(60))) {
            assertThat(served.page("/articles?page=2").select("li.event")).hasSize(10);
            assertThat(served.page("/people/espen-barth-eide?page=2").select("li.event"))
                    .hasSize(10);
        }
    }

    @Test
    void a_page_behind_the_end_says_so() {
        try (Served served = Served.sample()) {
            assertThat(served.page("/?page=9").select(".empty").text()).contains("behind the end");
            assertThat(served.page("/?page=9").select("a[rel=prev]")).hasSize(1);
        }
    }

    @Test
    void an_empty_record_says_how_to_fill_it() {
        try (Served served = Served.of(many(0))) {
            assertThat(served.page("/").select(".empty").text()).contains("readout ingest");
            assertThat(served.page("/articles").select(".empty").text()).contains("readout ingest");
        }
    }

    private static MemoryStore many(int count) {
        List<Reading> readings = new ArrayList<>();
        List<Story> stories = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String id = String.format(Locale.ROOT, "a%03d", i);
            Reading reading = new Draft(id, "Meridian Wire", "Call " + i, "Espen Barth Eide made a call.")
                    .contact(
                            EngagementKind.CALL,
                            EngagementStatus.HELD,
                            "made a call",
                            Telling.by(HOST).on("2024-03-0" + (1 + i % 9), Basis.STATED))
                    .done();
            readings.add(reading);
            stories.add(SampleRecord.story("e" + id, 1, reading, new Report(id, 0)));
        }
        return new MemoryStore(readings, stories);
    }
}
