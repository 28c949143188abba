package readout.server.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import readout.model.Change;
import readout.model.ChangeKind;
import readout.model.Edtf;
import readout.model.Story;
import readout.server.view.ChangesPage.Place;
import readout.store.RecordStore;

/** Makes the log of events. */
public final class ChangesPages {
    /** Where the log stands. */
    public static final String PATH = "/changes";

    private static final String KIND = "kind";

    private final RecordStore store;
    private final ActorNames actors;

    public ChangesPages(RecordStore store, ActorNames actors) {
        this.store = store;
        this.actors = actors;
    }

    public ChangesPage of(Filter filter) {
        int total = total(filter);
        List<ChangesPage.Row> rows = changes(filter).stream().map(this::row).toList();
        return new ChangesPage(
                Frame.of("Changes", "changes", filter.href(PATH + ".json")),
                filter,
                total,
                chips(filter),
                kinds(filter),
                rows,
                Pager.of(filter, PATH, rows.size(), total),
                rows.isEmpty() ? Optional.of(Empty.why(store, filter, "change")) : Optional.empty());
    }

    /** The changes of the filter's page. */
    public List<Change> changes(Filter filter) {
        List<Change> found = new ArrayList<>();
        store.changes(filter.changesOfPage(), found::add);
        return found;
    }

    public int total(Filter filter) {
        return store.changeKinds(filter.changes()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** How the changes that fit fall by kind, whatever kind is chosen. */
    public Map<ChangeKind, Integer> counts(Filter filter) {
        return store.changeKinds(filter.changes().ofAnyKind());
    }

    private ChangesPage.Row row(Change change) {
        List<Story> to =
                change.to().stream().flatMap(id -> store.story(id).stream()).toList();
        return new ChangesPage.Row(
                change.number(),
                Words.code(change.kind()),
                event(change.event()),
                new EventRows(store, actors).of(to),
                change.articles().stream().map(this::article).toList());
    }

    /** Its address leads to the event, or to the one that it went into. */
    private Place event(String id) {
        boolean leads = store.story(id).isPresent() || store.successors(id).size() == 1;
        return new Place(leads ? Optional.of(Links.event(id)) : Optional.empty(), id);
    }

    private Place article(String id) {
        return store.reading(id)
                .map(reading -> new Place(
                        Optional.of(Links.article(id)),
                        reading.article().title().orElse(id)))
                .orElseGet(() -> new Place(Optional.empty(), id));
    }

    private static List<Chip> chips(Filter filter) {
        return filter.narrowing().stream()
                .map(param -> new Chip(
                        param.name(),
                        param.name().equals("day") ? DateWords.text(Edtf.of(param.value())) : param.value(),
                        filter.without(param.name(), param.value()).href(PATH)))
                .toList();
    }

    private FacetGroup kinds(Filter filter) {
        List<FacetGroup.Item> items = counts(filter).entrySet().stream()
                .map(count -> item(filter, Words.code(count.getKey()), count.getValue()))
                .toList();
        return FacetGroup.of(
                "Kind",
                Stream.concat(
                                items.stream().filter(FacetGroup.Item::chosen),
                                items.stream().filter(item -> !item.chosen()))
                        .toList());
    }

    private static FacetGroup.Item item(Filter filter, String code, int count) {
        boolean chosen = filter.has(KIND, code);
        Filter then = chosen ? filter.without(KIND, code) : filter.with(KIND, code);
        return new FacetGroup.Item(Words.capital(code), count, then.href(PATH), chosen);
    }
}
