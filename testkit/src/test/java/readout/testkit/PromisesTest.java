package readout.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.model.Announcement;
import readout.model.Edtf;
import readout.model.EngagementKind;
import readout.model.EngagementStatus;
import readout.model.MentionType;
import readout.model.Outcome;
import readout.model.Reading;
import readout.model.Side;
import readout.model.Story;
import readout.model.Trace;
import readout.model.TraceRole;
import readout.promise.Promises;
import readout.promise.Told;
import readout.story.StoryLinker;
import readout.story.Telling;

class PromisesTest {
    /** The journey of June 2023, as it was announced. */
    private static Reading announced() {
        return Draft.of("notice", """
                        Blinken to visit Beijing

                        Secretary of State Antony Blinken will travel to Beijing from June 16 to June 21, the State Department said.
                        """)
                .outlet("Meridian Wire")
                .published("2023-06-14")
                .day("June 16", "2023-06-16")
                .day("June 21", "2023-06-21")
                .engagement(
                        EngagementKind.VISIT,
                        "Secretary of State Antony Blinken will travel to Beijing from June 16 to June 21")
                .with("Antony Blinken", "USA", "secretary of state", Side.VISITOR)
                .side("CHN", "officials")
                .on("2023-06-16")
                .in("Beijing", "CHN")
                .status(EngagementStatus.ANNOUNCED)
                .done()
                .reading();
    }

    private static Draft.Told met(String id, String published, String words) {
        return Draft.of(id, "News of the day\n\n" + words + "\n")
                .outlet("Harbour Post")
                .published(published)
                .engagement(EngagementKind.MEETING, words);
    }

    private static List<Announcement> ledger(Reading... readings) {
        return ledger(Arrays.asList(readings));
    }

    private static List<Announcement> ledger(List<Reading> readings) {
        List<Story> stories = StoryLinker.link(readings.stream()
                .flatMap(reading -> Telling.of(reading).stream())
                .toList());
        return Promises.ledger(
                readings.stream().flatMap(reading -> Told.of(reading).stream()).toList(), stories);
    }

    private static Announcement entry(Reading... readings) {
        return ledger(readings).stream()
                .filter(entry -> entry.report().article().equals("notice"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> traces(Announcement entry, TraceRole role) {
        return entry.traces().stream()
                .filter(trace -> trace.role() == role)
                .map(trace -> trace.article() + " " + trace.because().rule())
                .toList();
    }

    @Test
    void a_visit_is_fulfilled_by_a_contact_of_the_traveller_in_the_country_on_a_day_of_the_journey() {
        Reading met = met("met", "2023-06-19", "Antony Blinken met Qin Gang in Beijing on 18 June 2023.")
                .with("Antony Blinken", "USA", "secretary of state")
                .with("Qin Gang", "CHN", "foreign minister")
                .on("2023-06-18")
                .in("Beijing", "CHN")
                .done()
                .reading();
        Announcement entry = entry(announced(), met);
        assertThat(entry.window()).contains(Edtf.of("2023-06-16/2023-06-21"));
        assertThat(entry.announced()).contains(Edtf.of("2023-06-14"));
        assertThat(entry.outcome()).isEqualTo(Outcome.FULFILLED);
        assertThat(traces(entry, TraceRole.ANNOUNCES)).containsExactly("notice sample");
        assertThat(traces(entry, TraceRole.FULFILS)).containsExactly("met contact-there");
        assertThat(entry.traces().getLast().words()).startsWith("Antony Blinken met Qin Gang");
    }

    @Test
    void officials_of_the_host_met_on_those_days_will_do_where_no_place_is_told() {
        Reading met = met("met", "2023-06-19", "Blinken met Wang Yi on 19 June 2023.")
                .with("Blinken", "USA", "secretary of state")
                .with("Wang Yi", "CHN", "top diplomat")
                .on("2023-06-19")
                .done()
                .reading();
        assertThat(traces(entry(announced(), met), TraceRole.FULFILS)).containsExactly("met contact-with-host");
    }

    @Test
    void another_country_other_days_or_another_traveller_fulfil_nothing() {
        Reading elsewhere = met("elsewhere", "2023-06-20", "Antony Blinken met Qin Gang in London on 20 June 2023.")
                .with("Antony Blinken", "USA", "secretary of state")
                .with("Qin Gang", "CHN", "foreign minister")
                .on("2023-06-20")
                .in("London", "GBR")
                .done()
                .reading();
        Reading later = met("later", "2023-07-14", "Antony Blinken met Wang Yi in Beijing on 13 July 2023.")
                .with("Antony Blinken", "USA", "secretary of state")
                .with("Wang Yi", "CHN", "top diplomat")
                .on("2023-07-13")
                .in("Beijing", "CHN")
                .done()
                .reading();
        Reading other = met("other", "2023-06-20", "Janet Yellen met He Lifeng in Beijing on 18 June 2023.")
                .with("Janet Yellen", "USA", "treasury secretary")
                .with("He Lifeng", "CHN", "vice premier")
                .on("2023-06-18")
                .in("Beijing", "CHN")
                .done()
                .reading();
        Announcement entry = entry(announced(), elsewhere, later, other);
        assertThat(entry.outcome()).isEqualTo(Outcome.PENDING);
        assertThat(entry.traces()).hasSize(1);
    }

    @Test
    void a_dateline_shows_that_somebody_was_there() {
        Reading transcript = Draft.of("transcript", """
                        Antony Blinken, Secretary of State

                        Beijing

                        SECRETARY BLINKEN: Good evening, everyone, and thank you for coming to this press conference at the end of these two days.
                        """)
                .published("2023-06-19")
                .mention("Antony Blinken", MentionType.PERSON, "USA")
                .mention("Beijing", MentionType.PLACE, "CHN")
                .reading();
        Announcement entry = entry(announced(), transcript);
        assertThat(traces(entry, TraceRole.FULFILS)).containsExactly("transcript dateline");
        Trace trace = entry.traces().getLast();
        assertThat(trace.engagement()).isEmpty();
        assertThat(trace.words()).isEqualTo("Beijing");
    }

    @Test
    void an_article_that_announces_the_same_does_not_show_that_it_was_held() {
        Reading again = Draft.of("again", """
                        Blinken travels to Beijing

                        Mr Blinken will travel to Beijing on June 18, officials confirmed.
                        """)
                .published("2023-06-15")
                .engagement(EngagementKind.VISIT, "Blinken travels to Beijing")
                .with("Blinken", "USA", "secretary of state", Side.VISITOR)
                .side("CHN", "officials")
                .in("Beijing", "CHN")
                .done()
                .engagement(EngagementKind.VISIT, "Mr Blinken will travel to Beijing on June 18")
                .with("Blinken", "USA", "secretary of state", Side.VISITOR)
                .side("CHN", "officials")
                .on("2023-06-18")
                .in("Beijing", "CHN")
                .status(EngagementStatus.ANNOUNCED)
                .done()
                .reading();
        Announcement entry = entry(announced(), again);
        assertThat(entry.outcome()).isEqualTo(Outcome.CONFIRMED);
        assertThat(traces(entry, TraceRole.FULFILS)).isEmpty();
        assertThat(traces(entry, TraceRole.CONFIRMS)).containsExactly("again visit");
    }

    @Test
    void time_runs_out_by_the_records_own_days() {
        Announcement entry = entry(announced());
        assertThat(entry.by(LocalDate.of(2023, 6, 28), 7).outcome()).isEqualTo(Outcome.PENDING);
        assertThat(entry.by(LocalDate.of(2023, 6, 29), 7).outcome()).isEqualTo(Outcome.NO_TRACE);
        assertThat(entry.by(LocalDate.of(2023, 6, 29), 30).outcome()).isEqualTo(Outcome.PENDING);
    }

    private static Reading february(EngagementStatus status, String id, String published, String words) {
        return Draft.of(id, "Blinken and Beijing\n\n" + words + "\n")
                .published(published)
                .engagement(EngagementKind.VISIT, words)
                .with("Antony Blinken", "USA", "secretary of state", Side.VISITOR)
                .side("CHN", "officials")
                .on("2023-02-05/2023-02-06")
                .in("Beijing", "CHN")
                .status(status)
                .done()
                .reading();
    }

    @Test
    void what_is_postponed_is_moved_and_what_is_called_off_cancelled() {
        Reading notice = february(
                EngagementStatus.ANNOUNCED,
                "notice",
                "2023-01-20",
                "Antony Blinken will visit Beijing on 5 and 6 February 2023.");
        Reading postponed = february(
                EngagementStatus.CANCELLED,
                "postponed",
                "2023-02-03",
                "Antony Blinken postponed a visit to Beijing because of a balloon.");
        Announcement moved = entry(notice, postponed);
        assertThat(moved.outcome()).isEqualTo(Outcome.MOVED);
        assertThat(moved.movedTo()).isEmpty();
        Reading cancelled = february(
                EngagementStatus.CANCELLED,
                "cancelled",
                "2023-02-03",
                "Antony Blinken called off a visit to Beijing because of a balloon.");
        assertThat(entry(notice, cancelled).outcome()).isEqualTo(Outcome.CANCELLED);
        assertThat(entry(notice, cancelled).by(LocalDate.of(2024, 1, 1), 14).outcome())
                .isEqualTo(Outcome.CANCELLED);
    }

    private static Reading call(String id, String published, String day, EngagementStatus status) {
        String words = "Joe Biden and Xi Jinping are to speak by telephone on " + day;
        return Draft.of(id, "Telephone call\n\n" + words + ".\n")
                .published(published)
                .engagement(EngagementKind.CALL, words)
                .with("Joe Biden", "USA", "president")
                .with("Xi Jinping", "CHN", "president")
                .on(day)
                .status(status)
                .done()
                .reading();
    }

    @Test
    void a_call_that_is_announced_for_another_day_before_the_first_has_come_is_moved_there() {
        Reading first = call("notice", "2022-07-21", "2022-07-26", EngagementStatus.ANNOUNCED);
        Reading second = call("second", "2022-07-25", "2022-07-28", EngagementStatus.ANNOUNCED);
        Reading held = call("held", "2022-07-29", "2022-07-28", EngagementStatus.HELD);
        Announcement entry = entry(first, second, held);
        assertThat(entry.outcome()).isEqualTo(Outcome.MOVED);
        assertThat(entry.movedTo()).contains(Edtf.of("2022-07-28"));
        assertThat(ledger(first, second, held))
                .filteredOn(other -> other.report().article().equals("second"))
                .singleElement()
                .extracting(Announcement::outcome)
                .isEqualTo(Outcome.FULFILLED);
    }

    @Test
    void a_meeting_is_not_fulfilled_by_a_call_nor_by_other_people() {
        Reading notice = met("notice", "2021-06-10", "Joe Biden will meet Vladimir Putin on 16 June 2021.")
                .with("Joe Biden", "USA", "president")
                .with("Vladimir Putin", "RUS", "president")
                .on("2021-06-16")
                .status(EngagementStatus.ANNOUNCED)
                .done()
                .reading();
        Reading others = met("others", "2021-06-17", "Antony Blinken met Sergey Lavrov on 16 June 2021.")
                .with("Antony Blinken", "USA", "secretary of state")
                .with("Sergey Lavrov", "RUS", "foreign minister")
                .on("2021-06-16")
                .done()
                .reading();
        assertThat(entry(notice, others).outcome()).isEqualTo(Outcome.PENDING);
        Reading held = met("held", "2021-06-17", "President Biden met Vladimir Putin in Geneva on 16 June 2021.")
                .with("Biden", "USA", "president")
                .with("Vladimir Putin", "RUS", "president")
                .on("2021-06-16")
                .in("Geneva", "CHE")
                .done()
                .reading();
        assertThat(traces(entry(notice, others, held), TraceRole.FULFILS)).containsExactly("held same-parties");
    }

    @Test
    void what_was_over_when_it_was_told_is_no_announcement() {
        Reading late = call("notice", "2022-08-05", "2022-07-28", EngagementStatus.ANNOUNCED);
        assertThat(ledger(late)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void the_order_of_arrival_changes_nothing(long seed) {
        List<Reading> readings = new ArrayList<>(RandomReadings.seeded(seed).take(400));
        List<Announcement> entries = ledger(readings);
        Collections.shuffle(readings, new Random(seed));
        assertThat(ledger(readings)).isEqualTo(entries);
        assertThat(entries).extracting(Announcement::id).doesNotHaveDuplicates().hasSizeGreaterThan(20);
        assertThat(entries).anyMatch(entry -> entry.traces().size() > 1);
        assertThat(entries)
                .allMatch(entry -> entry.traces()
                        .getFirst()
                        .article()
                        .equals(entry.report().article()));
    }
}
