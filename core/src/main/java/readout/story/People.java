package readout.story;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Who is who among the names of many articles: forms of one name on the same side are one person; one name for two states is two.
 */
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
        Map<String, List<Use>> byId = new TreeMap<>();
        ids(uses)
                .forEach((use, id) ->
                        byId.computeIfAbsent(id, i -> new ArrayList<>()).add(use));
        return byId.entrySet().stream()
                .flatMap(entry -> of(entry.getKey(), entry.getValue()).stream())
                .sorted(comparing(Person::id))
                .toList();
    }

    /**
     * Of each use the id of the name that it is a form of. It depends on the uses of the same side alone that a chain of compatible
     * names leads to.
     */
    public static Map<Use, String> ids(List<Use> uses) {
        Map<String, List<Use>> bySide = uses.stream()
                .collect(Collectors.groupingBy(use -> use.actor().orElse(""), TreeMap::new, Collectors.toList()));
        Map<Use, String> ids = new HashMap<>();
        bySide.values()
                .forEach(side -> groups(side).forEach(person -> {
                    String id = id(person);
                    person.forEach(use -> ids.put(use, id));
                }));
        return ids;
    }

    /**
     * The people of one name.
     *
     * @param id of the name, see {@link #ids}
     * @param uses all of that id
     */
    public static List<Person> of(String id, List<Use> uses) {
        List<Use> inOrder = uses.stream()
                .sorted(comparing((Use use) -> use.actor().orElse("")).thenComparing(BEST_FIRST))
                .toList();
        return Namesakes.among(inOrder).stream()
                .map(one -> person(Namesakes.id(id, inOrder, one), one))
                .toList();
    }

    /** Two compatible names have one of these in common, so that not all need to be compared; see {@link PersonId#compatible}. */
    public static Set<String> keys(String name) {
        return Name.of(name).keys();
    }

    private static Person person(String id, List<Use> uses) {
        List<Use> sorted = uses.stream().sorted(BEST_FIRST).toList();
        return new Person(id, sorted.getFirst().name(), sorted);
    }

    private static String id(List<Use> person) {
        Use best = person.stream().min(BEST_FIRST).orElseThrow();
        return PersonId.of(best.name(), best.actor());
    }

    private static List<List<Use>> groups(List<Use> side) {
        Groups groups = new Groups();
        side.stream().sorted(BEST_FIRST).forEach(groups::add);
        return groups.all();
    }

    private static int words(Use use) {
        return Names.words(use.name()).size();
    }

    /**
     * Groups of uses of one side, full forms first, each in the first group all of whose members it fits; a single word joins a group
     * only where it fits no other.
     */
    private static final class Groups {
        private final List<List<Use>> groups = new ArrayList<>();
        private final Map<Use, Name> names = new HashMap<>();
        private final Map<String, NavigableSet<Integer>> byKey = new HashMap<>();

        private void add(Use use) {
            Name name = Name.of(use.name());
            names.put(use, name);
            List<Integer> fitting = name.keys().stream()
                    .flatMap(key -> byKey.getOrDefault(key, new TreeSet<>()).stream())
                    .distinct()
                    .filter(group -> groups.get(group).stream()
                            .allMatch(member -> name.compatible(names.getOrDefault(member, name))))
                    .sorted()
                    .toList();
            boolean unclear = fitting.isEmpty() || name.words().size() == 1 && fitting.size() > 1;
            int group = unclear ? open() : fitting.getFirst();
            groups.get(group).add(use);
            name.keys()
                    .forEach(key ->
                            byKey.computeIfAbsent(key, k -> new TreeSet<>()).add(group));
        }

        private int open() {
            groups.add(new ArrayList<>());
            return groups.size() - 1;
        }

        private List<List<Use>> all() {
            return groups;
        }
    }
}
