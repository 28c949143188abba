package readout.story;

import static readout.story.Agreement.MANY;
import static readout.story.Agreement.equalParties;
import static readout.story.Agreement.samePeople;
import static readout.story.Agreement.samePlace;

import readout.model.Where;

/** Whether two tellings that are comparable tell one contact though their dates are missing or vague. */
final class Undated {
    private static final int PUBLISHED_TOGETHER = 7;
    private static final int PUBLISHED_AT_ONCE = 2;
    private static final int A_CROWD = 5;

    private Undated() {}

    /** The same people, and enough of what is said around. */
    static boolean byContent(Telling a, Telling b) {
        if (a.days().bounded() && b.days().bounded()) {
            return false;
        }
        boolean named =
                samePeople(a, b) || Agreement.sameOccasion(a, b) && Agreement.sidesWithSharedPerson(a, b) >= MANY;
        return named && a.content().overlap(b.content()) >= Content.ENOUGH * demand(a, b);
    }

    /** By how much more, or less, than usual two tellings must have in common where the dates tell too little. */
    private static double demand(Telling a, Telling b) {
        if (Agreement.sameOccasion(a, b)) {
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
        boolean sameWords = a.days().known() && a.days().equals(b.days());
        return publishedAtOnce(a, b) && bothMain(a, b) || sameWords ? 0.5 : 1;
    }

    static boolean publishedAtOnce(Telling a, Telling b) {
        Days one = a.source().published();
        Days other = b.source().published();
        return one.known() && other.known() && one.meet(other, PUBLISHED_AT_ONCE);
    }

    private static boolean bothMain(Telling a, Telling b) {
        return a.content().isWhole() && b.content().isWhole();
    }

    /** Part of a date, a place between the parties, or what else both articles tell. */
    static boolean byCircumstances(Telling a, Telling b) {
        if (a.days().bounded() && b.days().bounded()) {
            return equalParties(a, b) && elsewhere(a, b);
        }
        return isNewsOf(a, b)
                || isNewsOf(b, a)
                || hinted(a, b)
                || hinted(b, a)
                || crowd(a, b)
                || Company.keep(a, b)
                || Company.keep(b, a);
    }

    /**
     * What an article is about, or puts in the same place, and does not date is the news of its hours: the contact of the same people a
     * day or two before.
     */
    private static boolean isNewsOf(Telling vague, Telling dated) {
        return !vague.days().known()
                && dated.days().close()
                && (bothMain(vague, dated) || samePlace(vague, dated) && samePeople(vague, dated))
                && happened(vague)
                && happened(dated)
                && vague.source().published().close()
                && dated.days().meet(vague.source().published(), PUBLISHED_AT_ONCE)
                && equalParties(vague, dated)
                && (samePeople(vague, dated) || Agreement.meant(vague, dated))
                && (vague.place().isEmpty() || dated.place().isEmpty() || samePlace(vague, dated));
    }

    private static boolean happened(Telling telling) {
        return switch (telling.engagement().status()) {
            case HELD, ONGOING -> true;
            case ANNOUNCED, PROPOSED, CANCELLED, DENIED -> false;
        };
    }

    /** One place, in the country of none of them. */
    private static boolean elsewhere(Telling a, Telling b) {
        return samePlace(a, b)
                && a.engagement()
                        .where()
                        .flatMap(Where::country)
                        .filter(country -> !a.actors().contains(country))
                        .isPresent();
    }

    /** Many parties, in news of the same hours. */
    private static boolean crowd(Telling a, Telling b) {
        return equalParties(a, b) && a.actors().size() >= A_CROWD && publishedAtOnce(a, b);
    }

    private static boolean hinted(Telling vague, Telling dated) {
        return samePeople(vague, dated) && fits(vague, dated);
    }

    /** Whether part of a date says enough: a day of the year, or less and a place between the parties. */
    static boolean fits(Telling vague, Telling dated) {
        Hints hints = vague.hints();
        return !vague.days().bounded()
                && (hints.fitDay(dated.days()) || hints.fit(dated.days()) && elsewhere(vague, dated));
    }
}
