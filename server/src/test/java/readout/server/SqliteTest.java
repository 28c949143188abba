package readout.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.store.RecordStore;
import readout.store.SqliteStore;

/** The app over the store that it has in use. */
class SqliteTest {
    @Test
    void every_page_that_home_leads_to_is_there(@TempDir Path folder) {
        try (RecordStore store = SqliteStore.open(folder.resolve("readout.db"))) {
            store.putAll(SampleRecord.store().readings());
            store.link();
            try (Served served = Served.of(store)) {
                assertThat(served.page("/").select("li.event")).hasSizeGreaterThan(6);
                for (String link : new TreeSet<>(
                        served.page("/").select("main .list a[href^=/]").eachAttr("href"))) {
                    assertThat(served.get(link).statusCode()).as(link).isEqualTo(200);
                }
                assertThat(served.page("/?q=%22strategic+stability%22").select("li.event"))
                        .hasSize(1);
                assertThat(served.page("/people/hossein-amirabdollahian")
                                .select("h1")
                                .text())
                        .contains("Abdollahian");
                assertThat(served.json("/events.json").get("total").intValue()).isGreaterThan(6);
            }
        }
    }
}
