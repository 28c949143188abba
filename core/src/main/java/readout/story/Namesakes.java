package readout.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import readout.story.People.Use;

/**
 * People of one name. For a state and an organisation somebody may stand in turn; for two states nobody does, so those are two
 * people, unless one state has the name so seldom that it is rather a slip of the reading.
 */
final class Namesakes {
    private static final int SELDOM = 10;
    private static final Set<String> STATES = states();

    private Namesakes() {}

    private static Set<String> states() {
        Set<String> codes = new HashSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
        codes.add("XKX");
        return Set.copyOf(codes);
    }

    /** The uses of one name, person by person, the most frequent first. */
    static List<List<Use>> among(List<Use> uses) {
        Map<String, List<Use>> byState = uses.stream()
                .filter(use -> STATES.contains(side(use)))
                .collect(Collectors.groupingBy(Namesakes::side, TreeMap::new, Collectors.toList()));
        List<List<Use>> people = byState.values().stream()
                .sorted(Comparator.comparingInt(Namesakes::reports).reversed())
                .map(all -> (List<Use>) new ArrayList<>(all))
                .toList();
        if (people.size() < 2) {
            return List.of(uses);
        }
        List<List<Use>> kept = people.stream()
                .filter(all -> reports(all) * SELDOM > reports(people.getFirst()))
                .toList();
        uses.stream()
                .filter(use -> kept.stream().noneMatch(all -> all.contains(use)))
                .forEach(kept.getFirst()::add);
        return kept;
    }

    private static String side(Use use) {
        return use.actor().orElse("");
    }

    private static int reports(List<Use> uses) {
        return uses.stream().mapToInt(Use::reports).sum();
    }

    /** The first of a name has the id of the name, the others their state behind it. */
    static String id(String id, List<Use> all, List<Use> one) {
        boolean first = among(all).getFirst().equals(one);
        return first ? id : id + "-" + side(one.getFirst()).toLowerCase(Locale.ROOT);
    }
}
