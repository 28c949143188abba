package readout.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as the Extended Date/Time Format (ISO 8601-2:2019, levels 0 to 2) writes it: a day, a month, a year, an interval
 * ({@code 2018-05-08/2018-05-09}), one of a set ({@code [2022-10-02,2022-10-09]}), uncertain ({@code 2023-09-10?}) or open
 * ({@code 2018-05-10/..}).
 *
 * <p>Example: {@code Edtf.of("2020-12").latest()} is 31 December 2020.
 *
 * @param text the date as written on the wire
 */
public record Edtf(String text) {
    private static final Pattern SIMPLE =
            Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?(?:T[0-9:.+Z-]+)?[?~%]?");

    public Edtf {
        if (!wellFormed(text)) {
            throw new IllegalArgumentException("not an EDTF date: " + text);
        }
    }

    public static Edtf of(String text) {
        return new Edtf(text);
    }

    public static Edtf day(LocalDate day) {
        return new Edtf(day.toString());
    }

    public static Edtf month(YearMonth month) {
        return new Edtf(month.toString());
    }

    public static Edtf year(int year) {
        return new Edtf(String.format(Locale.ROOT, "%04d", year));
    }

    public static Edtf between(LocalDate first, LocalDate last) {
        return first.equals(last) ? day(first) : new Edtf(first + "/" + last);
    }

    /** On this day or later. */
    public static Edtf from(LocalDate first) {
        return new Edtf(first + "/..");
    }

    public static Edtf oneOf(List<LocalDate> days) {
        return days.size() == 1
                ? day(days.getFirst())
                : new Edtf("["
                        + String.join(
                                ",", days.stream().map(LocalDate::toString).toList()) + "]");
    }

    /** Whether {@code text} can be read by this class. */
    public static boolean wellFormed(String text) {
        return parts(text).stream()
                .allMatch(part ->
                        part.isEmpty() || part.equals("..") || simple(part).isPresent());
    }

    /** The first day that it can be, absent where it is open to the past. */
    public Optional<LocalDate> earliest() {
        return simple(parts(text).getFirst()).map(Days::first);
    }

    /** The last day that it can be, absent where it is open to the future. */
    public Optional<LocalDate> latest() {
        return simple(parts(text).getLast()).map(Days::last);
    }

    /** Whether it names one day and no doubt. */
    public boolean isDay() {
        return text.length() == 10 && earliest().isPresent() && earliest().equals(latest());
    }

    /** Whether it says "one of these days", not "throughout". */
    public boolean isSet() {
        return text.startsWith("[");
    }

    public boolean isInterval() {
        return text.indexOf('/') >= 0;
    }

    /** Whether some day fits both. */
    public boolean compatible(Edtf other) {
        LocalDate from =
                later(earliest().orElse(LocalDate.MIN), other.earliest().orElse(LocalDate.MIN));
        LocalDate to = earlier(latest().orElse(LocalDate.MAX), other.latest().orElse(LocalDate.MAX));
        return !to.isBefore(from);
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static List<String> parts(String text) {
        if (text.startsWith("[") && text.endsWith("]")) {
            return Arrays.asList(text.substring(1, text.length() - 1).split(",", -1));
        }
        return Arrays.asList(text.split("/", 2));
    }

    private record Days(LocalDate first, LocalDate last) {}

    private static Optional<Days> simple(String part) {
        Matcher m = SIMPLE.matcher(part);
        if (!m.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(days(Integer.parseInt(m.group(1)), m.group(2), m.group(3)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    @SuppressWarnings("NullAway") // group 2 and 3 are null where the date has no month or day
    private static Days days(int year, String month, String day) {
        if (month == null) {
            return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        YearMonth ym = YearMonth.of(year, Integer.parseInt(month));
        if (day == null) {
            return new Days(ym.atDay(1), ym.atEndOfMonth());
        }
        LocalDate date = ym.atDay(Integer.parseInt(day));
        return new Days(date, date);
    }

    @Override
    public String toString() {
        return text;
    }
}
