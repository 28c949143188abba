package readout.story;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How well two tellings agree that they tell one contact.
 *
 * @param strength the higher, the earlier they are joined
 */
record Agreement(Telling a, Telling b, double strength) {
    private static final int PUBLISHED_TOGETHER = 7;
    private static final double ENOUGH_CONTENT = 0.3;
    private static final double SAME_DAYS = 4;
    private static final double MEETING_DAYS = 2;

    /** Absent where they do not agree enough, or contradict each other. */
    static Optional<Agreement> between(Telling a, Telling b) {
        if (a.family() != b.family() || !sameParties(a, b) || Contradictions.between(a, b)) {
            return Optional.empty();
        }
        double content = a.content().overlap(b.content());
        long people = sidesWithSharedPerson(a, b);
        return agreed(a, b, people, content)
                ? Optional.of(new Agreement(a, b, days(a, b) + Math.min(people, 3) + content))
                : Optional.empty();
    }

    private static boolean sameParties(Telling a, Telling b) {
        Set<String> one = a.actors();
        Set<String> other = b.actors();
        return Math.min(one.size(), other.size()) >= 2 && (one.containsAll(other) || other.containsAll(one));
    }

    private static boolean agreed(Telling a, Telling b, long people, double content) {
        if (a.days().close() && b.days().close()) {
            return true;
        }
        if (people < 2) {
            return false;
        }
        return a.days().bounded() && b.days().bounded() || content >= ENOUGH_CONTENT && publishedTogether(a, b);
    }

    private static boolean publishedTogether(Telling a, Telling b) {
        Days one = a.published();
        Days other = b.published();
        return one.known() == other.known() && (!one.known() || one.meet(other, PUBLISHED_TOGETHER));
    }

    private static double days(Telling a, Telling b) {
        if (!a.days().known() || !b.days().known()) {
            return 0;
        }
        return a.days().equals(b.days()) ? SAME_DAYS : MEETING_DAYS;
    }

    /** On how many sides both name the same person. */
    static long sidesWithSharedPerson(Telling a, Telling b) {
        return Contradictions.shared(a.actors(), b.actors()).stream()
                .filter(actor -> samePerson(a.people(actor), b.people(actor)))
                .count();
    }

    static boolean samePerson(List<String> one, List<String> other) {
        return one.stream().anyMatch(name -> other.stream().anyMatch(n -> Names.compatible(name, n)));
    }
}
