package readout.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.model.Notice;
import readout.model.OriginKind;
import readout.model.Reading;
import readout.testkit.Draft;

class CopiedWordsTest {
    private static final String PASSAGE =
            "Both delegations stressed the need to reopen the railway without delay and to mark the border before winter.";

    private static Reading reading(String id, String outlet, String published, String text) {
        return Draft.of(id, "Talks of " + id + "\n\n" + text)
                .outlet(outlet)
                .published(published)
                .reading();
    }

    @Test
    void words_of_a_text_in_the_store_are_noted_beside_what_the_reading_has(@TempDir Path folder) {
        Reading bulletin = Draft.of("bulletin", "Talks in Oslo\n\nThe Norwegian ministry has this to say: " + PASSAGE)
                .outlet("Chancery Bulletin")
                .published("2023-05-04")
                .origin("Norwegian ministry", OriginKind.GOVERNMENT)
                .reading();
        Reading daily = Draft.of(
                        "daily", "Rain in Oslo\n\nIt rained in our region. " + PASSAGE + " Then it rained again.")
                .outlet("Fjord Daily")
                .published("2023-05-05")
                .notice(Notice.FIRST_PERSON, "our region", "Words of a party.")
                .reading();
        Reading apart = reading(
                "apart", "Harbour Post", "2023-05-06", "The railway stays shut, and nobody has marked a border.");
        try (RecordStore store = SqliteStore.open(folder.resolve("s.db"))) {
            store.putAll(List.of(daily, bulletin, apart));
            assertThat(CopiedWords.noted(store, daily).notices())
                    .extracting(Notice::code)
                    .containsExactly(Notice.FIRST_PERSON, Notice.OFFICIAL_WORDS);
            assertThat(CopiedWords.of(store, daily)
                            .getFirst()
                            .span()
                            .of(daily.article().text()))
                    .isEqualTo(PASSAGE.substring(0, PASSAGE.length() - 1));
            assertThat(CopiedWords.of(store, bulletin)).isEmpty();
            assertThat(CopiedWords.of(store, apart)).isEmpty();
        }
    }

    @Test
    void words_that_many_texts_have_are_a_set_phrase(@TempDir Path folder) {
        try (RecordStore store = SqliteStore.open(folder.resolve("s.db"))) {
            for (int i = 0; i < 65; i++) {
                store.put(reading("a" + i, "Outlet " + i, "2023-05-04", PASSAGE));
            }
            Reading last = reading("z", "Fjord Daily", "2023-05-05", PASSAGE);
            store.put(last);
            assertThat(CopiedWords.of(store, last)).isEmpty();
            store.remove("a0");
            store.remove("a1");
            assertThat(CopiedWords.of(store, last)).hasSize(1);
        }
    }
}
