package readout.story;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.Side;

/**
 * How well two tellings agree that they tell one contact.
 *
 * @param strength the higher, the earlier they are joined
 * @param doubtful whether it holds only as long as the same cannot be said of a contact of other days
 */
record Agreement(Telling a, Telling b, double strength, boolean doubtful) {
    static final int MANY = 3;
    private static final double SAME_DAYS = 4;
    private static final double MEETING_DAYS = 2;
    private static final double SAME_STATUS = 0.5;

    /** Absent where they do not agree enough, or contradict each other. */
    static Optional<Agreement> between(Telling a, Telling b) {
        if (!comparable(a, b)) {
            return Optional.empty();
        }
        boolean sure = sure(a, b) || Undated.byContent(a, b);
        return sure || Undated.byCircumstances(a, b)
                ? Optional.of(new Agreement(a, b, strength(a, b), !sure))
                : Optional.empty();
    }

    /** Whether nothing keeps them apart: one kind of contact, parties that can be the same, no contradiction. */
    static boolean comparable(Telling a, Telling b) {
        return a.family() == b.family() && sameParties(a, b) && !Contradictions.between(a, b);
    }

    /** The same sides, or all of one's among the other's. */
    private static boolean sameParties(Telling a, Telling b) {
        Set<String> one = a.actors();
        Set<String> other = b.actors();
        return Math.min(one.size(), other.size()) >= 2 && (one.containsAll(other) || other.containsAll(one));
    }

    /** Whether the dates of two that are comparable leave no doubt. */
    static boolean sure(Telling a, Telling b) {
        if (a.days().close() && b.days().close()) {
            return true;
        }
        return a.days().bounded()
                && b.days().bounded()
                && (equalParties(a, b) && (samePeople(a, b) || sameOccasion(a, b)) || signedThere(a, b));
    }

    /** Who else signed is often left out. */
    private static boolean signedThere(Telling a, Telling b) {
        return a.family() == Family.SIGNING && samePlace(a, b);
    }

    /** Somebody on each of two sides; of a visit, whose host is often not named, the visitor. */
    static boolean samePeople(Telling a, Telling b) {
        return sidesWithSharedPerson(a, b) >= 2 || sameVisitor(a, b);
    }

    static boolean sameVisitor(Telling a, Telling b) {
        return a.family() == Family.VISIT && samePerson(a.people(Side.VISITOR), b.people(Side.VISITOR));
    }

    /** One place, and parties that do not come together there every week: three or more, or to sign something. */
    static boolean sameOccasion(Telling a, Telling b) {
        return samePlace(a, b) && equalParties(a, b) && (a.actors().size() >= MANY || a.family() == Family.SIGNING);
    }

    static boolean equalParties(Telling a, Telling b) {
        return a.actors().equals(b.actors());
    }

    static boolean samePlace(Telling a, Telling b) {
        return a.place().isPresent() && a.place().equals(b.place());
    }

    private static double strength(Telling a, Telling b) {
        return days(a, b)
                + Math.min(sidesWithSharedPerson(a, b), MANY)
                + (equalParties(a, b) ? 1 : 0)
                + (samePlace(a, b) ? 1 : 0)
                + (a.engagement().status() == b.engagement().status() ? SAME_STATUS : 0)
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
