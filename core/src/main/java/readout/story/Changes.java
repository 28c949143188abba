package readout.story;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import readout.model.Change;
import readout.model.ChangeKind;
import readout.model.Report;

/** What became of events from one linking to the next. */
public final class Changes {
    private static final Comparator<Report> ORDER =
            comparing(Report::article).thenComparing(comparingInt(Report::engagement));

    private final Map<Report, String> before;
    private final Map<Report, String> after;
    private final Map<String, TreeSet<Report>> old;
    private final Map<String, TreeSet<Report>> now;

    private Changes(Map<Report, String> before, Map<Report, String> after) {
        this.before = before;
        this.after = after;
        this.old = byEvent(before);
        this.now = byEvent(after);
    }

    private static Map<String, TreeSet<Report>> byEvent(Map<Report, String> events) {
        Map<String, TreeSet<Report>> reports = new TreeMap<>();
        events.forEach((report, event) ->
                reports.computeIfAbsent(event, e -> new TreeSet<>(ORDER)).add(report));
        return reports;
    }

    /**
     * In order of the events' ids. An event that takes the place of others is told with them, not as an added one.
     *
     * @param before of each report the event that had it
     * @param after of each report the event that has it
     * @param first number of the first change
     */
    public static List<Change> between(Map<Report, String> before, Map<Report, String> after, long first) {
        Changes changes = new Changes(before, after);
        List<Change> found = new ArrayList<>();
        TreeSet<String> events = new TreeSet<>(changes.old.keySet());
        events.addAll(changes.now.keySet());
        for (String event : events) {
            changes.of(event, first + found.size()).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Change> of(String event, long number) {
        TreeSet<Report> had = old.getOrDefault(event, new TreeSet<>(ORDER));
        TreeSet<Report> has = now.getOrDefault(event, new TreeSet<>(ORDER));
        if (had.equals(has) || had.isEmpty() && has.stream().anyMatch(before::containsKey)) {
            return Optional.empty();
        }
        List<String> to = had.isEmpty() ? List.of(event) : holders(had);
        return Optional.of(new Change(number, kind(event, had, to), event, to, articles(had, to)));
    }

    private List<String> holders(TreeSet<Report> reports) {
        return reports.stream()
                .flatMap(report -> Optional.ofNullable(after.get(report)).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private ChangeKind kind(String event, TreeSet<Report> had, List<String> to) {
        if (had.isEmpty()) {
            return ChangeKind.ADDED;
        }
        return switch (to.size()) {
            case 0 -> ChangeKind.GONE;
            case 1 -> only(event, to.getFirst());
            default -> ChangeKind.SPLIT;
        };
    }

    private ChangeKind only(String event, String successor) {
        if (event.equals(successor)) {
            return ChangeKind.CHANGED;
        }
        boolean others = reports(successor).anyMatch(report -> !event.equals(before.getOrDefault(report, event)));
        return others ? ChangeKind.MERGED : ChangeKind.RENAMED;
    }

    private Stream<Report> reports(String event) {
        return now.getOrDefault(event, new TreeSet<>(ORDER)).stream();
    }

    private List<String> articles(TreeSet<Report> had, List<String> to) {
        Stream<Report> came = to.stream().flatMap(this::reports).filter(report -> !before.containsKey(report));
        Stream<Report> went = had.stream().filter(report -> !after.containsKey(report));
        return Stream.concat(came, went)
                .map(Report::article)
                .distinct()
                .sorted()
                .toList();
    }
}
