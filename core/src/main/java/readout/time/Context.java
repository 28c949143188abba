package readout.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The dates that the text has spoken of so far: what "that year" and "a year earlier" are counted from. */
final class Context {
    private final Map<CalendarUnit, Stretch> latest = new EnumMap<>(CalendarUnit.class);
    private Optional<Stretch> focus = Optional.empty();
    private Optional<Stretch> report = Optional.empty();
    private final List<Stretch> days = new ArrayList<>();

    void mention(Stretch stretch) {
        latest.put(stretch.unit(), stretch);
        focus = Optional.of(stretch);
        if (stretch.unit() == CalendarUnit.DAY) {
            days.add(stretch);
        }
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

    /** The day mentioned last that is not before this one. */
    Optional<Stretch> lastFrom(LocalDate first) {
        return days.reversed().stream()
                .filter(day -> !day.first().isBefore(first))
                .findFirst();
    }

    /** The date mentioned last, of whatever unit. */
    Optional<Stretch> focus() {
        return focus;
    }
}
