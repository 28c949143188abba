package readout.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.model.Change;
import readout.model.Reading;
import readout.store.ChangeQuery;
import readout.store.RecordStore;
import readout.store.SqliteStore;
import tools.jackson.databind.JsonNode;

/** What clients learn of events that went into others. */
class ChangesTest {
    /** The one that gives the event of three its id. */
    private static boolean isLate(Reading reading) {
        return reading.article().id().equals("geneva-ledger");
    }

    private static String event(RecordStore store) {
        return store.storiesOf("geneva-wire").getFirst().orElseThrow();
    }

    @Test
    void the_log_is_read_from_a_number_on_and_old_addresses_lead_on(@TempDir Path folder) {
        try (RecordStore store = SqliteStore.open(folder.resolve("readout.db"))) {
            List<Reading> readings = SampleRecord.store().readings();
            store.putAll(readings.stream().filter(reading -> !isLate(reading)).toList());
            store.link();
            String old = event(store);
            List<Change> before = new ArrayList<>();
            store.changes(ChangeQuery.after(0), before::add);
            store.putAll(readings);
            store.link();
            String now = event(store);
            assertThat(now).isNotEqualTo(old);
            try (Served served = Served.of(store)) {
                assertThat(served.json("/changes.json").get("changes").values()).hasSizeGreaterThan(before.size());
                JsonNode renamed = served.json("/changes.json?since=" + before.size())
                        .get("changes")
                        .get(0);
                assertThat(renamed.get("number").longValue()).isEqualTo(before.size() + 1L);
                assertThat(renamed.get("change").stringValue()).isEqualTo("renamed");
                assertThat(renamed.get("event").stringValue()).isEqualTo(old);
                assertThat(renamed.get("to").get(0).stringValue()).isEqualTo(now);
                assertThat(renamed.get("articles").get(0).stringValue()).isEqualTo("geneva-ledger");
                assertThat(served.get("/events/" + old).statusCode()).isEqualTo(301);
                assertThat(served.get("/events/" + old).headers().firstValue("Location"))
                        .hasValue("/events/" + now);
                assertThat(served.get("/events/" + old + ".json").headers().firstValue("Location"))
                        .hasValue("/events/" + now + ".json");
                assertThat(served.get("/changes.json?since=soon").statusCode()).isEqualTo(400);
                shown(served, old, now);
            }
        }
    }

    private static void shown(Served served, String old, String now) {
        Document page = served.page("/changes?kind=renamed");
        Element row = page.select("li.event").stream().findFirst().orElseThrow();
        assertThat(row.select(".eyebrow .status").text()).isEqualTo("renamed");
        assertThat(row.select(".eyebrow a").attr("href")).isEqualTo("/events/" + old);
        assertThat(row.select("h3 a").attr("href")).isEqualTo("/events/" + now);
        assertThat(row.select(".articles a").eachAttr("href")).containsExactly("/articles/geneva-ledger");
        assertThat(page.select("nav a[aria-current=page]").text()).isEqualTo("Changes");
        assertThat(page.select("link[rel=alternate]").attr("href")).isEqualTo("/changes.json?kind=renamed");
        assertThat(page.select(".facet a").eachText()).contains("Renamed 1× remove");
        assertThat(served.page("/changes?day=1999").select(".empty").text()).startsWith("No change fits.");
        String day = SampleRecord.store()
                .reading("geneva-ledger")
                .orElseThrow()
                .article()
                .published()
                .when()
                .orElseThrow()
                .text();
        assertThat(served.page("/changes?kind=renamed&day=" + day).select("li.event"))
                .hasSize(1);
        assertThat(served.get("/changes?kind=call").statusCode()).isEqualTo(400);
        assertThat(served.get("/changes?day=soon").statusCode()).isEqualTo(400);
        assertThat(served.get("/changes?q=war").statusCode()).isEqualTo(400);
    }
}
