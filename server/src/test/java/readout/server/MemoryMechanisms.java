package readout.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.mechanism.Invocation;
import readout.mechanism.Invocations;
import readout.model.Reading;
import readout.store.MechanismPlaces;

/** The formats and instruments of readings in memory. */
final class MemoryMechanisms {
    private MemoryMechanisms() {}

    static List<MechanismPlaces> of(Stream<Reading> readings, Optional<String> id) {
        Map<String, List<Invocation>> found = new TreeMap<>();
        Map<String, List<String>> articles = new TreeMap<>();
        readings.forEach(reading -> Invocations.of(reading).forEach(invocation -> {
            found.computeIfAbsent(invocation.id(), any -> new ArrayList<>()).add(invocation);
            articles.computeIfAbsent(invocation.id(), any -> new ArrayList<>())
                    .add(reading.article().id());
        }));
        return found.entrySet().stream()
                .filter(entry -> id.isEmpty() || id.equals(Optional.of(entry.getKey())))
                .map(entry -> new MechanismPlaces(
                        entry.getKey(),
                        entry.getValue().getFirst().kind(),
                        entry.getValue().stream().collect(Collectors.toMap(Invocation::name, any -> 1, Integer::sum)),
                        articles.getOrDefault(entry.getKey(), List.of()).stream()
                                .distinct()
                                .toList()))
                .toList();
    }
}
