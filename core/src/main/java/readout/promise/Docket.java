package readout.promise;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What all articles tell, by who meets whom and in which months, so that an announcement is compared with few of them. */
final class Docket {
    /** What can be in more months than these tells nothing apart. */
    private static final int LONGEST = 14;

    static final Comparator<Told> BY_PUBLICATION = Comparator.comparing(
                    (Told told) -> told.published().isEmpty())
            .thenComparing(told -> told.published().map(day -> day.toEpochDay()).orElse(0L))
            .thenComparing(Told::article)
            .thenComparing(told -> told.index().orElse(-1));

    /** The first to announce; of one day, first who names days to come. */
    static final Comparator<Told> FIRST = Comparator.comparing(
                    (Told told) -> told.published().isEmpty())
            .thenComparing(told -> told.published().map(day -> day.toEpochDay()).orElse(0L))
            .thenComparing(told -> !told.namesDaysToCome())
            .thenComparing(BY_PUBLICATION);

    private final Map<Key, List<Told>> byKey = new HashMap<>();
    private final Map<String, List<Told>> announcedBy = new HashMap<>();

    private record Key(String side, String other, YearMonth month) {
        @Override
        public String toString() {
            return side + " " + other + " " + month;
        }
    }

    Docket(List<Told> all) {
        for (Told told : all) {
            months(told).stream()
                    .flatMap(month -> keys(told, month))
                    .forEach(key ->
                            byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(told));
            if (told.isToCome()) {
                announcedBy
                        .computeIfAbsent(told.article(), id -> new ArrayList<>())
                        .add(told);
            }
        }
    }

    /** All keys that something is found by. */
    Set<String> keys() {
        return byKey.keySet().stream().map(Key::toString).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The keys by which is found what can bear on an announcement. */
    static Set<String> keys(Told announced, Window days) {
        return days.months().stream()
                .flatMap(month -> keys(announced, month))
                .map(Key::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What can bear on an announcement, in the order of publication. */
    List<Told> about(Told announced, Window days) {
        Set<Told> found = new LinkedHashSet<>();
        days.months().stream()
                .flatMap(month -> keys(announced, month))
                .forEach(key -> found.addAll(byKey.getOrDefault(key, List.of())));
        return found.stream().sorted(BY_PUBLICATION).toList();
    }

    /** What an article announces. */
    List<Told> announcedBy(String article) {
        return announcedBy.getOrDefault(article, List.of());
    }

    private static Set<YearMonth> months(Told told) {
        Set<YearMonth> months = new TreeSet<>();
        told.published().map(YearMonth::from).ifPresent(months::add);
        told.days().map(Window::months).filter(all -> all.size() <= LONGEST).ifPresent(months::addAll);
        return months;
    }

    /** Each pair of those who take part and the country where they are. */
    private static Stream<Key> keys(Told told, YearMonth month) {
        Set<String> codes = new TreeSet<>(told.actors());
        told.country().ifPresent(codes::add);
        return codes.stream()
                .flatMap(a -> codes.stream().filter(b -> a.compareTo(b) < 0).map(b -> new Key(a, b, month)));
    }
}
