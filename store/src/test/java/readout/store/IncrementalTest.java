package readout.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.cluster.Stories;
import readout.model.Announcement;
import readout.model.Change;
import readout.model.Outcome;
import readout.model.Reading;
import readout.model.Report;
import readout.model.Story;
import readout.promise.Promises;
import readout.promise.Told;
import readout.story.Changes;
import readout.story.People;
import readout.story.StoryLinker;
import readout.story.Telling;
import readout.testkit.RandomReadings;
import readout.testkit.Samples;

/** Linking what came, changed or went is the same as linking everything at once. */
class IncrementalTest {
    /** What the linking makes; all but the log, which tells how the record came to be what it is. */
    private static final List<String> MADE = List.of(
            "story",
            "report",
            "story_participant",
            "story_topic",
            "story_mechanism",
            "person",
            "person_name",
            "name_key",
            "participant",
            "sighting",
            "announcement",
            "announcement_trace",
            "article_story",
            "last_report",
            "shelf",
            "docket",
            "watch",
            "gist",
            "gist_key",
            "likeness",
            "unlinked",
            "unlinked_name",
            "linked");

    @TempDir
    Path folder;

    /** The readings that are in the record at the end, and a life that leads there. */
    private static final class Life {
        private final Random random;
        private final TreeMap<String, Reading> there = new TreeMap<>();
        private final List<Reading> coming;

        Life(long seed) {
            random = new Random(seed);
            coming = new ArrayList<>(RandomReadings.seeded(seed).take(30));
            coming.addAll(Samples.all());
            coming.addAll(Likely.readings(seed, 50));
            Collections.shuffle(coming, random);
        }

        boolean goesOn() {
            return !coming.isEmpty();
        }

        /** One portion comes, of any size; some articles that are there change, and some go. */
        void step(RecordStore store) {
            List<Reading> portion = new ArrayList<>(coming.subList(0, Math.min(coming.size(), 1 + random.nextInt(25))));
            coming.subList(0, portion.size()).clear();
            for (Reading old : some(3)) {
                portion.add(changed(old));
            }
            store.putAll(portion);
            portion.forEach(reading -> there.put(reading.article().id(), reading));
            for (Reading old : some(2)) {
                assertThat(store.remove(old.article().id())).isTrue();
                there.remove(old.article().id());
                if (random.nextBoolean()) {
                    coming.add(old);
                }
            }
        }

        private List<Reading> some(int most) {
            return there.isEmpty()
                    ? List.of()
                    : random.ints(random.nextInt(most + 1), 0, there.size())
                            .distinct()
                            .mapToObj(i -> List.copyOf(there.values()).get(i))
                            .toList();
        }

        /** The same id with something else, or the same article of which nothing was read. */
        private Reading changed(Reading old) {
            return random.nextBoolean()
                    ? Reading.of(old.article(), old.provenance())
                    : RandomReadings.seeded(random.nextLong())
                            .next(old.article().id());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void any_order_of_coming_changing_and_going_gives_what_one_linking_of_the_rest_gives(long seed) {
        Life life = new Life(seed);
        Path grown = folder.resolve("grown.db");
        try (RecordStore store = SqliteStore.open(grown)) {
            Map<Report, String> linked = new HashMap<>();
            long last = 0;
            while (life.goesOn()) {
                life.step(store);
                store.link();
                assertThat(store.linked()).isTrue();
                List<Story> stories =
                        StoryLinker.link(tellings(life.there.values().stream().toList()));
                Map<Report, String> now = reports(stories);
                List<Change> expected = Changes.between(linked, now, last + 1);
                assertThat(changes(store, last)).isEqualTo(expected);
                assertThat(byId(new Asked().stories(store))).isEqualTo(byId(stories));
                linked = now;
                last += expected.size();
            }
            assertThat(last).isGreaterThan(50);
            assertThat(store.verify().faults()).isEmpty();
        }
        Path whole = folder.resolve("whole.db");
        List<Reading> rest = new ArrayList<>(life.there.values());
        Collections.shuffle(rest, new Random(-seed));
        try (RecordStore store = SqliteStore.open(whole)) {
            store.putAll(rest);
            store.link();
        }
        for (String table : MADE) {
            assertThat(rows(grown, table)).as(table).isEqualTo(rows(whole, table));
        }
        assertThat(rows(whole, "announcement")).isNotEmpty();
        assertThat(rows(whole, "likeness")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6})
    void one_linking_gives_what_the_rules_give_without_a_store(long seed) {
        List<Reading> readings = new ArrayList<>(RandomReadings.seeded(seed).take(60));
        readings.addAll(Likely.readings(seed, 120));
        try (RecordStore store = SqliteStore.open(folder.resolve("readout.db"))) {
            store.putAll(readings);
            store.link();
            List<Story> stories = StoryLinker.link(tellings(readings));
            assertThat(byId(new Asked().stories(store))).isEqualTo(byId(stories));
            assertThat(stories).anyMatch(story -> story.reports().size() > 2);
            Map<String, String> told =
                    Stories.of(readings.stream().map(Reading::article).toList());
            assertThat(readings)
                    .allSatisfy(reading -> assertThat(
                                    store.storyTold(reading.article().id()))
                            .contains(told.get(reading.article().id())));
            assertThat(told.values().stream().distinct().count()).isLessThan(told.size());
            List<Told> all = readings.stream()
                    .flatMap(reading -> Told.of(reading).stream())
                    .toList();
            assertThat(rows(folder.resolve("readout.db"), "announcement"))
                    .hasSameSizeAs(Promises.ledger(all, stories))
                    .isNotEmpty();
            assertThat(ledger(store)).isEqualTo(byEntry(Promises.ledger(all, stories)));
            People.among(uses(readings))
                    .forEach(person -> assertThat(store.person(person.id()).map(PersonRecord::name))
                            .contains(person.name()));
        }
    }

    @Test
    void what_is_not_there_cannot_be_removed() {
        try (RecordStore store = SqliteStore.open(folder.resolve("readout.db"))) {
            assertThat(store.remove("nothing")).isFalse();
            assertThat(store.linked()).isTrue();
            store.put(Samples.call());
            store.link();
            assertThat(store.remove("call-1")).isTrue();
            assertThat(store.linked()).isFalse();
            store.link();
            assertThat(store.counts().stories()).isZero();
            assertThat(store.counts().people()).isZero();
        }
    }

    private static Map<String, Announcement> ledger(RecordStore store) {
        List<Announcement> found = new ArrayList<>();
        store.announcements(AnnouncementQuery.ALL, found::add);
        return byEntry(found);
    }

    /** Whether time has run out is decided when asked. */
    private static Map<String, Announcement> byEntry(List<Announcement> ledger) {
        return ledger.stream()
                .collect(Collectors.toMap(
                        Announcement::id,
                        a -> new Announcement(
                                a.id(),
                                a.story(),
                                a.report(),
                                a.announced(),
                                a.window(),
                                Outcome.PENDING,
                                a.movedTo(),
                                a.traces())));
    }

    private static List<People.Use> uses(List<Reading> readings) {
        record Form(String name, Optional<String> actor) {}
        Map<Form, Long> counts = readings.stream()
                .flatMap(reading -> reading.engagements().stream()
                        .flatMap(e -> e.participants().stream())
                        .flatMap(p -> p.person().map(name -> new Form(name, p.actor())).stream())
                        .distinct())
                .collect(Collectors.groupingBy(form -> form, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> new People.Use(
                        entry.getKey().name(),
                        entry.getKey().actor(),
                        entry.getValue().intValue()))
                .toList();
    }

    private static List<Telling> tellings(List<Reading> readings) {
        return readings.stream()
                .flatMap(reading -> Telling.of(reading).stream())
                .toList();
    }

    private static Map<Report, String> reports(List<Story> stories) {
        Map<Report, String> reports = new HashMap<>();
        stories.forEach(story -> story.reports().forEach(report -> reports.put(report, story.id())));
        return reports;
    }

    private static Map<String, Story> byId(List<Story> stories) {
        return stories.stream().collect(Collectors.toMap(Story::id, story -> story));
    }

    private static List<Change> changes(RecordStore store, long since) {
        List<Change> found = new ArrayList<>();
        store.changes(ChangeQuery.after(since), found::add);
        return found;
    }

    private static List<String> rows(Path file, String table) {
        return Jdbi.create("jdbc:sqlite:" + file)
                .withHandle(handle -> handle.createQuery("SELECT * FROM " + table).mapToMap().stream()
                        .map(row -> new TreeMap<>(row)
                                .entrySet().stream()
                                        .map(entry -> entry.getKey() + "=" + text(entry.getValue()))
                                        .collect(Collectors.joining(" | ")))
                        .sorted()
                        .toList());
    }

    private static String text(Object value) {
        return value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(value);
    }
}
