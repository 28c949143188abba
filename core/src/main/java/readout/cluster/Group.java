package readout.cluster;

import java.util.ArrayList;
import java.util.List;

/**
 * Articles taken together so far.
 *
 * @param members numbers of the articles
 * @param sum of their vectors
 * @param crowding sum of how close each stands to its nearest
 */
record Group(List<Integer> members, Vector sum, double crowding, List<Appeared> appeared) {
    /** How much of the likeness to the nearest is taken off: in a crowd only what stands out from the crowd counts. */
    private static final double TAKEN_OFF = 0.8;

    static Group of(int article, Vector vector, double crowding, Appeared appeared) {
        return new Group(List.of(article), vector, crowding, List.of(appeared));
    }

    int size() {
        return members.size();
    }

    Group with(Group other) {
        return new Group(
                both(members, other.members),
                sum.plus(other.sum),
                crowding + other.crowding,
                both(appeared, other.appeared));
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        List<T> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    /** How much speaks for one story, on average over the pairs of articles; below 0 more speaks against it. */
    double bond(Group other) {
        double likeness = sum.dot(other.sum) / ((double) size() * other.size());
        double crowd = (crowding / size() + other.crowding / other.size()) / 2;
        return likeness - TAKEN_OFF * crowd + days(other) / ((double) size() * other.size());
    }

    private double days(Group other) {
        double sum = 0;
        for (Appeared one : appeared) {
            for (Appeared two : other.appeared) {
                sum += one.voice(two);
            }
        }
        return sum;
    }
}
