package readout.time;

import readout.model.TimexType;

/**
 * A time expression found, not yet resolved.
 *
 * @param from number of its first word
 * @param to number of the word after its last
 */
record Draft(int from, int to, TimexType type, Meaning meaning) {
    Draft from(int earlier) {
        return new Draft(earlier, to, type, meaning);
    }

    Draft to(int later) {
        return new Draft(from, later, type, meaning);
    }

    /** Whether it names one day and no time of it. */
    boolean isDay() {
        return switch (meaning) {
            case Meaning.Fixed fixed -> fixed.stretch().unit() == CalendarUnit.DAY;
            case Meaning.Shift shift -> shift.unit() == CalendarUnit.DAY;
            case Meaning.Yearless yearless ->
                yearless.cycle() instanceof Cycle.Weekday
                        || yearless.cycle() instanceof Cycle.MonthDay
                        || yearless.cycle() instanceof Cycle.Nth;
            case Meaning.Same same -> same.unit() == CalendarUnit.DAY;
            case Meaning.InYear date -> date.cycle() instanceof Cycle.MonthDay;
            case Meaning.ThatYears date -> false;
            case Meaning.InWeek date -> true;
            case Meaning.PartOfWeek part -> false;
            case Meaning.Vague vague -> false;
            case Meaning.Period period -> false;
            case Meaning.Window window -> false;
            case Meaning.Timed timed -> false;
            case Meaning.Range range -> false;
            case Meaning.LastDay last -> true;
            case Meaning.DayOfMonth day -> true;
        };
    }
}
