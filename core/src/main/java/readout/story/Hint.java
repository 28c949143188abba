package readout.story;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Part of a date, as an article tells it whose year nobody knows: {@code on Sept 4}, {@code in November}, {@code on Tuesday}.
 *
 * @param month from 1 to 12
 * @param day of the month
 * @param weekday from 1, Monday, to 7
 */
record Hint(OptionalInt month, OptionalInt day, OptionalInt weekday) {
    private static final Pattern VALUE = Pattern.compile("XXXX-(?:(\\d\\d)(?:-(\\d\\d))?|WXX-(\\d))(?:T.*)?");

    /** Of the value of a time expression, {@code XXXX-09-04}; absent where it says no month and no weekday. */
    static Optional<Hint> of(String value) {
        Matcher matcher = VALUE.matcher(value);
        return matcher.matches()
                ? Optional.of(new Hint(number(matcher, 1), number(matcher, 2), number(matcher, 3)))
                : Optional.empty();
    }

    private static OptionalInt number(Matcher matcher, int group) {
        String digits = matcher.group(group);
        return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }

    /** Whether it names a day of the year. */
    boolean isDay() {
        return day.isPresent();
    }

    /** Whether a day of the range is such a day. */
    boolean fits(Days.Range range) {
        return range.first().datesUntil(range.last().plusDays(1)).anyMatch(this::fits);
    }

    private boolean fits(LocalDate date) {
        return same(month, date.getMonthValue())
                && same(day, date.getDayOfMonth())
                && same(weekday, date.getDayOfWeek().getValue());
    }

    private static boolean same(OptionalInt said, int is) {
        return said.isEmpty() || said.getAsInt() == is;
    }
}
