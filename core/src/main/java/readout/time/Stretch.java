package readout.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import readout.model.Edtf;

/**
 * One unit of the calendar: a day, a week, the third quarter of 1989.
 *
 * <p>Example: {@code Stretch.around(WEEK, 27 February 1998)} has the value {@code 1998-W09} and the days 1998-02-23/1998-03-01.
 *
 * @param first its first day
 */
record Stretch(CalendarUnit unit, LocalDate first) {
    /** From the first day of a week to its middle. */
    private static final int MIDDLE = 3;

    private static final String[] SEASONS = {"WI", "SP", "SU", "FA"};

    static Stretch around(CalendarUnit unit, LocalDate day) {
        return new Stretch(unit, unit.first(day));
    }

    static Stretch day(LocalDate day) {
        return new Stretch(CalendarUnit.DAY, day);
    }

    LocalDate last() {
        return unit.last(first);
    }

    /** The one {@code count} units later. */
    Stretch plus(int count) {
        return new Stretch(unit, unit.plus(first, count));
    }

    /** The one that holds the same day of another year; of a week, most of the same days. */
    Stretch plusYears(int years) {
        LocalDate day = unit == CalendarUnit.WEEK ? first.plusDays(MIDDLE) : first;
        return around(unit, day.plusYears(years));
    }

    /** As TIMEX3 writes it. */
    String value() {
        int year = first.getYear();
        return switch (unit) {
            case DAY -> first.toString();
            case WEEK -> week();
            case WEEKEND -> week() + "-WE";
            case MONTH -> first.toString().substring(0, 7);
            case QUARTER -> year + "-Q" + first.get(IsoFields.QUARTER_OF_YEAR);
            case SEASON -> year + "-" + SEASONS[first.getMonthValue() % 12 / 3];
            case HALF -> year + (first.getMonthValue() < 7 ? "-H1" : "-H2");
            case YEAR -> first.toString().substring(0, 4);
            case DECADE -> first.toString().substring(0, 3);
            case CENTURY -> first.toString().substring(0, 2);
        };
    }

    private String week() {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                first.get(IsoFields.WEEK_BASED_YEAR),
                first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** Its days. */
    Edtf edtf() {
        return switch (unit) {
            case DAY -> Edtf.day(first);
            case MONTH -> Edtf.of(value());
            case YEAR -> Edtf.year(first.getYear());
            case WEEK, WEEKEND, QUARTER, SEASON, HALF, DECADE, CENTURY -> Edtf.between(first, last());
        };
    }
}
