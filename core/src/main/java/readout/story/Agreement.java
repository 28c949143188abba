package readout.story;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.Side;

/**
 * How well two tellings agree that they tell one contact.
 *
 * @param strength the higher, the earlier they are joined
 */
record Agreement(Telling a, Telling b, double strength) {
    private static final int PUBLISHED_TOGETHER = 7;
    private static final int PUBLISHED_AT_ONCE = 2;
    private static final int MANY = 3;
    private static final double SAME_DAYS = 4;
    private static final double MEETING_DAYS = 2;

    /** Absent where they do not agree enough, or contradict each other. */
    static Optional<Agreement> between(Telling a, Telling b) {
        return a.family() == b.family() && sameParties(a, b) && !Contradictions.between(a, b) && agree(a, b)
                ? Optional.of(new Agreement(a, b, strength(a, b)))
                : Optional.empty();
    }

    /** The same sides, or all of one's among the other's. */
    private static boolean sameParties(Telling a, Telling b) {
        Set<String> one = a.actors();
        Set<String> other = b.actors();
        return Math.min(one.size(), other.size()) >= 2 && (one.containsAll(other) || other.containsAll(one));
    }

    private static boolean agree(Telling a, Telling b) {
        if (a.days().close() && b.days().close()) {
            return true;
        }
        if (a.days().bounded() && b.days().bounded()) {
            return equalParties(a, b) && (samePeople(a, b) || sameOccasion(a, b));
        }
        return (samePeople(a, b) || sameOccasion(a, b) && sidesWithSharedPerson(a, b) >= MANY)
                && a.content().overlap(b.content()) >= Content.ENOUGH * demand(a, b);
    }

    /** Somebody on each of two sides; of a visit, whose host is often not named, the visitor. */
    private static boolean samePeople(Telling a, Telling b) {
        return sidesWithSharedPerson(a, b) >= 2 || sameVisitor(a, b);
    }

    static boolean sameVisitor(Telling a, Telling b) {
        return a.family() == Family.VISIT && samePerson(a.people(Side.VISITOR), b.people(Side.VISITOR));
    }

    /** One place, and parties that do not come together there every week: three or more, or to sign something. */
    private static boolean sameOccasion(Telling a, Telling b) {
        return samePlace(a, b) && equalParties(a, b) && (a.actors().size() >= MANY || a.family() == Family.SIGNING);
    }

    static boolean equalParties(Telling a, Telling b) {
        return a.actors().equals(b.actors());
    }

    private static boolean samePlace(Telling a, Telling b) {
        return a.place().isPresent() && a.place().equals(b.place());
    }

    /** By how much more, or less, than usual two tellings must have in common where the dates tell too little. */
    private static double demand(Telling a, Telling b) {
        if (sameOccasion(a, b)) {
            return 0.5;
        }
        double background = a.content().isWhole() == b.content().isWhole() ? 1 : 2;
        return background * publication(a, b);
    }

    private static double publication(Telling a, Telling b) {
        Days one = a.source().published();
        Days other = b.source().published();
        if (one.known() != other.known()) {
            return 2;
        }
        if (one.known() && !one.meet(other, PUBLISHED_TOGETHER)) {
            return Double.POSITIVE_INFINITY;
        }
        boolean atOnce = one.known() && one.meet(other, PUBLISHED_AT_ONCE) && bothMain(a, b);
        boolean sameWords = a.days().known() && a.days().equals(b.days());
        return atOnce || sameWords ? 0.5 : 1;
    }

    private static boolean bothMain(Telling a, Telling b) {
        return a.content().isWhole() && b.content().isWhole();
    }

    private static double strength(Telling a, Telling b) {
        return days(a, b)
                + Math.min(sidesWithSharedPerson(a, b), MANY)
                + (equalParties(a, b) ? 1 : 0)
                + (samePlace(a, b) ? 1 : 0)
                + a.content().overlap(b.content());
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

    static boolean samePerson(List<Name> one, List<Name> other) {
        return one.stream().anyMatch(name -> other.stream().anyMatch(name::compatible));
    }
}
