package readout.cluster;

import java.util.List;

/**
 * An article among those that are like it.
 *
 * @param likes all of them, also where they are not at hand; the most alike first
 */
public record Standing(Gist gist, List<Likeness> likes) {
    /** An article stands as close to others as this at least; else two reports that nothing else is like would need almost no likeness. */
    private static final double LEAST_CROWDING = 0.2;

    private static final int NEAREST = 3;

    public Standing {
        likes = likes.stream().sorted(Likeness.MOST_FIRST).toList();
    }

    /** How close it stands to those that are most like it. */
    double crowding() {
        long sum = likes.stream().limit(NEAREST).mapToLong(Likeness::value).sum();
        return Math.max(LEAST_CROWDING, (double) sum / Likeness.SAME / NEAREST);
    }

    /** Whether more speaks for one story than against it. */
    public boolean bound(Standing other) {
        return Group.of(this).bond(Group.of(other)) >= 0;
    }
}
