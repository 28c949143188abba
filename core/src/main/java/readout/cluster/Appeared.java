package readout.cluster;

import java.time.LocalDate;
import java.util.Optional;
import readout.model.Published;

/**
 * The days on which an article can have appeared, as numbers of days since 1970. Both 0 where that is not known.
 *
 * @param known whether first and last day are
 */
record Appeared(boolean known, long first, long last) {
    /** Reports of one event stand up to so many days apart without speaking against it. */
    private static final int FREE = 1;

    private static final double FOR = 0.05;
    private static final double AGAINST_A_DAY = 0.08;
    private static final double MOST_AGAINST = 0.6;

    static Appeared of(Published published) {
        Optional<LocalDate> first = published.when().flatMap(when -> when.earliest());
        Optional<LocalDate> last = published.when().flatMap(when -> when.latest());
        return first.isEmpty() || last.isEmpty()
                ? new Appeared(false, 0, 0)
                : new Appeared(true, first.get().toEpochDay(), last.get().toEpochDay());
    }

    /** What the days say about two articles: something for one story where they are next to each other, ever more against it the further apart they are; nothing where one is unknown. */
    double voice(Appeared other) {
        if (!known || !other.known) {
            return 0;
        }
        long apart = apart(other);
        return apart <= FREE
                ? spread(other) <= FREE ? FOR : 0
                : -Math.min(MOST_AGAINST, AGAINST_A_DAY * (apart - FREE));
    }

    /** Days from one to the other; 0 where they overlap. */
    long apart(Appeared other) {
        return Math.max(0, Math.max(first - other.last, other.first - last));
    }

    /** How far the outermost days of the two are from each other. */
    private long spread(Appeared other) {
        return Math.max(last, other.last) - Math.min(first, other.first);
    }
}
