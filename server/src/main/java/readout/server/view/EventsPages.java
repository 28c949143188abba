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
        Facets facets = facets(filter);
        List<Story> stories = stories(filter);
        return new EventsPage(
                new Frame(title(filter), "events", filter.href("/events.json"), filter),
                facets.total(),
                Chips.of(filter, "/", facets, actors),
                dyad(filter),
                FacetGroups.of(store, filter, facets),
                Histograms.of(filter, months(filter, facets)),
                Ordering.of(filter, "/"),
                new EventRows(store, actors).of(stories),
                Pager.of(filter, "/", stories.size(), facets.total()),
                filter.without("page").only(Filter.ARTICLES).href("/articles"),
                filter.without("page").only(Filter.STATEMENTS).href(StatementViews.PATH),
                filter.without("page").only(Filter.ANNOUNCEMENTS).href(DiaryPages.PATH),
                empty(stories, filter));
    }

    /** The facets of the filter, parties under their names. */
    public Facets facets(Filter filter) {
        return named(store.facets(filter.stories()));
    }

    /** What the record has of the two parties that are chosen. */
    public Optional<Dyad> dyad(Filter filter) {
        return new Dyads(store, actors).of(filter);
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
        return stories.isEmpty() ? Optional.of(Empty.why(store, filter, "event")) : Optional.empty();
    }

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
