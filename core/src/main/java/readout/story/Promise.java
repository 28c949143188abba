package readout.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;

/** A visit or meeting that was announced, or proposed, without a day, and the next one of those people. */
final class Promise {
    static final int VISIT_REACH = 120;
    private static final int REACH = 60;
    private static final int WISH_REACH = 7;
    private static final int NEVER = -1;
    private static final double A_LONG_TIME = 1000;

    private Promise() {}

    /** Whether one of them promises the other: who is to visit does, or those who are to talk do. */
    static boolean between(Telling a, Telling b) {
        return kept(a, b) || kept(b, a);
    }

    private static boolean kept(Telling promise, Telling dated) {
        return inTime(promise, dated) && dated.days().close() && Agreement.samePeople(promise, dated);
    }

    /** Whether the one is announced for a month and the other was in that month, as far as all can be meant who are there. */
    static boolean ofMonth(Telling a, Telling b) {
        return inMonth(a, b) || inMonth(b, a);
    }

    private static boolean inMonth(Telling promise, Telling dated) {
        return promise.isVaguePlan()
                && promise.days().bounded()
                && promise.source().published().close()
                && dated.days().close()
                && wait(promise, dated) >= 0
                && dated.actors().containsAll(promise.actors())
                && (Agreement.samePeople(promise, dated) || Agreement.meant(promise, dated));
    }

    /** Whether the one is an announcement without a day and the other follows soon enough. */
    static boolean inTime(Telling promise, Telling dated) {
        return promise.isOpenPromise() && dated.days().bounded() && follows(promise, dated);
    }

    private static boolean follows(Telling promise, Telling dated) {
        long wait = wait(promise, dated);
        return wait >= 0 && wait <= reach(promise);
    }

    /** Days to wait at most: for a visitor longer than for talks, and for what was only proposed not long. */
    private static int reach(Telling promise) {
        return switch (promise.family()) {
            case VISIT -> VISIT_REACH;
            case MEETING -> promise.isWish() ? WISH_REACH : REACH;
            case CALL, MESSAGE, SIGNING, SUMMONS -> NEVER;
        };
    }

    private static long wait(Telling promise, Telling dated) {
        return ChronoUnit.DAYS.between(
                promise.source().published().first(), dated.days().first());
    }

    /** Those of a map by first day that come in time, and perhaps some more. */
    static List<Telling> window(Telling promise, NavigableMap<LocalDate, List<Telling>> dated) {
        LocalDate day = promise.source().published().first();
        return dated.subMap(day, true, day.plusDays(VISIT_REACH), true).values().stream()
                .flatMap(Collection::stream)
                .toList();
    }

    /** The sooner it comes, the more it is what was meant. */
    static double nearness(Telling a, Telling b) {
        if (!between(a, b)) {
            return 0;
        }
        return -Math.abs(inTime(a, b) ? wait(a, b) : wait(b, a)) / A_LONG_TIME;
    }
}
