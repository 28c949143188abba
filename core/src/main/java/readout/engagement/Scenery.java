package readout.engagement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import readout.actor.PlaceMention;
import readout.model.Edtf;
import readout.model.Engagement;
import readout.model.EngagementKind;
import readout.model.EngagementStatus;
import readout.model.Participant;
import readout.model.Published;
import readout.model.Salience;
import readout.model.Side;
import readout.model.Where;

/**
 * Nobody is in two places on one day: {@code Xi received Tokayev in Samarkand on Thursday. Later on Thursday he sat down with Putin.}
 */
final class Scenery {
    /** Days that a visitor stays in a place, where nothing else is said. */
    private static final int STAY = 2;

    /** Days from a session to the news of it. */
    private static final int NEWS = 2;

    private final Optional<PlaceMention> dateline;
    private final Published published;

    Scenery(Optional<PlaceMention> dateline, Published published) {
        this.dateline = dateline;
        this.published = published;
    }

    /**
     * The engagements, in the same order; sessions without a place with that where one of their people was told to be that day, and the
     * news itself, where no place is told at all, with that of the dateline.
     */
    List<Engagement> placed(List<Engagement> engagements) {
        return engagements.stream()
                .map(e -> e.kind().isSession() && e.where().isEmpty() && isTold(e)
                        ? elsewhere(e, engagements)
                                .or(() -> filed(e))
                                .map(e::at)
                                .orElse(e)
                        : e)
                .toList();
    }

    private Optional<Where> filed(Engagement session) {
        return session.salience() == Salience.MAIN && isNews(session)
                ? dateline.map(place -> new Where(place.place(), Optional.of(place.country())))
                : Optional.empty();
    }

    private boolean isNews(Engagement session) {
        Optional<LocalDate> out = published.when().flatMap(Edtf::latest);
        return day(session)
                .filter(day -> out.isEmpty() || !day.isBefore(out.get().minusDays(NEWS)))
                .isPresent();
    }

    private static Optional<Where> elsewhere(Engagement session, List<Engagement> engagements) {
        return engagements.stream()
                .filter(other -> isTold(other) && isThatDay(session, other))
                .filter(other -> people(other).stream().anyMatch(people(session)::contains))
                .filter(other -> !isOnward(session, other))
                .flatMap(other -> other.where().stream())
                .findFirst();
    }

    /** {@code met the prince, then flew to Seoul}: a visit told after it, to others. */
    private static boolean isOnward(Engagement session, Engagement visit) {
        return visit.kind() == EngagementKind.VISIT
                && visit.evidence().start() >= session.evidence().start()
                && visit.participants().stream()
                        .filter(p -> p.side().filter(side -> side == Side.HOST).isPresent())
                        .noneMatch(host -> session.participants().stream()
                                .anyMatch(p -> p.actor().equals(host.actor())));
    }

    private static boolean isTold(Engagement engagement) {
        return engagement.status() == EngagementStatus.HELD || engagement.status() == EngagementStatus.ONGOING;
    }

    private static Set<String> people(Engagement engagement) {
        return engagement.participants().stream()
                .map(Participant::person)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private static boolean isThatDay(Engagement session, Engagement other) {
        Optional<LocalDate> day = day(session);
        Optional<LocalDate> there = day(other);
        int stay = other.kind() == EngagementKind.VISIT ? STAY : 0;
        return day.isPresent()
                && there.isPresent()
                && !day.get().isBefore(there.get())
                && !day.get().isAfter(there.get().plusDays(stay));
    }

    private static Optional<LocalDate> day(Engagement engagement) {
        return engagement.when().edtf().filter(Edtf::isDay).flatMap(Edtf::earliest);
    }
}
