package readout.story;

/** What two articles tell besides: they are on one journey, or tell one day. */
final class Company {
    private static final int SEVERAL = 2;

    private Company() {}

    /**
     * Whether a contact without a date goes with others that both articles tell: the same people met on the day of another, or its part
     * of a date fits and both tell several contacts of the same people.
     */
    static boolean keep(Telling vague, Telling dated) {
        if (vague.days().known() || vague.isWish() || !dated.days().close() || !samePeople(vague, dated)) {
            return false;
        }
        return ofThatDay(vague, dated)
                || beside(vague, dated)
                || vague.hints().fit(dated.days()) && shared(vague, dated) >= SEVERAL;
    }

    private static boolean samePeople(Telling a, Telling b) {
        return Agreement.samePeople(a, b)
                || Agreement.equalParties(a, b) && a.actors().size() >= Agreement.MANY;
    }

    /** Whether both articles tell, without a doubt, something else of the day. */
    private static boolean ofThatDay(Telling vague, Telling dated) {
        return vague.others().stream()
                .anyMatch(here -> dated.others().stream()
                        .anyMatch(there -> there.days().close()
                                && there.days().meet(dated.days(), 0)
                                && Agreement.comparable(here, there)
                                && known(here, there)));
    }

    /** Whether the one article is about what else the same people did on that day, and both are news of the same hours. */
    private static boolean beside(Telling vague, Telling dated) {
        return Undated.publishedAtOnce(vague, dated)
                && vague.others().stream()
                        .anyMatch(here -> here.content().isWhole()
                                && here.days().close()
                                && here.days().meet(dated.days(), 0)
                                && here.actors().containsAll(vague.actors())
                                && (Agreement.samePeople(here, dated) || isVisitOf(here, dated)));
    }

    /** Whether one is a visit by somebody who takes part in the other. */
    private static boolean isVisitOf(Telling visit, Telling contact) {
        return visit.family() == Family.VISIT && Agreement.sidesWithSharedPerson(visit, contact) > 0;
    }

    private static boolean known(Telling here, Telling there) {
        return Agreement.samePeople(here, there) && (Agreement.sure(here, there) || Undated.fits(here, there));
    }

    /** How many others that the one article tells the other tells too, as far as people say. */
    private static long shared(Telling vague, Telling dated) {
        return vague.others().stream()
                .filter(here -> dated.others().stream()
                        .anyMatch(there -> Agreement.comparable(here, there) && Agreement.samePeople(here, there)))
                .count();
    }
}
