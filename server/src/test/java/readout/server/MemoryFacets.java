package readout.server;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.model.Story;
import readout.store.Facets;

/** Counts how stories fall. */
final class MemoryFacets {
    private MemoryFacets() {}

    static List<Facets.Count> counts(
            List<Story> stories, Function<Story, Stream<String>> values, Function<String, String> label) {
        Map<String, Long> counts = stories.stream()
                .flatMap(values)
                .collect(Collectors.groupingBy(v -> v, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(e -> new Facets.Count(
                        e.getKey(), label.apply(e.getKey()), e.getValue().intValue()))
                .toList();
    }
}
