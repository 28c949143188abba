package readout.server.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import readout.model.EngagementKind;
import readout.model.EngagementStatus;
import readout.store.Facets;
import readout.store.RecordStore;

/**
 * The facets beside a list of events. Parties narrow each other; of the other fields any chosen value fits, so their counts are
 * those of the list without the field's own filter.
 */
public final class FacetGroups {
    private final RecordStore store;
    private final Filter filter;
    private final Facets facets;

    private FacetGroups(RecordStore store, Filter filter, Facets facets) {
        this.store = store;
        this.filter = filter;
        this.facets = facets;
    }

    /** @param facets those of the whole filter */
    public static List<FacetGroup> of(RecordStore store, Filter filter, Facets facets) {
        return new FacetGroups(store, filter, facets).groups();
    }

    private List<FacetGroup> groups() {
        return Stream.of(
                        group("Party", "party", facets.parties(), Facets.Count::label),
                        group("Person", "person", widened("person").people(), Facets.Count::label),
                        group("Kind", "kind", widened("kind").kinds(), count -> kind(count.value())),
                        group("Status", "status", widened("status").statuses(), count -> status(count.value())),
                        group("Outlet", "outlet", widened("outlet").outlets(), Facets.Count::label))
                .filter(group -> !group.first().isEmpty())
                .toList();
    }

    private Facets widened(String name) {
        return filter.values(name).isEmpty()
                ? facets
                : store.facets(filter.without(name).stories());
    }

    private FacetGroup group(
            String title, String name, List<Facets.Count> counts, Function<Facets.Count, String> label) {
        List<FacetGroup.Item> chosen = new ArrayList<>();
        List<FacetGroup.Item> others = new ArrayList<>();
        for (Facets.Count count : counts) {
            FacetGroup.Item item = item(name, count, label.apply(count));
            (item.chosen() ? chosen : others).add(item);
        }
        return FacetGroup.of(
                title, Stream.concat(chosen.stream(), others.stream()).toList());
    }

    private FacetGroup.Item item(String name, Facets.Count count, String label) {
        boolean chosen = filter.has(name, count.value());
        Filter then = chosen ? filter.without(name, count.value()) : filter.with(name, count.value());
        return new FacetGroup.Item(label, count.stories(), then.href("/"), chosen);
    }

    /** The word for a kind's code; a code that is not known stands for itself. */
    static String kind(String code) {
        return Stream.of(EngagementKind.values())
                .filter(kind -> Words.code(kind).equals(code))
                .map(Words::kind)
                .findFirst()
                .orElse(code);
    }

    /** The word for a status's code; a code that is not known stands for itself. */
    static String status(String code) {
        return Stream.of(EngagementStatus.values())
                .filter(status -> Words.code(status).equals(code))
                .map(status -> Words.capital(Words.status(status)))
                .findFirst()
                .orElse(code);
    }
}
