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
    private static final int FRESH = 1;

    /** Absent where they do not agree enough, or contradict each other. */
    static Optional<Agreement> between(Telling a, Telling b) {
        if (!comparable(a, b)) {
            return Optional.empty();
        }
        boolean sure = exact(a, b) || Undated.byContent(a, b) || fresh(a, b) || fresh(b, a);
        return sure || sure(a, b) || Undated.byCircumstances(a, b) || Promise.between(a, b) || Promise.ofMonth(a, b)
                ? Optional.of(new Agreement(a, b, strength(a, b), !sure && !Promise.between(a, b)))
                : Optional.empty();
    }

    private static boolean exact(Telling a, Telling b) {
        return a.days().close() && b.days().close();
    }

    /** Whether the one that says only the month is the news of the other's days. */
    private static boolean fresh(Telling vague, Telling dated) {
        return sure(vague, dated)
                && !vague.days().close()
                && vague.content().isWhole()
                && dated.days().close()
                && dated.days().meet(vague.source().published(), FRESH);
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
        return exact(a, b)
                || a.days().bounded()
                        && b.days().bounded()
                        && (equalParties(a, b) && (samePeople(a, b) || sameOccasion(a, b) || meant(a, b))
                                || signedThere(a, b));
    }

    /** Whether both sides can be the same people, though one of the two says only what they are. */
    static boolean meant(Telling a, Telling b) {
        return Contradictions.shared(a.actors(), b.actors()).stream()
                        .filter(actor -> samePerson(a.people(actor), b.people(actor))
                                || mentioned(a, b, actor)
                                || mentioned(b, a, actor))
                        .count()
                >= 2;
    }

    /** Whether one names nobody of a side, and its article names whom the other has there. */
    private static boolean mentioned(Telling unnamed, Telling named, String actor) {
        return unnamed.people(actor).isEmpty() && named.people(actor).stream().anyMatch(unnamed.source()::mentions);
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
                + (fresh(a, b) || fresh(b, a) ? 1 : 0)
                + Promise.nearness(a, b)
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
