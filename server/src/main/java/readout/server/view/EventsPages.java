package readout.server.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.model.Story;
import readout.store.Facets;
import readout.store.RecordStore;

/** Makes the list of events. */
public final class EventsPages {
    private final RecordStore store;
    private final ActorNames actors;

    public EventsPages(RecordStore store, ActorNames actors) {
        this.store = store;
        this.actors = actors;
    }

    public EventsPage of(Filter filter) {
        Facets facets = named(store.facets(filter.stories()));
        List<Story> stories = stories(filter);
        boolean more = filter.offset() + stories.size() < facets.total();
        return new EventsPage(
                new Frame(title(filter), "events", filter.href("/events.json"), filter),
                facets.total(),
                Chips.of(filter, "/", facets, actors),
                FacetGroups.of(store, filter, facets),
                Histograms.of(filter, months(filter, facets)),
                new EventRows(new Parties(actors)).of(stories, new Readings(store)),
                Pager.of(filter, "/", stories.size(), more, " of " + facets.total()),
                filter.without("page").only(Filter.ARTICLES).href("/articles"),
                empty(stories, filter));
    }

    /** The stories of the filter's page. */
    public List<Story> stories(Filter filter) {
        List<Story> stories = new ArrayList<>();
        store.stories(filter.storiesOfPage(), stories::add);
        return stories;
    }

    private static String title(Filter filter) {
        return filter.value("q").isEmpty() ? "Events" : "Events: " + filter.value("q");
    }

    private List<Facets.Count> months(Filter filter, Facets facets) {
        Filter any = filter.without("since").without("until");
        return any.equals(filter)
                ? facets.months()
                : store.facets(any.stories()).months();
    }

    private Optional<String> empty(List<Story> stories, Filter filter) {
        if (!stories.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                store.counts().articles() == 0
                        ? "The record is empty. Fill it with: readout ingest FOLDER"
                        : filter.page() > 1 ? "This page lies behind the end of the list." : "No event fits.");
    }

    /** The same facets with the parties under their names. */
    private Facets named(Facets facets) {
        List<Facets.Count> parties = facets.parties().stream()
                .map(count -> new Facets.Count(count.value(), actors.name(count.value()), count.stories()))
                .toList();
        return new Facets(
                facets.total(),
                parties,
                facets.people(),
                facets.kinds(),
                facets.statuses(),
                facets.outlets(),
                facets.months());
    }
}
