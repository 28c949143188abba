package readout.time;

import java.time.DayOfWeek;
import java.util.Optional;

/** What a time expression says, before it is held against the publication date. */
sealed interface Meaning {
    /** Of words that only look like a time: {@code 6-year-old}. */
    Meaning NOTHING = new Vague("");

    /** A date with a place in the calendar of its own: {@code 10 November 2020}. */
    record Fixed(Stretch stretch) implements Meaning {}

    /** A value that names no days: {@code PRESENT_REF}, {@code P3D}, {@code XXXX-WXX-1}. */
    record Vague(String value) implements Meaning {}

    /** A part of the business year, which later words are held against: {@code the first nine months}. */
    record Period(String value) implements Meaning {}

    /** A date without a year: {@code September 2}, {@code Friday}, {@code the third quarter}. */
    record Yearless(Cycle cycle, Direction direction) implements Meaning {}

    /** The one of a year counted from that of publication: {@code July last year}. */
    record InYear(Cycle cycle, int years) implements Meaning {}

    /** The one of the year that the text spoke of last: {@code that April}. */
    record ThatYears(Cycle cycle) implements Meaning {}

    /** A day of a week counted from that of publication: {@code Friday of last week}. */
    record InWeek(DayOfWeek day, int weeks) implements Meaning {}

    /** What is left of the week of publication, or went by of it: {@code later this week}. */
    record PartOfWeek(boolean toCome) implements Meaning {}

    /** So many units from the publication or from another date of the text: {@code last week}, {@code a year earlier}. */
    record Shift(CalendarUnit unit, int amount, Origin origin) implements Meaning {}

    /** A length of time that ends or begins with publication: {@code the past two months}, {@code will meet within two months}. */
    record Window(String value, CalendarUnit unit, int amount, boolean ifToCome) implements Meaning {}

    /** A day and a time of it: {@code Friday night}; without a day, the day that the text speaks of. */
    record Timed(Optional<Meaning> day, String part) implements Meaning {}

    /** The first and last day of something: {@code March 3 to 5}. */
    record Range(Meaning from, Meaning to) implements Meaning {}

    /** The unit that the text spoke of last: {@code the quarter}, {@code that year}. */
    record Same(CalendarUnit unit, int years) implements Meaning {}

    /** The last day of a unit: {@code year-end}. */
    record LastDay(Meaning whole) implements Meaning {}

    /** A day of the month that the text spoke of last: {@code on the 10th}. */
    record DayOfMonth(int day) implements Meaning {}

    /** From what is counted. */
    enum Origin {
        PUBLICATION,
        /** The date that the text spoke of last. */
        TEXT,
        /** The quarter or year that the text reports on. */
        REPORT
    }
}
