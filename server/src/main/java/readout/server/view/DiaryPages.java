package readout.server.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import readout.model.Outcome;
import readout.store.AnnouncementQuery;
import readout.store.RecordStore;
import readout.wire.ToldAnnouncement;

/** Makes the diary. */
public final class DiaryPages {
    /** The diary's address. */
    public static final String PATH = "/announcements";

    private static final String OUTCOME = "outcome";

    private final RecordStore store;
    private final ActorNames actors;

    public DiaryPages(RecordStore store, ActorNames actors) {
        this.store = store;
        this.actors = actors;
    }

    public DiaryPage of(Filter filter) {
        int total = total(filter);
        List<DiaryEntry> rows = new DiaryEntries(store, actors).of(filter.announcementsOfPage());
        return new DiaryPage(
                new Frame("Diary", "announcements", filter.href(PATH + ".json"), filter),
                total,
                Chips.of(filter, PATH, actors),
                outcomes(filter),
                Ordering.of(filter, PATH),
                rows,
                Pager.of(filter, PATH, rows.size(), total),
                filter.without("page").href(PATH + ".ics"),
                AnnouncementQuery.PATIENCE,
                rows.isEmpty() ? Optional.of(Empty.why(store, filter, "announcement")) : Optional.empty());
    }

    /** The announcements of the filter's page. */
    public List<ToldAnnouncement> announcements(Filter filter) {
        return new DiaryEntries(store, actors).told(filter.announcementsOfPage());
    }

    /** All announcements that fit. */
    public List<ToldAnnouncement> all(Filter filter) {
        return new DiaryEntries(store, actors).told(filter.announcements());
    }

    public int total(Filter filter) {
        return store.outcomes(filter.announcements()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** How the announcements that fit fall by what became of them, whatever outcome is chosen. */
    public Map<Outcome, Integer> counts(Filter filter) {
        return store.outcomes(filter.announcements().ofAnyOutcome());
    }

    private FacetGroup outcomes(Filter filter) {
        List<FacetGroup.Item> chosen = new ArrayList<>();
        List<FacetGroup.Item> others = new ArrayList<>();
        counts(filter).forEach((outcome, count) -> {
            FacetGroup.Item item = item(filter, outcome, count);
            (item.chosen() ? chosen : others).add(item);
        });
        return FacetGroup.of(
                "Outcome", Stream.concat(chosen.stream(), others.stream()).toList());
    }

    private static FacetGroup.Item item(Filter filter, Outcome outcome, int count) {
        String code = Words.code(outcome);
        boolean chosen = filter.has(OUTCOME, code);
        Filter then = chosen ? filter.without(OUTCOME, code) : filter.with(OUTCOME, code);
        return new FacetGroup.Item(Words.capital(DiaryEntries.outcome(outcome)), count, then.href(PATH), chosen);
    }
}
