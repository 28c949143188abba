package readout.story;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Who is who among the names of many articles: forms of one name on the same side are one person. */
public final class People {
    private static final Comparator<Use> BEST_FIRST = comparing((Use use) -> words(use) == 1)
            .thenComparing(comparingInt(Use::reports).reversed())
            .thenComparing(comparingInt((Use use) -> use.name().length()).reversed())
            .thenComparing(Use::name);

    private People() {}

    /**
     * A form of a name, as used for one side.
     *
     * @param reports how often
     */
    public record Use(String name, Optional<String> actor, int reports) {}

    /**
     * One person.
     *
     * @param id of the most frequent full form, see {@link PersonId#of}
     * @param name the most frequent full form
     * @param uses every form, most frequent first
     */
    public record Person(String id, String name, List<Use> uses) {
        public Person {
            uses = List.copyOf(uses);
        }
    }

    /** The people behind these uses, in order of id. The result does not depend on the order of the uses. */
    public static List<Person> among(List<Use> uses) {
        Map<String, List<Use>> bySide = uses.stream()
                .collect(Collectors.groupingBy(use -> use.actor().orElse(""), TreeMap::new, Collectors.toList()));
        Map<String, List<Use>> byId = new TreeMap<>();
        for (List<Use> side : bySide.values()) {
            for (List<Use> person : groups(side)) {
                byId.computeIfAbsent(id(person), id -> new ArrayList<>()).addAll(person);
            }
        }
        return byId.entrySet().stream()
                .map(entry -> person(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Person person(String id, List<Use> uses) {
        List<Use> sorted = uses.stream().sorted(BEST_FIRST).toList();
        return new Person(id, sorted.getFirst().name(), sorted);
    }

    private static String id(List<Use> person) {
        Use best = person.stream().min(BEST_FIRST).orElseThrow();
        return PersonId.of(best.name(), best.actor());
    }

    /**
     * Full forms first, each to the first group all of whose members it fits; a single word joins a group only where it
     * fits no other.
     */
    private static List<List<Use>> groups(List<Use> side) {
        List<List<Use>> groups = new ArrayList<>();
        for (Use use : side.stream().sorted(BEST_FIRST).toList()) {
            List<List<Use>> fitting =
                    groups.stream().filter(group -> fits(use, group)).toList();
            if (fitting.isEmpty() || (words(use) == 1 && fitting.size() > 1)) {
                groups.add(new ArrayList<>(List.of(use)));
            } else {
                fitting.getFirst().add(use);
            }
        }
        return groups;
    }

    private static boolean fits(Use use, List<Use> group) {
        return group.stream().allMatch(member -> PersonId.compatible(use.name(), member.name()));
    }

    private static int words(Use use) {
        return Names.words(use.name()).size();
    }
}
