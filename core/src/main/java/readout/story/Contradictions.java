package readout.story;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import readout.model.EngagementStatus;
import readout.model.Side;
import readout.model.Where;

/** What keeps two tellings apart, whatever else they share. */
final class Contradictions {
    private Contradictions() {}

    static boolean between(Telling a, Telling b) {
        return twoOfOneArticle(a, b)
                || dates(a, b)
                || countries(a, b)
                || people(a, b)
                || sides(a, b)
                || oneMoreAtTable(a, b);
    }

    /** An article that tells two contacts means two, unless it tells the same twice. */
    private static boolean twoOfOneArticle(Telling a, Telling b) {
        return a.source().article().equals(b.source().article()) && !identical(a, b);
    }

    private static boolean identical(Telling a, Telling b) {
        return a.engagement().kind() == b.engagement().kind()
                && a.engagement().status() == b.engagement().status()
                && a.engagement().when().equals(b.engagement().when())
                && named(a).equals(named(b));
    }

    private static Set<List<Optional<String>>> named(Telling telling) {
        return telling.engagement().participants().stream()
                .map(p -> List.of(p.person(), p.actor()))
                .collect(Collectors.toSet());
    }

    static boolean dates(Telling a, Telling b) {
        Days one = a.days();
        Days other = b.days();
        boolean apart = one.known() && other.known() && !one.meet(other, 0) && !(one.meet(other, 1) && dayApart(a, b));
        return apart
                || !one.known() && a.hints().part(other)
                || !other.known() && b.hints().part(one);
    }

    /**
     * Whether the same contact can be told with dates a day apart: it is another day in another zone, or one article has the night and
     * one the morning after.
     */
    private static boolean dayApart(Telling a, Telling b) {
        return switch (a.family()) {
            case CALL -> happened(a, b) && Agreement.meant(a, b);
            case MEETING ->
                happened(a, b)
                        && Agreement.sidesWithSharedPerson(a, b) >= 2
                        && a.content().overlap(b.content()) >= Content.ENOUGH;
            case SIGNING -> happened(a, b) && Agreement.equalParties(a, b);
            case VISIT -> Agreement.sameVisitor(a, b);
            case MESSAGE, SUMMONS -> false;
        };
    }

    private static boolean happened(Telling a, Telling b) {
        return a.engagement().status() == EngagementStatus.HELD
                && b.engagement().status() == EngagementStatus.HELD;
    }

    private static boolean people(Telling a, Telling b) {
        return shared(a.actors(), b.actors()).stream().anyMatch(actor -> otherPeople(a.people(actor), b.people(actor)))
                || officeOfAnother(a, b);
    }

    /** Where both name people of a side, one at least is the same. */
    private static boolean otherPeople(List<Name> one, List<Name> other) {
        return !one.isEmpty() && !other.isEmpty() && !Agreement.samePerson(one, other);
    }

    /** Nobody holds an office in one that somebody else of the same side holds in the other. */
    private static boolean officeOfAnother(Telling a, Telling b) {
        return a.holders().stream()
                .anyMatch(p -> b.holders().stream()
                        .anyMatch(q -> p.actor().equals(q.actor())
                                && p.office().equals(q.office())
                                && !Agreement.samePerson(List.of(p.name()), b.people(q.actor()))
                                && !Agreement.samePerson(List.of(q.name()), a.people(p.actor()))));
    }

    /** Whoever visits, or sends, in one is not the host, or recipient, in the other. */
    private static boolean sides(Telling a, Telling b) {
        return shared(a.actors(), b.actors()).stream().anyMatch(actor -> otherSide(a.sides(actor), b.sides(actor)));
    }

    private static boolean otherSide(Set<Side> one, Set<Side> other) {
        return one.size() == 1 && other.size() == 1 && !one.equals(other);
    }

    private static boolean countries(Telling a, Telling b) {
        Optional<String> one = a.engagement().where().flatMap(Where::country);
        Optional<String> other = b.engagement().where().flatMap(Where::country);
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    /** Two of three may meet before all three do: an article that knows of the third and does not seat them there means that. */
    private static boolean oneMoreAtTable(Telling a, Telling b) {
        return a.family() == Family.MEETING
                && a.engagement().kind() != b.engagement().kind()
                && (leavesOut(a, b) || leavesOut(b, a));
    }

    /** What is planned without a day is told before it is known who comes. */
    private static boolean leavesOut(Telling few, Telling many) {
        return few.actors().size() == 2
                && !few.isVaguePlan()
                && many.actors().containsAll(few.actors())
                && many.actors().stream()
                        .filter(actor -> !few.actors().contains(actor) && !isConvener(actor, few, many))
                        .flatMap(actor -> many.people(actor).stream())
                        .anyMatch(few.source()::mentions);
    }

    /** Whoever has the two in his country is often told as their host alone; not where an article tells both meetings. */
    private static boolean isConvener(String actor, Telling few, Telling many) {
        boolean home = many.engagement().where().flatMap(Where::country).equals(Optional.of(actor));
        return home
                && few.content().isWhole()
                && many.content().isWhole()
                && tellsNone(few, many)
                && tellsNone(many, few);
    }

    /** Whether the article of the one tells no other meeting that can be this. */
    private static boolean tellsNone(Telling one, Telling meeting) {
        return one.others().stream()
                .noneMatch(other ->
                        other.family() == Family.MEETING && other.actors().equals(meeting.actors()));
    }

    /** What is in both, in order. */
    static List<String> shared(NavigableSet<String> a, NavigableSet<String> b) {
        return a.stream().filter(b::contains).toList();
    }
}
