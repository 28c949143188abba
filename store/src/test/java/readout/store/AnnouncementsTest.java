package readout.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.model.Announcement;
import readout.model.EngagementKind;
import readout.model.EngagementStatus;
import readout.model.Outcome;
import readout.model.Reading;
import readout.model.Story;
import readout.testkit.Draft;
import readout.testkit.RandomReadings;
import readout.testkit.Samples;

class AnnouncementsTest {
    @TempDir
    Path folder;

    private static Reading call(String id, String published, String day, EngagementStatus status) {
        String words = "Joe Biden and Xi Jinping speak by telephone on " + day;
        return Draft.of(id, "Telephone call\n\n" + words + ".\n")
                .outlet("Meridian Wire")
                .published(published)
                .engagement(EngagementKind.CALL, words)
                .with("Joe Biden", "USA", "president")
                .with("Xi Jinping", "CHN", "president")
                .on(day)
                .status(status)
                .done()
                .reading();
    }

    /** Told as held, told again, without a trace, still to come. */
    private static List<Reading> readings() {
        return List.of(
                call("a", "2022-07-25", "2022-07-28", EngagementStatus.ANNOUNCED),
                call("b", "2022-07-29", "2022-07-28", EngagementStatus.HELD),
                call("c", "2022-11-01", "2022-11-10", EngagementStatus.PROPOSED),
                call("d", "2024-03-20", "2024-04-02", EngagementStatus.ANNOUNCED));
    }

    private RecordStore store(String name, List<Reading> readings) {
        RecordStore store = SqliteStore.open(folder.resolve(name));
        readings.forEach(store::put);
        store.link();
        return store;
    }

    private static List<Announcement> all(RecordStore store, AnnouncementQuery query) {
        List<Announcement> found = new ArrayList<>();
        store.announcements(query, found::add);
        return found;
    }

    private static AnnouncementQuery of(Outcome... outcomes) {
        return new AnnouncementQuery(StoryQuery.ALL, List.of(), Arrays.asList(outcomes), AnnouncementQuery.PATIENCE);
    }

    @Test
    void what_became_of_it_is_told_by_the_last_day_of_the_record() {
        try (RecordStore store = store("s.db", readings())) {
            assertThat(all(store, AnnouncementQuery.ALL))
                    .extracting(a -> a.report().article() + " " + a.outcome())
                    .containsExactly("a FULFILLED", "c NO_TRACE", "d PENDING");
            assertThat(store.outcomes(AnnouncementQuery.ALL))
                    .isEqualTo(Map.of(Outcome.FULFILLED, 1, Outcome.NO_TRACE, 1, Outcome.PENDING, 1));
            assertThat(store.verify().faults()).isEmpty();
        }
    }

    @Test
    void filters_leave_what_fits() {
        try (RecordStore store = store("s.db", readings())) {
            for (Outcome outcome : Outcome.values()) {
                assertThat(all(store, of(outcome)))
                        .isEqualTo(all(store, AnnouncementQuery.ALL).stream()
                                .filter(a -> a.outcome() == outcome)
                                .toList());
            }
            AnnouncementQuery proposed = new AnnouncementQuery(
                    new Asked().statuses(EngagementStatus.PROPOSED).query(), List.of(), List.of(), 1000);
            assertThat(all(store, proposed)).extracting(Announcement::outcome).containsExactly(Outcome.PENDING);
            AnnouncementQuery since = new AnnouncementQuery(
                    new Asked().since("2022-09").parties("USA").query(), List.of(), List.of(), 14);
            assertThat(all(store, since)).extracting(a -> a.report().article()).containsExactly("c", "d");
            assertThat(all(store, AnnouncementQuery.ALL.page(1, 1)))
                    .extracting(a -> a.report().article())
                    .containsExactly("c");
        }
    }

    @Test
    void an_event_has_what_was_announced_of_it_and_what_came_about_as_it() {
        try (RecordStore store = store("s.db", readings())) {
            List<Story> stories = new Asked().stories(store);
            Announcement fulfilled = all(store, of(Outcome.FULFILLED)).getFirst();
            assertThat(all(store, AnnouncementQuery.of(fulfilled.story()))).containsExactly(fulfilled);
            assertThat(stories).extracting(Story::id).contains(fulfilled.story());
            assertThat(all(store, AnnouncementQuery.of("e000000000000"))).isEmpty();
        }
    }

    @Test
    void the_order_of_arrival_changes_nothing() {
        List<Reading> readings = new ArrayList<>(readings());
        readings.addAll(Samples.all());
        readings.addAll(RandomReadings.seeded(4).take(60));
        List<Announcement> entries;
        try (RecordStore store = store("a.db", readings)) {
            entries = all(store, AnnouncementQuery.ALL);
        }
        Collections.shuffle(readings, new Random(4));
        try (RecordStore store = store("b.db", readings)) {
            assertThat(all(store, AnnouncementQuery.ALL)).isEqualTo(entries).hasSizeGreaterThan(5);
            assertThat(store.verify().faults()).isEmpty();
        }
    }

    @Test
    void an_empty_record_announces_nothing() {
        try (RecordStore store = store("s.db", List.of())) {
            assertThat(all(store, AnnouncementQuery.ALL)).isEmpty();
            assertThat(store.outcomes(AnnouncementQuery.ALL)).isEmpty();
        }
    }
}
