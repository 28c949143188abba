package readout.cluster;

import java.util.ArrayList;
import java.util.List;

/**
 * Articles taken together so far.
 *
 * @param sum of their profiles
 * @param crowding sum of how close each stands to its nearest
 */
record Group(List<Gist> members, Profile sum, double crowding) {
    /** How much of the likeness to the nearest is taken off: in a crowd only what stands out from the crowd counts. */
    private static final double TAKEN_OFF = 0.88;

    static Group of(Standing article) {
        return new Group(List.of(article.gist()), article.gist().profile(), article.crowding());
    }

    int size() {
        return members.size();
    }

    Group with(Group other) {
        List<Gist> both = new ArrayList<>(members);
        both.addAll(other.members);
        return new Group(both, sum.plus(other.sum), crowding + other.crowding);
    }

    /** How much speaks for one story, on average over the pairs of articles; below 0 more speaks against it. */
    double bond(Group other) {
        double pairs = (double) size() * other.size();
        double likeness = sum.dot(other.sum) / pairs / Likeness.SAME;
        double crowd = (crowding / size() + other.crowding / other.size()) / 2;
        return likeness - TAKEN_OFF * crowd + days(other) / pairs;
    }

    private double days(Group other) {
        double sum = 0;
        for (Gist one : members) {
            for (Gist two : other.members) {
                sum += one.appeared().voice(two.appeared());
            }
        }
        return sum;
    }
}
