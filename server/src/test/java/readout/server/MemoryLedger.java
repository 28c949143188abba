package readout.server;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.model.Announcement;
import readout.model.Edtf;
import readout.model.Engagement;
import readout.model.Outcome;
import readout.model.Reading;
import readout.model.Story;
import readout.promise.Promises;
import readout.promise.Told;
import readout.store.AnnouncementQuery;

/** What the readings of a record in memory announce. */
final class MemoryLedger {
    private final List<Reading> readings;
    private final List<Story> stories;

    MemoryLedger(List<Reading> readings, List<Story> stories) {
        this.readings = readings;
        this.stories = stories;
    }

    Stream<Announcement> page(AnnouncementQuery query) {
        return fitting(query)
                .skip(query.stories().scope().offset())
                .limit(query.stories().scope().limit().orElse(Integer.MAX_VALUE));
    }

    Map<Outcome, Integer> outcomes(AnnouncementQuery query) {
        return fitting(query).collect(Collectors.toMap(Announcement::outcome, entry -> 1, Integer::sum, TreeMap::new));
    }

    /** Those that fit by the filters that the samples need, whatever page. */
    private Stream<Announcement> fitting(AnnouncementQuery query) {
        LocalDate last = readings.stream()
                .flatMap(reading -> reading.article().published().when().flatMap(Edtf::latest).stream())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
        List<Told> told =
                readings.stream().flatMap(reading -> Told.of(reading).stream()).toList();
        return Promises.ledger(told, stories).stream()
                .map(entry -> entry.by(last, query.patience()))
                .filter(entry -> query.events().isEmpty() || query.events().contains(entry.story()))
                .filter(entry -> query.outcomes().isEmpty() || query.outcomes().contains(entry.outcome()))
                .filter(entry -> query.stories().kinds().isEmpty()
                        || query.stories().kinds().contains(engagement(entry).kind()))
                .filter(entry -> engagement(entry).participants().stream()
                        .flatMap(p -> p.actor().stream())
                        .toList()
                        .containsAll(query.stories().parties()));
    }

    private Engagement engagement(Announcement entry) {
        return readings.stream()
                .filter(reading -> reading.article().id().equals(entry.report().article()))
                .findFirst()
                .orElseThrow()
                .engagements()
                .get(entry.report().engagement());
    }
}
