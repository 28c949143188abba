package readout.time;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The dates that the text has spoken of so far: what "that year" and "a year earlier" are counted from. */
final class Context {
    private final Map<CalendarUnit, Stretch> latest = new EnumMap<>(CalendarUnit.class);
    private Optional<Stretch> focus = Optional.empty();
    private Optional<Stretch> report = Optional.empty();

    void mention(Stretch stretch) {
        latest.put(stretch.unit(), stretch);
        focus = Optional.of(stretch);
        if (stretch.unit() == CalendarUnit.QUARTER) {
            report = focus;
        }
    }

    /** From here on, figures are those of this quarter or year. */
    void report(Stretch period) {
        report = Optional.of(period);
    }

    /** The quarter or year of which figures are told. */
    Optional<Stretch> report() {
        return report;
    }

    /** The one of this unit that was mentioned last. */
    Optional<Stretch> latest(CalendarUnit unit) {
        return Optional.ofNullable(latest.get(unit));
    }

    /** The date mentioned last, of whatever unit. */
    Optional<Stretch> focus() {
        return focus;
    }
}
