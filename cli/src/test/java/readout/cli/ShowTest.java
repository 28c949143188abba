package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.model.OriginKind;
import readout.store.RecordStore;
import readout.store.SqliteStore;
import readout.testkit.Draft;

class ShowTest {
    private static final String PASSAGE =
            "both delegations stressed the need to reopen the railway without delay and to mark the border before winter";

    @TempDir
    static Path dir;

    @BeforeAll
    static void a_store() {
        try (RecordStore store = SqliteStore.open(dir.resolve("s.db"))) {
            store.putAll(List.of(
                    Draft.of("bulletin", "Talks in Oslo\n\nThe Norwegian foreign ministry said that " + PASSAGE + ".")
                            .outlet("Chancery Bulletin")
                            .published("2023-05-04")
                            .origin("Norwegian foreign ministry", OriginKind.GOVERNMENT)
                            .reading(),
                    Draft.of("daily", "Rain in Oslo\n\nAfter lunch " + PASSAGE + ", and it rained.")
                            .outlet("Fjord Daily")
                            .published("2023-05-05")
                            .reading()));
            store.link();
        }
    }

    private static Ran show(String... arguments) {
        return Ran.withoutEngine(
                Stream.concat(Stream.of("show", "--store", dir.resolve("s.db").toString()), Stream.of(arguments))
                        .toArray(String[]::new));
    }

    @Test
    void words_that_a_ministry_had_first_are_a_notice_of_the_reading() {
        Ran ran = show("daily");
        assertThat(ran.exit()).isZero();
        assertThat(ran.outLines())
                .singleElement()
                .asString()
                .contains("{\"code\":\"wording.official\",\"start\":26,\"end\":133,\"message\":\"18 words, ")
                .contains(
                        "has from Norwegian foreign ministry: “Talks in Oslo”, Chancery Bulletin (bulletin); it had them first.");
        assertThat(show("bulletin").out()).doesNotContain("wording.");
    }

    @Test
    void people_are_told_of_it_in_a_line() {
        assertThat(show("daily", "--explain").outLines())
                .anyMatch(line -> line.startsWith("  notice 18 words, “both delegations stressed"));
    }

    @Test
    void an_article_that_is_not_there_is_said_and_the_others_are_shown() {
        Ran some = show("daily", "weekly");
        assertThat(some.exit()).isEqualTo(3);
        assertThat(some.outLines()).hasSize(1);
        assertThat(some.err())
                .isEqualTo("readout: weekly: no such article in the store; readout articles lists them\n");
        assertThat(show("weekly").exit()).isEqualTo(1);
    }
}
