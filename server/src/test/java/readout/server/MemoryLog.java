package readout.server;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import readout.model.Change;
import readout.model.ChangeKind;
import readout.model.Edtf;
import readout.model.Reading;
import readout.model.Report;
import readout.model.Story;
import readout.store.ChangeQuery;
import readout.story.Changes;

/** The log of a record in memory, to which all stories came at once. */
record MemoryLog(List<Story> stories, Map<String, Reading> readings) {
    List<Change> changes(ChangeQuery query) {
        Comparator<Change> order = Comparator.comparingLong(Change::number);
        return fitting(query)
                .sorted(query.newestFirst() ? order.reversed() : order)
                .skip(query.offset())
                .limit(query.limit().orElse(Integer.MAX_VALUE))
                .toList();
    }

    Map<ChangeKind, Integer> kinds(ChangeQuery query) {
        Map<ChangeKind, Integer> counts = new TreeMap<>();
        fitting(query).forEach(change -> counts.merge(change.kind(), 1, Integer::sum));
        return counts;
    }

    private Stream<Change> fitting(ChangeQuery query) {
        Map<Report, String> linked = new LinkedHashMap<>();
        stories.forEach(story -> story.reports().forEach(report -> linked.put(report, story.id())));
        return Changes.between(Map.of(), linked, 1).stream()
                .filter(change -> change.number() > query.since())
                .filter(change -> query.kinds().isEmpty() || query.kinds().contains(change.kind()))
                .filter(change -> query.day()
                        .map(day -> change.articles().stream().anyMatch(id -> published(id, day)))
                        .orElse(true));
    }

    private boolean published(String article, Edtf day) {
        return Optional.ofNullable(readings.get(article))
                .flatMap(reading -> reading.article().published().when())
                .filter(when -> !when.latest()
                                .orElseThrow()
                                .isBefore(day.earliest().orElseThrow())
                        && !when.earliest().orElseThrow().isAfter(day.latest().orElseThrow()))
                .isPresent();
    }
}
