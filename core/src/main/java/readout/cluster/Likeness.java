package readout.cluster;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;

/**
 * How alike two articles are that appeared near each other and share some of their weightiest terms.
 *
 * @param other id of the article that one is like
 * @param value up to {@link #SAME}, for the same words
 */
public record Likeness(String other, long value) {
    /** Of two articles with the same words. */
    public static final long SAME = (long) Profile.UNIT * Profile.UNIT;

    /** Further apart than so many days they are not compared. */
    static final int WINDOW = 7;

    /** The first days on which two articles that are compared can have appeared are no further apart than this. */
    public static final int REACH = WINDOW + Gist.LONGEST;

    static final Comparator<Likeness> MOST_FIRST =
            Comparator.comparingLong(Likeness::value).reversed().thenComparing(Likeness::other);

    private static final double LEAST = 0.08;
    private static final double LEAST_BY_KEYS = 0.03;

    /** Absent where they are not compared, or have next to nothing in common. The same either way round. */
    public static OptionalLong between(Gist one, Gist other) {
        if (one.article().equals(other.article()) || !near(one, other) || !enough(byKeys(one, other))) {
            return OptionalLong.empty();
        }
        long value = one.profile().dot(other.profile());
        return value < LEAST * SAME ? OptionalLong.empty() : OptionalLong.of(value);
    }

    /**
     * Whether two articles share enough of their weightiest terms to be compared.
     *
     * @param shared the sum, over the keys of both, of the products of their weights
     */
    public static boolean enough(long shared) {
        return shared >= LEAST_BY_KEYS * SAME;
    }

    static boolean near(Gist one, Gist other) {
        return one.firstDay().isEmpty()
                || other.firstDay().isEmpty()
                || one.appeared().apart(other.appeared()) <= WINDOW;
    }

    private static long byKeys(Gist one, Gist other) {
        long sum = 0;
        int j = 0;
        List<Gist.Key> others = other.keys();
        for (Gist.Key key : one.keys()) {
            while (j < others.size() && others.get(j).term() < key.term()) {
                j++;
            }
            if (j < others.size() && others.get(j).term() == key.term()) {
                sum += key.weight() * others.get(j).weight();
            }
        }
        return sum;
    }
}
