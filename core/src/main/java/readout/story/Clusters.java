package readout.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tellings that were joined so far. */
final class Clusters {
    private final Map<String, List<Telling>> byMember = new LinkedHashMap<>();

    Clusters(List<Telling> tellings) {
        tellings.forEach(telling -> byMember.put(telling.key(), new ArrayList<>(List.of(telling))));
    }

    /** Joins the clusters of two tellings, unless a member of one contradicts a member of the other. */
    void join(Telling a, Telling b) {
        List<Telling> one = cluster(a);
        List<Telling> other = cluster(b);
        if (one != other && !contradict(one, other)) {
            List<Telling> larger = one.size() >= other.size() ? one : other;
            List<Telling> smaller = larger == one ? other : one;
            larger.addAll(smaller);
            smaller.forEach(member -> byMember.put(member.key(), larger));
        }
    }

    private List<Telling> cluster(Telling member) {
        return byMember.getOrDefault(member.key(), List.of());
    }

    private static boolean contradict(List<Telling> one, List<Telling> other) {
        return one.stream().anyMatch(a -> other.stream().anyMatch(b -> Contradictions.between(a, b)));
    }

    /** All clusters, each once. */
    List<List<Telling>> all() {
        return byMember.entrySet().stream()
                .filter(entry -> entry.getValue().getFirst().key().equals(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
