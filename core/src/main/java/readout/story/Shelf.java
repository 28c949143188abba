package readout.story;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Where a telling stands in an index that finds those it may agree with without a look at all others: by the kind of contact, two of
 * the parties, and a day or, where days tell nothing, a person.
 *
 * @param key kind and parties, with what day it is: that of the contact, of publication or of an announcement; or with a person
 * @param day the first day that it can be, as a number of days since 1970; absent where that is not known within a month
 * @param vague whether the days of the contact are not known within a month
 */
public record Shelf(String key, OptionalLong day, boolean vague) {
    private static final String CONTACT = "d ";
    private static final String PUBLICATION = "p ";
    private static final String PROMISE = "a ";
    private static final String PEOPLE = "u ";
    private static final int MONTH = 31;

    private record Pair(Family family, String one, String other) {
        @Override
        public String toString() {
            return family + " " + one + " " + other;
        }
    }

    /**
     * A stretch of shelves to look through.
     *
     * @param from first day; absent where every day will do, after the last where only what has no day will
     * @param to last day
     * @param vagueOnly whether those whose days are known are of no interest
     */
    public record Search(String key, OptionalLong from, OptionalLong to, boolean vagueOnly) {}

    /** All shelves that a telling stands on. */
    public static List<Shelf> of(Telling telling) {
        boolean vague = !telling.days().bounded();
        OptionalLong published = first(telling.source().published());
        List<Shelf> shelves = new ArrayList<>();
        for (Pair pair : pairs(telling)) {
            if (!vague) {
                shelves.add(new Shelf(CONTACT + pair, first(telling.days()), false));
            }
            if (telling.isOpenPromise()) {
                shelves.add(new Shelf(PROMISE + pair, published, true));
            }
            if (published.isPresent()) {
                shelves.add(new Shelf(PUBLICATION + pair, published, vague));
            }
            marked(telling, pair).forEach(key -> shelves.add(new Shelf(key, published, vague)));
        }
        return shelves;
    }

    private static Stream<String> marked(Telling telling, Pair pair) {
        return telling.marks().of(pair.one(), pair.other()).stream().map(mark -> PEOPLE + pair + " " + mark);
    }

    /** Where every telling stands that it may agree with, and some others. What has no day is to be found by every search for its key. */
    public static List<Search> searches(Telling telling) {
        boolean vague = !telling.days().bounded();
        boolean published = Candidates.isPublished(telling);
        List<Search> searches = new ArrayList<>();
        for (Pair pair : pairs(telling)) {
            if (!vague) {
                searches.add(search(CONTACT + pair, telling.days(), false));
                searches.add(promises(PROMISE + pair, telling.days()));
            }
            if (telling.isOpenPromise()) {
                searches.add(kept(CONTACT + pair, telling.source().published()));
            }
            if (published) {
                searches.add(search(PUBLICATION + pair, telling.source().published(), !vague));
            }
            marked(telling, pair).map(key -> timeless(key, published, !vague)).forEach(searches::add);
        }
        return searches;
    }

    /** Of what was published only that of which nobody knows when. */
    private static Search timeless(String key, boolean published, boolean vagueOnly) {
        return published
                ? new Search(key, OptionalLong.of(1), OptionalLong.of(0), vagueOnly)
                : new Search(key, OptionalLong.empty(), OptionalLong.empty(), vagueOnly);
    }

    private static Search promises(String key, Days days) {
        long day = days.first().toEpochDay();
        return new Search(key, OptionalLong.of(day - Promise.VISIT_REACH), OptionalLong.of(day), false);
    }

    private static Search kept(String key, Days published) {
        long day = published.first().toEpochDay();
        return new Search(key, OptionalLong.of(day), OptionalLong.of(day + Promise.VISIT_REACH), false);
    }

    private static Search search(String key, Days days, boolean vagueOnly) {
        return new Search(
                key,
                OptionalLong.of(days.first().toEpochDay() - MONTH - Candidates.NEAR),
                OptionalLong.of(days.last().toEpochDay() + Candidates.NEAR),
                vagueOnly);
    }

    private static OptionalLong first(Days days) {
        return days.bounded() ? OptionalLong.of(days.first().toEpochDay()) : OptionalLong.empty();
    }

    private static List<Pair> pairs(Telling telling) {
        List<String> actors = List.copyOf(telling.actors());
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < actors.size(); i++) {
            for (int j = i + 1; j < actors.size(); j++) {
                pairs.add(new Pair(telling.family(), actors.get(i), actors.get(j)));
            }
        }
        return pairs;
    }
}
