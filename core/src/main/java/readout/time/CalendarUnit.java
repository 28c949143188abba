package readout.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Optional;

/** The units into which the calendar is cut. Weeks begin on Monday; winter begins in December and ends in the next year. */
enum CalendarUnit {
    DAY,
    WEEK,
    WEEKEND,
    MONTH,
    QUARTER,
    SEASON,
    HALF,
    YEAR,
    DECADE,
    CENTURY;

    /** The unit of that name, absent for those of the clock. */
    static Optional<CalendarUnit> named(String name) {
        return Arrays.stream(values())
                .filter(unit -> unit.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** The first day of the unit that {@code day} lies in; a weekend's is the Saturday of that week. */
    LocalDate first(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case WEEKEND ->
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.withDayOfMonth(1).withMonth(day.get(IsoFields.QUARTER_OF_YEAR) * 3 - 2);
            case SEASON -> day.withDayOfMonth(1).minusMonths(day.getMonthValue() % 3);
            case HALF -> LocalDate.of(day.getYear(), day.getMonthValue() < 7 ? 1 : 7, 1);
            case YEAR -> day.withDayOfYear(1);
            case DECADE -> LocalDate.of(day.getYear() / 10 * 10, 1, 1);
            case CENTURY -> LocalDate.of((day.getYear() - 1) / 100 * 100 + 1, 1, 1);
        };
    }

    LocalDate plus(LocalDate first, int count) {
        return switch (this) {
            case DAY -> first.plusDays(count);
            case WEEK, WEEKEND -> first.plusWeeks(count);
            case MONTH -> first.plusMonths(count);
            case QUARTER, SEASON -> first.plusMonths(3L * count);
            case HALF -> first.plusMonths(6L * count);
            case YEAR -> first.plusYears(count);
            case DECADE -> first.plusYears(10L * count);
            case CENTURY -> first.plusYears(100L * count);
        };
    }

    /** The last day of the unit that begins on {@code first}. */
    LocalDate last(LocalDate first) {
        return this == WEEKEND ? first.plusDays(1) : plus(first, 1).minusDays(1);
    }
}
