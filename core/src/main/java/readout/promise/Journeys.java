package readout.promise;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import readout.model.Engagement;
import readout.model.EngagementKind;
import readout.model.EngagementStatus;
import readout.model.Reading;
import readout.model.TimeExpression;
import readout.story.PersonId;

/** The days of the contacts of one reading. A stop can be on any day of its journey: {@code to Rome and Vienna from May 25 to June 4}. */
final class Journeys {
    private static final Pattern RANGE = Pattern.compile("\\s*(?:to|until|till|through|-|–|—)\\s*(?:on\\s+)?");

    private final Reading reading;
    private final Optional<LocalDate> published;

    Journeys(Reading reading, Optional<LocalDate> published) {
        this.reading = reading;
        this.published = published;
    }

    Optional<Window> days(Engagement engagement) {
        Optional<Window> days = Window.of(engagement.when().edtf());
        if (!isToCome(engagement)) {
            return days;
        }
        Optional<Window> told = days.isPresent() ? days.map(d -> journey(engagement, d)) : visited(engagement);
        return told.map(
                window -> published.map(day -> window.from(day.minusDays(1))).orElse(window));
    }

    private static boolean isToCome(Engagement engagement) {
        return engagement.status() == EngagementStatus.ANNOUNCED || engagement.status() == EngagementStatus.PROPOSED;
    }

    /** The days of the whole journey, where the words name them. */
    private Window journey(Engagement engagement, Window stop) {
        if (engagement.kind() != EngagementKind.VISIT) {
            return stop;
        }
        List<TimeExpression> times = reading.times().stream()
                .filter(time -> engagement.evidence().contains(time.span()))
                .toList();
        for (int i = 0; i + 1 < times.size(); i++) {
            Optional<Window> range = range(times.get(i), times.get(i + 1));
            if (range.filter(whole -> whole.and(stop).equals(whole)).isPresent()) {
                return range.get();
            }
        }
        return stop;
    }

    private Optional<Window> range(TimeExpression from, TimeExpression to) {
        String between = reading.article()
                .text()
                .substring(
                        from.span().end(), Math.max(from.span().end(), to.span().start()));
        if (!RANGE.matcher(between).matches()) {
            return Optional.empty();
        }
        return Window.of(from.edtf())
                .flatMap(first -> Window.of(to.edtf())
                        .filter(last -> !last.first().isBefore(first.last()))
                        .map(first::and));
    }

    /** For an undated meeting on a visit that the same article announces: the days of the visit. */
    private Optional<Window> visited(Engagement engagement) {
        return reading.engagements().stream()
                .filter(visit -> visit.kind() == EngagementKind.VISIT && isToCome(visit) && visit != engagement)
                .filter(visit -> visit.where().flatMap(w -> w.country()).isPresent()
                        && visit.where()
                                .flatMap(w -> w.country())
                                .equals(engagement.where().flatMap(w -> w.country())))
                .filter(visit -> sharePerson(visit, engagement))
                .flatMap(visit -> Window.of(visit.when().edtf()).map(days -> journey(visit, days)).stream())
                .findFirst();
    }

    private static boolean sharePerson(Engagement a, Engagement b) {
        return a.participants().stream()
                .flatMap(p -> p.person().stream())
                .anyMatch(person -> b.participants().stream()
                        .flatMap(p -> p.person().stream())
                        .anyMatch(other -> PersonId.compatible(person, other)));
    }
}
