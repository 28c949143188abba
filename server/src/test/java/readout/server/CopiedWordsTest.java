package readout.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.model.Reading;
import readout.store.RecordStore;
import readout.store.SqliteStore;

/** An article that has a passage of another one. */
class CopiedWordsTest {
    private static final String PASSAGE =
            "both delegations stressed the need to reopen the railway without delay and to mark the border before winter";

    private static Reading reading(String id, String outlet, String day, String text) {
        return new Draft(id, outlet, "<i>Talks</i> of " + id, text)
                .published(day)
                .done();
    }

    @Test
    void the_notice_of_an_article_leads_to_the_text_that_had_the_words(@TempDir Path folder) {
        try (RecordStore store = SqliteStore.open(folder.resolve("s.db"))) {
            store.putAll(List.of(
                    reading("ministry", "Ministry of Transport", "2023-05-04", "In Oslo " + PASSAGE + "."),
                    reading("daily", "Fjord Daily", "2023-05-05", "After lunch " + PASSAGE + ".")));
            store.link();
            try (Served served = Served.of(store)) {
                Document page = served.page("/articles/daily");
                assertThat(page.select("section:has(#notices) li").text())
                        .startsWith("18 words, ")
                        .contains("has from Ministry of Transport: “<i>Talks</i> of ministry”")
                        .endsWith("wording.official");
                assertThat(page.select("section:has(#notices) a").attr("href")).isEqualTo("/articles/ministry");
                assertThat(served.page("/articles/ministry").select("#notices")).isEmpty();
                assertThat(served.json("/articles/daily.json")
                                .get("notices")
                                .get(0)
                                .get("code")
                                .stringValue())
                        .isEqualTo("wording.official");
            }
        }
    }
}
