package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.model.EngagementKind;
import readout.model.EngagementStatus;
import readout.model.Reading;
import readout.model.Side;
import readout.store.RecordStore;
import readout.store.SqliteStore;
import readout.testkit.Draft;

/** Announced contacts of a store of readings written by hand. */
class AnnouncementsTest {
    @TempDir
    static Path dir;

    @BeforeAll
    static void a_store() {
        try (RecordStore store = SqliteStore.open(dir.resolve("s.db"))) {
            store.putAll(List.of(notice(), held(), proposal()));
            store.link();
        }
    }

    private static Reading notice() {
        return Draft.of("notice", """
                        Amirabdollahian, expected; in Riyadh

                        Iranian Foreign Minister Hossein Amirabdollahian will travel to Riyadh on 17 August 2023, officials said.
                        """)
                .outlet("Levant Gazette")
                .published("2023-08-15")
                .engagement(
                        EngagementKind.VISIT,
                        "Iranian Foreign Minister Hossein Amirabdollahian will travel to Riyadh on 17 August 2023")
                .with("Hossein Amirabdollahian", "IRN", "foreign minister", Side.VISITOR)
                .side("SAU", "officials")
                .on("2023-08-17")
                .in("Riyadh", "SAU")
                .status(EngagementStatus.ANNOUNCED)
                .done()
                .reading();
    }

    private static Reading held() {
        return Draft.of("held", """
                        Iran's foreign minister in Riyadh

                        Hossein Amir-Abdollahian met Prince Faisal bin Farhan in Riyadh on 17 August 2023.
                        """)
                .outlet("Harbour Post")
                .published("2023-08-18")
                .engagement(EngagementKind.MEETING, "Hossein Amir-Abdollahian met Prince Faisal bin Farhan in Riyadh")
                .with("Hossein Amir-Abdollahian", "IRN", "foreign minister")
                .with("Faisal bin Farhan", "SAU", "foreign minister")
                .on("2023-08-17")
                .in("Riyadh", "SAU")
                .done()
                .reading();
    }

    private static Reading proposal() {
        return Draft.of("proposal", """
                        Talks proposed

                        Qin Gang proposed a meeting with Antony Blinken.
                        """)
                .published("2023-03-01")
                .engagement(EngagementKind.MEETING, "Qin Gang proposed a meeting with Antony Blinken")
                .with("Qin Gang", "CHN", "foreign minister")
                .with("Antony Blinken", "USA", "secretary of state")
                .status(EngagementStatus.PROPOSED)
                .done()
                .reading();
    }

    private static Ran announcements(String... arguments) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 3);
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[0] = "announcements";
        all[arguments.length + 1] = "--store";
        all[arguments.length + 2] = dir.resolve("s.db").toString();
        return Ran.withoutEngine(all);
    }

    @Test
    void each_says_what_became_of_it_by_which_report() {
        Ran ran = announcements("--party", "irn");
        assertThat(ran.exit()).isZero();
        assertThat(ran.outLines())
                .singleElement()
                .asString()
                .contains(
                        "\"outcome\":\"fulfilled\"",
                        "\"announced\":\"2023-08-15\"",
                        "\"when\":\"2023-08-17\"",
                        "{\"role\":\"fulfils\",\"article\":\"held\",",
                        "\"because\":\"promise:contact-there\"");
    }

    @Test
    void filters_narrow_the_list() {
        assertThat(announcements("--outcome", "no_trace").outLines())
                .singleElement()
                .asString()
                .contains("\"article\":\"proposal\"", "\"window\":\"2023-03-01/2023-04-30\"");
        assertThat(announcements("--outcome", "no_trace", "--after", "365").exit())
                .isEqualTo(1);
        assertThat(announcements("--outcome", "pending", "--after", "365").outLines())
                .hasSize(1);
        assertThat(announcements("--kind", "visit").outLines()).hasSize(1);
        assertThat(announcements("--after", "-1").exit()).isEqualTo(2);
    }

    @Test
    void a_table_and_csv_have_a_row_for_each() {
        assertThat(announcements("--format", "table").outLines()).hasSize(3);
        assertThat(announcements("--format", "table").out()).contains("fulfilled", "held\n");
        assertThat(announcements("--format", "csv").out().split("\r\n")).hasSize(3);
    }

    @Test
    void a_calendar_has_what_was_announced_for_some_day_and_says_what_it_leaves_out() {
        Ran ran = announcements("--format", "ics");
        String calendar = ran.out();
        assertThat(calendar).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(calendar)
                .contains(
                        "DTSTAMP:20230818T000000Z\r\n",
                        "DTSTART;VALUE=DATE:20230817\r\nDTEND;VALUE=DATE:20230818\r\n",
                        "LOCATION:Riyadh\\, SAU\r\n",
                        "STATUS:CONFIRMED\r\n",
                        "CATEGORIES:visit,fulfilled\r\n");
        assertThat(calendar.split("BEGIN:VEVENT", -1)).hasSize(2);
        assertThat(calendar.lines()).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(ran.err()).isEqualTo("readout: left out: 1 announcement for no day\n");
    }
}
