package readout.story;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readout.model.Engagement;
import readout.model.Reading;
import readout.model.Salience;
import readout.model.TimeExpression;

/** What the words of an undated contact say of its day though they do not say the year. */
record Hints(List<Hint> said) {
    static final Hints NONE = new Hints(List.of());
    private static final int WEEK = 7;

    Hints {
        said = List.copyOf(said);
    }

    /** Those beside the contact; for what an article is about, else the first that it has. */
    static Hints of(Reading reading, Engagement engagement) {
        List<Hint> beside = hints(reading.times().stream()
                        .filter(time -> engagement.evidence().contains(time.span())))
                .toList();
        boolean told = !beside.isEmpty() || engagement.salience() != Salience.MAIN;
        return new Hints(told ? beside : first(reading).stream().toList());
    }

    private static Optional<Hint> first(Reading reading) {
        return hints(reading.times().stream()
                        .sorted(Comparator.comparing(time -> time.span().start())))
                .findFirst();
    }

    private static Stream<Hint> hints(Stream<TimeExpression> times) {
        return times.flatMap(time -> Hint.of(time.value()).stream());
    }

    /** Those that name a day of the year, if any: {@code on Sept 4, he said on Friday} is not on Friday. */
    Hints ofDay() {
        List<Hint> days = said.stream().filter(Hint::isDay).toList();
        return days.isEmpty() ? this : new Hints(days);
    }

    /** Whether one of them is true of the days, which are so few that this says something. */
    boolean fit(Days days) {
        return said.stream().anyMatch(hint -> fits(hint, days));
    }

    /** Whether one of them names the day of the year. */
    boolean fitDay(Days days) {
        return days.close() && said.stream().filter(Hint::isDay).anyMatch(hint -> fits(hint, days));
    }

    /** Whether all that is said is a day of the year, and another one. */
    boolean part(Days days) {
        return days.close()
                && !said.isEmpty()
                && said.stream().allMatch(Hint::isDay)
                && said.stream().noneMatch(hint -> fits(hint, days));
    }

    private static boolean fits(Hint hint, Days days) {
        return days.bounded()
                && (hint.weekday().isEmpty() || days.length() < WEEK)
                && days.ranges().stream().anyMatch(hint::fits);
    }
}
