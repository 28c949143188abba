package readout.wire;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import readout.model.Announcement;
import readout.model.Article;
import readout.model.Edtf;
import readout.model.EngagementStatus;
import readout.model.Outcome;
import readout.model.Trace;
import readout.model.Where;

/**
 * Announcements as a calendar after RFC 5545: an event over whole days for each that has days. Its stamp is the last day on which the
 * record heard of it, so that the same record gives the same bytes. What was announced for no day is left out.
 */
final class AnnouncementCalendar implements Output<ToldAnnouncement> {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

    private final ContentLines lines;

    AnnouncementCalendar(Writer to) throws IOException {
        lines = new ContentLines(to);
        lines.raw("BEGIN", "VCALENDAR");
        lines.raw("VERSION", "2.0");
        lines.raw("PRODID", "-//Readout//Announcements//EN");
        lines.raw("CALSCALE", "GREGORIAN");
        lines.text("X-WR-CALNAME", "Announced contacts");
    }

    @Override
    public void write(ToldAnnouncement told) throws IOException {
        Optional<Edtf> days = told.named();
        if (days.isPresent()) {
            event(told, days.get());
        }
    }

    private void event(ToldAnnouncement told, Edtf days) throws IOException {
        Announcement a = told.announcement();
        LocalDate first = days.earliest().orElseThrow();
        LocalDate last = days.latest().orElseThrow();
        lines.raw("BEGIN", "VEVENT");
        lines.raw("UID", a.id() + "@readout");
        lines.raw("DTSTAMP", DAY.format(heard(told, first)) + "T000000Z");
        lines.raw("DTSTART;VALUE=DATE", DAY.format(first));
        lines.raw("DTEND;VALUE=DATE", DAY.format(last.plusDays(1)));
        lines.text("SUMMARY", summary(told, days));
        place(told);
        lines.text("DESCRIPTION", String.join("\n", description(told, days)));
        lines.raw("STATUS", status(told));
        lines.raw("TRANSP", "TRANSPARENT");
        lines.raw("CATEGORIES", (Json.name(told.engagement().kind()) + "," + Json.name(a.outcome())));
        told.announcing().url().filter(AnnouncementCalendar::isUri).ifPresent(lines::url);
        lines.text("X-READOUT-WHEN", days.text());
        lines.text("X-READOUT-OUTCOME", Json.name(a.outcome()));
        lines.raw("END", "VEVENT");
    }

    private static boolean isUri(String url) {
        return url.chars().allMatch(c -> c > ' ' && c < 127);
    }

    /** The last day on which an article told of it. */
    private static LocalDate heard(ToldAnnouncement told, LocalDate first) {
        return told.articles().stream()
                .flatMap(article -> article.published().when().flatMap(Edtf::latest).stream())
                .max(LocalDate::compareTo)
                .orElse(first);
    }

    /** {@code Visit: Hakan Fidan (TUR), IRN (moved)}; a day that is not sure is said to be so. */
    private static String summary(ToldAnnouncement told, Edtf days) {
        String kind = Json.name(told.engagement().kind()).replace('_', ' ');
        List<String> notes = new ArrayList<>();
        notes.add(Json.name(told.announcement().outcome()).replace('_', ' '));
        doubt(told, days).ifPresent(notes::add);
        return kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1) + ": "
                + Rows.who(told.engagement().participants()) + " (" + String.join(", ", notes) + ")";
    }

    private static Optional<String> doubt(ToldAnnouncement told, Edtf days) {
        if (days.isSet()) {
            return Optional.of("one of these days");
        }
        if (days.text().endsWith("?")
                || days.text().endsWith("~")
                || days.text().endsWith("%")) {
            return Optional.of("day uncertain");
        }
        boolean vague = !days.isDay() && !days.isInterval() && days.text().length() < "2023-09-10".length();
        return vague ? Optional.of("day not named") : Optional.empty();
    }

    private void place(ToldAnnouncement told) throws IOException {
        Optional<Where> where = told.engagement().where();
        List<String> parts = new ArrayList<>();
        where.flatMap(Where::place).ifPresent(parts::add);
        where.flatMap(Where::country).ifPresent(parts::add);
        if (!parts.isEmpty()) {
            lines.text("LOCATION", String.join(", ", parts));
        }
    }

    private static List<String> description(ToldAnnouncement told, Edtf days) {
        Announcement a = told.announcement();
        List<String> description = new ArrayList<>();
        description.add("When: " + days.text() + " ("
                + Json.name(told.engagement().when().basis()) + ")");
        description.add("Outcome: " + Json.name(a.outcome()).replace('_', ' ')
                + a.movedTo().map(to -> " to " + to.text()).orElse(""));
        IntStream.range(0, a.traces().size())
                .mapToObj(i -> report(a.traces().get(i), told.articles().get(i)))
                .forEach(description::add);
        return description;
    }

    private static String report(Trace trace, Article article) {
        String outlet = article.outlet().orElse("unknown outlet");
        String day = article.published().when().map(Edtf::text).orElse("undated");
        return Json.name(trace.role()) + ": " + outlet + ", " + day + ", " + article.id() + ": " + trace.words();
    }

    private static String status(ToldAnnouncement told) {
        Outcome outcome = told.announcement().outcome();
        return switch (outcome) {
            case FULFILLED, CONFIRMED -> "CONFIRMED";
            case MOVED, CANCELLED -> "CANCELLED";
            case PENDING -> told.engagement().status() == EngagementStatus.PROPOSED ? "TENTATIVE" : "CONFIRMED";
            case NO_TRACE -> "TENTATIVE";
        };
    }

    @Override
    public void close() throws IOException {
        lines.raw("END", "VCALENDAR");
        lines.flush();
    }
}
