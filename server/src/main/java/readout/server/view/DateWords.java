package readout.server.view;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.model.Basis;
import readout.model.Edtf;
import readout.model.Published;
import readout.model.When;

/**
 * Says a date in words, no more exactly than it is known.
 *
 * <p>Example: {@code [2022-10-02,2022-10-09]} is "one of 2 Sundays", with the note "2–9 Oct 2022, inferred".
 */
public final class DateWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_MONTH = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final Pattern POINT =
            Pattern.compile("(\\d{4}(?:-\\d{2}(?:-\\d{2})?)?)(?:T(\\d{2}:\\d{2})[0-9:.]*(Z|[+-][0-9:]+)?)?([?~%]?)");

    private DateWords() {}

    public static DateView of(When when) {
        return of(when.edtf(), when.basis());
    }

    public static DateView of(Published published) {
        return of(published.when(), published.basis());
    }

    /** A date with what it rests on. */
    public static DateView of(Optional<Edtf> date, Basis basis) {
        return date.map(edtf -> view(edtf, Words.basis(basis))).orElse(new DateView("undated", "", "", "undated"));
    }

    /** The date alone, in words. */
    public static String text(Edtf edtf) {
        return edtf.isSet() ? set(edtf) : edtf.isInterval() ? interval(edtf) : point(edtf.text());
    }

    private static DateView view(Edtf edtf, String basis) {
        String note = Stream.of(bounds(edtf), doubt(edtf.text()), basis)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return new DateView(text(edtf), note, edtf.text(), certainty(edtf));
    }

    private static String certainty(Edtf edtf) {
        boolean known = edtf.earliest().isPresent() && edtf.latest().isPresent();
        if (!known || edtf.isSet() || !doubt(edtf.text()).isEmpty()) {
            return "bounded";
        }
        return edtf.isInterval() ? "span" : edtf.earliest().equals(edtf.latest()) ? "day" : "bounded";
    }

    /** The days around a set that its words alone leave open. */
    private static String bounds(Edtf edtf) {
        List<LocalDate> days = days(edtf);
        return edtf.isSet() && days.size() > 2 || sameWeekday(days) ? range(days.getFirst(), days.getLast()) : "";
    }

    private static String doubt(String edtf) {
        return switch (edtf.charAt(edtf.length() - 1)) {
            case '?' -> "uncertain";
            case '~' -> "approximate";
            case '%' -> "uncertain and approximate";
            default -> "";
        };
    }

    private static String set(Edtf edtf) {
        List<LocalDate> days = days(edtf);
        if (days.isEmpty()) {
            return parts(edtf).map(DateWords::point).collect(Collectors.joining(" or "));
        }
        if (sameWeekday(days)) {
            return "one of " + days.size() + " " + weekday(days.getFirst()) + "s";
        }
        return days.size() == 2 ? either(days) : "one of " + days.size() + " days";
    }

    private static String either(List<LocalDate> days) {
        LocalDate a = days.getFirst();
        LocalDate b = days.getLast();
        boolean sameMonth = a.withDayOfMonth(1).equals(b.withDayOfMonth(1));
        return (sameMonth ? String.valueOf(a.getDayOfMonth()) : DAY.format(a)) + " or " + DAY.format(b);
    }

    private static boolean sameWeekday(List<LocalDate> days) {
        return days.size() > 1
                && days.stream().map(LocalDate::getDayOfWeek).distinct().count() == 1;
    }

    private static String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** The days of a set of whole days; empty for anything else. */
    private static List<LocalDate> days(Edtf edtf) {
        List<LocalDate> days = new ArrayList<>();
        if (edtf.isSet()) {
            parts(edtf)
                    .filter(Edtf::wellFormed)
                    .map(Edtf::of)
                    .filter(Edtf::isDay)
                    .forEach(day -> day.earliest().ifPresent(days::add));
        }
        return days.size() == parts(edtf).count() ? days : List.of();
    }

    private static Stream<String> parts(Edtf edtf) {
        String text = edtf.text();
        return edtf.isSet() ? Arrays.stream(text.substring(1, text.length() - 1).split(",", -1)) : Stream.of(text);
    }

    private static String interval(Edtf edtf) {
        String[] ends = edtf.text().split("/", 2);
        if (open(ends[0])) {
            return open(ends[1]) ? "undated" : "on or before " + point(ends[1]);
        }
        if (open(ends[1])) {
            return "on or after " + point(ends[0]);
        }
        return bothDays(ends) ? range(LocalDate.parse(ends[0]), LocalDate.parse(ends[1])) : points(ends);
    }

    private static boolean bothDays(String[] ends) {
        return Arrays.stream(ends).allMatch(end -> Edtf.of(end).isDay());
    }

    private static String points(String[] ends) {
        return point(ends[0]) + " – " + point(ends[1]);
    }

    private static boolean open(String end) {
        return end.isEmpty() || end.equals("..");
    }

    private static String range(LocalDate a, LocalDate b) {
        if (a.getYear() != b.getYear()) {
            return DAY.format(a) + " – " + DAY.format(b);
        }
        return a.getMonth() == b.getMonth()
                ? a.getDayOfMonth() + "–" + DAY.format(b)
                : DAY_MONTH.format(a) + " – " + DAY.format(b);
    }

    @SuppressWarnings("NullAway") // the groups of the time are null where the date has none
    private static String point(String text) {
        Matcher m = POINT.matcher(text);
        if (!m.matches()) {
            return text;
        }
        return calendar(m.group(1)) + (m.group(2) == null ? "" : clock(m.group(2), m.group(3)));
    }

    private static String clock(String time, String zone) {
        return ", " + time + (zone == null ? "" : zone.equals("Z") ? " UTC" : " " + zone);
    }

    private static String calendar(String text) {
        LocalDate first = Edtf.of(text).earliest().orElseThrow();
        return switch (text.length()) {
            case 4 -> text;
            case 7 -> MONTH.format(first);
            default -> DAY.format(first);
        };
    }
}
