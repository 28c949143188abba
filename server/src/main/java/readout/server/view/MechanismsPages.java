package readout.server.view;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import readout.lexicon.Lexicon;
import readout.lexicon.Names;
import readout.mechanism.MechanismRecords;
import readout.store.MechanismPlaces;
import readout.store.RecordStore;
import readout.wire.MechanismJson;

/** Makes the list of formats and instruments. */
public final class MechanismsPages {
    /** Where the list stands. */
    public static final String PATH = "/mechanisms";

    private final RecordStore store;
    private final MechanismRecords records;

    public MechanismsPages(RecordStore store) {
        this.store = store;
        this.records = new MechanismRecords(Lexicon.bundled());
    }

    /** @param name as it is shown */
    public record Entry(MechanismPlaces places, String name) {}

    public MechanismsPage of(Filter filter) {
        List<Entry> all = entries(filter);
        List<MechanismsPage.Row> rows =
                page(all, filter).stream().map(MechanismsPages::row).toList();
        return new MechanismsPage(
                new Frame("Formats and instruments", "mechanisms", filter.href(PATH + ".json"), filter),
                all.size(),
                Chips.of(filter, PATH),
                rows,
                Pager.of(filter, PATH, rows.size(), all.size()),
                rows.isEmpty() ? Optional.of(Empty.why(store, filter, "format or instrument")) : Optional.empty());
    }

    /** All that fit and of which it is told which one is meant, those of most articles first. */
    public List<Entry> entries(Filter filter) {
        List<String> words = Names.words(filter.value("q"));
        return store.mechanisms(filter.without("q").articles(), Optional.empty()).stream()
                .filter(places -> records.isIdentified(places.id(), places.names()))
                .map(places -> new Entry(places, records.name(places.id(), places.names())))
                .filter(entry -> isNamed(entry, words))
                .sorted(Comparator.comparing(
                                (Entry entry) -> -entry.places().articles().size())
                        .thenComparing(entry -> entry.places().id()))
                .toList();
    }

    /** Those of the filter's page. */
    public static List<Entry> page(List<Entry> all, Filter filter) {
        return all.stream().skip(filter.offset()).limit(Filter.PAGE).toList();
    }

    private static boolean isNamed(Entry entry, List<String> words) {
        return Names.words(entry.name()).containsAll(words)
                || entry.places().names().keySet().stream()
                        .anyMatch(name -> Names.words(name).containsAll(words));
    }

    private static MechanismsPage.Row row(Entry entry) {
        MechanismPlaces places = entry.places();
        return new MechanismsPage.Row(
                Links.mechanism(places.id()),
                entry.name(),
                MechanismJson.kind(places.kind()),
                "named " + Words.count(places.invocations(), "time") + " in "
                        + Words.count(places.articles().size(), "article"));
    }
}
