package readout.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.model.Reading;
import readout.model.Story;
import readout.testkit.RandomReadings;
import readout.testkit.Samples;

/** Stores of older versions of Readout. */
class MigrationTest {
    @TempDir
    Path folder;

    @Test
    void a_store_of_version_1_is_brought_up_to_date_and_linked_again() {
        Path file = folder.resolve("readout.db");
        List<Story> stories = newest(folder.resolve("newest.db"));
        versionOne(file, folder.resolve("newest.db"));
        assertThat(SqliteStore.version(file)).isEqualTo(1);
        try (RecordStore store = SqliteStore.open(file)) {
            assertThat(store.counts().articles()).isEqualTo(Samples.all().size());
            assertThat(store.counts().stories()).isZero();
            assertThat(store.linked()).isFalse();
            assertThat(store.verify().faults()).isEmpty();
            assertThat(store.reading("call-1")).contains(Samples.call());
            store.link();
            assertThat(new Asked().stories(store)).isEqualTo(stories);
            assertThat(store.verify().faults()).isEmpty();
        }
        assertThat(SqliteStore.version(file)).isEqualTo(SqliteStore.VERSION);
    }

    @Test
    void articles_stored_before_have_no_statements_until_they_are_read_again() {
        Path file = folder.resolve("readout.db");
        newest(folder.resolve("newest.db"));
        versionOne(file, folder.resolve("newest.db"));
        Reading again = RandomReadings.seeded(2).take(60).stream()
                .filter(reading -> !reading.statements().isEmpty())
                .findFirst()
                .orElseThrow();
        try (RecordStore store = SqliteStore.open(file)) {
            List<StatementPlace> found = new ArrayList<>();
            store.statements(StatementQuery.ALL, found::add);
            assertThat(found).isEmpty();
            store.put(again);
            store.statements(StatementQuery.ALL, found::add);
            assertThat(found).hasSameSizeAs(again.statements());
        }
    }

    private static List<Story> newest(Path file) {
        try (RecordStore store = SqliteStore.open(file)) {
            store.putAll(Samples.all());
            store.link();
            return new Asked().stories(store);
        }
    }

    /** Makes the tables of version 1 and fills them; all but one are still the same. */
    private static void versionOne(Path file, Path newest) {
        Flyway.configure(MigrationTest.class.getClassLoader())
                .loggers("slf4j")
                .dataSource("jdbc:sqlite:" + file, null, null)
                .locations("classpath:readout/store/migration")
                .target("1")
                .load()
                .migrate();
        Jdbi.create("jdbc:sqlite:" + file).useHandle(handle -> {
            handle.execute("ATTACH ? AS newest", newest.toString());
            handle.createQuery("SELECT name FROM main.sqlite_schema WHERE type = 'table' AND sql LIKE '%STRICT%'")
                    .mapTo(String.class)
                    .list()
                    .forEach(table -> handle.execute(
                            "INSERT INTO main." + table + " SELECT " + columns(table) + " FROM newest." + table));
            handle.execute(
                    "INSERT INTO article_search (rowid, title, text, names) SELECT number, title, text, '' FROM article");
        });
    }

    private static String columns(String table) {
        return switch (table) {
            case "story_participant" -> "story, ordinal, person, person_id, actor, office, side, span_start, span_end";
            case "person_name" -> "name, actor, slug, reports, person";
            default -> "*";
        };
    }
}
