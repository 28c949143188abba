package readout.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.model.Announcement;
import readout.model.Article;
import readout.model.Basis;
import readout.model.Because;
import readout.model.Edtf;
import readout.model.Engagement;
import readout.model.EngagementKind;
import readout.model.EngagementStatus;
import readout.model.Outcome;
import readout.model.Participant;
import readout.model.Published;
import readout.model.Report;
import readout.model.Salience;
import readout.model.Span;
import readout.model.Trace;
import readout.model.TraceRole;
import readout.model.When;
import readout.model.Where;

class AnnouncementCalendarTest {
    private static final Because BECAUSE = new Because("by-hand", "sample");
    private static final String TEXT =
            "The ministers; Şahin, Öztürk and 外相 🕊, will meet\\talk in Zürich:\nsoon, and at length, about very many things.";

    private static ToldAnnouncement told(Optional<String> when) {
        Span all = new Span(0, TEXT.length());
        Participant minister = new Participant(
                Optional.of("Şahin Öztürk"), Optional.of("TUR"), Optional.empty(), Optional.empty(), all);
        Engagement meeting = new Engagement(
                EngagementKind.MEETING,
                EngagementStatus.PROPOSED,
                Salience.MAIN,
                List.of(minister),
                when.map(date -> When.on(Edtf.of(date), Basis.INFERRED)).orElse(When.UNKNOWN),
                Optional.of(new Where(Optional.of("Zürich; centre"), Optional.of("CHE"))),
                List.of(),
                List.of(),
                all,
                BECAUSE);
        Article article =
                Article.of("a,1", TEXT).published(Published.on(Edtf.of("2023-03-01T23:30:00Z"), Basis.METADATA));
        Trace trace = new Trace(TraceRole.ANNOUNCES, "a,1", Optional.of(0), all, TEXT, BECAUSE);
        Announcement entry = new Announcement(
                "p1",
                "e1",
                new Report("a,1", 0),
                Optional.of(Edtf.of("2023-03-01")),
                when.map(Edtf::of),
                Outcome.PENDING,
                Optional.empty(),
                List.of(trace));
        return new ToldAnnouncement(entry, meeting, List.of(article));
    }

    private static String calendar(ToldAnnouncement told) throws IOException {
        StringWriter to = new StringWriter();
        try (Output<ToldAnnouncement> out = Outputs.calendar(to)) {
            out.write(told);
        }
        return to.toString();
    }

    /** As a reader of calendars sees them. */
    private static List<String> unfolded(String calendar) {
        return List.of(calendar.replace("\r\n ", "").split("\r\n"));
    }

    @Test
    void lines_are_folded_after_75_octets_between_characters() throws IOException {
        String calendar = calendar(told(Optional.of("2023-03-10")));
        assertThat(List.of(calendar.split("\r\n"))).allSatisfy(line -> {
            byte[] octets = line.getBytes(StandardCharsets.UTF_8);
            assertThat(octets.length).isLessThanOrEqualTo(75);
            assertThat(new String(octets, StandardCharsets.UTF_8)).isEqualTo(line);
        });
        assertThat(calendar.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(calendar).contains("\r\n ");
    }

    @Test
    void text_is_escaped_and_days_are_whole() throws IOException {
        assertThat(unfolded(calendar(told(Optional.of("2023-03-10/2023-03-11")))))
                .contains(
                        "DTSTAMP:20230301T000000Z",
                        "DTSTART;VALUE=DATE:20230310",
                        "DTEND;VALUE=DATE:20230312",
                        "SUMMARY:Meeting: Şahin Öztürk (TUR) (pending)",
                        "LOCATION:Zürich\\; centre\\, CHE",
                        "STATUS:TENTATIVE",
                        "DESCRIPTION:When: 2023-03-10/2023-03-11 (inferred)\\nOutcome: pending\\nannounces: unknown outlet\\,"
                                + " 2023-03-01T23:30:00Z\\, a\\,1: The ministers\\; Şahin\\, Öztürk and 外相 🕊\\, will meet\\\\talk in"
                                + " Zürich:\\nsoon\\, and at length\\, about very many things.");
    }

    @Test
    void a_day_that_is_not_sure_is_said_to_be_so() throws IOException {
        assertThat(unfolded(calendar(told(Optional.of("[2023-03-05,2023-03-12]")))))
                .contains(
                        "SUMMARY:Meeting: Şahin Öztürk (TUR) (pending\\, one of these days)",
                        "DTSTART;VALUE=DATE:20230305",
                        "DTEND;VALUE=DATE:20230313",
                        "X-READOUT-WHEN:[2023-03-05\\,2023-03-12]");
        assertThat(calendar(told(Optional.of("2023-03")))).contains("day not named");
        assertThat(calendar(told(Optional.of("2023-03-10?")))).contains("day uncertain");
    }

    @Test
    void what_has_no_day_is_left_out() throws IOException {
        assertThat(calendar(told(Optional.of("2023-03-10/..")))).doesNotContain("VEVENT");
        assertThat(calendar(told(Optional.empty()))).doesNotContain("VEVENT");
    }
}
