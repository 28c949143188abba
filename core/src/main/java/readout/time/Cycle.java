package readout.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** A date that comes again: a weekday every week, all others every year. */
sealed interface Cycle {
    record Weekday(DayOfWeek day) implements Cycle {}

    record Weekend() implements Cycle {}

    /** {@code Wednesday, October 7}; the weekday helps to find the year. */
    record MonthDay(int month, int day, Optional<DayOfWeek> weekday) implements Cycle {}

    record Month(int month) implements Cycle {}

    /**
     * A season, quarter or half of a year.
     *
     * @param month in which it begins
     */
    record Part(CalendarUnit unit, int month) implements Cycle {}

    /**
     * A holiday such as the fourth Thursday of November.
     *
     * @param count which of them
     */
    record Nth(int month, DayOfWeek day, int count) implements Cycle {}

    /** The one of a year, absent where that year has none; a weekday has none of a year. */
    default Optional<Stretch> in(int year) {
        return switch (this) {
            case Weekday weekday -> Optional.empty();
            case Weekend weekend -> Optional.empty();
            case MonthDay date ->
                day(year, date.month(), date.day())
                        .filter(day -> date.weekday().isEmpty()
                                || day.getDayOfWeek() == date.weekday().get())
                        .map(Stretch::day);
            case Month month -> Optional.of(Stretch.around(CalendarUnit.MONTH, LocalDate.of(year, month.month(), 1)));
            case Part part -> Optional.of(Stretch.around(part.unit(), LocalDate.of(year, part.month(), 1)));
            case Nth nth ->
                Optional.of(Stretch.day(LocalDate.of(year, nth.month(), 1)
                        .with(TemporalAdjusters.dayOfWeekInMonth(nth.count(), nth.day()))));
        };
    }

    /** Those of the weeks or years around a day, in order. */
    default List<Stretch> around(LocalDate day) {
        return switch (this) {
            case Weekday weekday -> weeks(Stretch.day(day.with(TemporalAdjusters.nextOrSame(weekday.day()))), 7);
            case Weekend weekend -> weeks(Stretch.around(CalendarUnit.WEEKEND, day), 1);
            case MonthDay date -> years(day.getYear());
            case Month month -> years(day.getYear());
            case Part part -> years(day.getYear());
            case Nth nth -> years(day.getYear());
        };
    }

    private static List<Stretch> weeks(Stretch middle, int units) {
        return List.of(middle.plus(-units), middle, middle.plus(units));
    }

    private List<Stretch> years(int middle) {
        return IntStream.rangeClosed(middle - reach(), middle + reach())
                .mapToObj(this::in)
                .flatMap(Optional::stream)
                .toList();
    }

    /** How many years away it can be; a date with its weekday comes back after five or six years, or eleven. */
    private int reach() {
        return this instanceof MonthDay date && date.weekday().isPresent() ? 6 : 1;
    }

    /** As TIMEX3 writes it where nothing tells the year. */
    default String unknown() {
        return switch (this) {
            case Weekend weekend -> "XXXX-WXX-WE";
            case Weekday weekday -> "XXXX-WXX-" + weekday.day().getValue();
            case MonthDay date -> String.format(Locale.ROOT, "XXXX-%02d-%02d", date.month(), date.day());
            case Month month -> String.format(Locale.ROOT, "XXXX-%02d", month.month());
            case Part part ->
                "XXXX"
                        + new Stretch(part.unit(), LocalDate.of(2000, part.month(), 1))
                                .value()
                                .substring(4);
            case Nth nth -> String.format(Locale.ROOT, "XXXX-%02d-XX", nth.month());
        };
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        return YearMonth.of(year, month).isValidDay(day)
                ? Optional.of(LocalDate.of(year, month, day))
                : Optional.empty();
    }
}
