package readout.server.view;

import java.util.ArrayList;
import java.util.List;
import readout.model.Story;
import readout.store.Facets;
import readout.store.PersonRecord;
import readout.store.RecordStore;
import readout.wire.ToldStatement;

/** Makes the page of one person. */
public final class PersonPages {
    private static final int NEWEST = 8;

    private final RecordStore store;
    private final ActorNames actors;
    private final PersonTenures tenures;

    public PersonPages(RecordStore store, ActorNames actors, PersonTenures tenures) {
        this.store = store;
        this.actors = actors;
        this.tenures = tenures;
    }

    /** @param filter gives the page of the contacts */
    public PersonPage of(PersonRecord person, Filter filter) {
        Filter contacts = Filter.none().with("person", person.id());
        Facets facets = store.facets(contacts.stories());
        String path = Links.person(person.id());
        List<Story> stories = stories(person, filter);
        int total = person.stories();
        return new PersonPage(
                Frame.of(person.name(), "people", filter.href(path + ".json")),
                person.name(),
                person.names().stream()
                        .filter(name -> !name.equals(person.name()))
                        .toList(),
                tenures.views(person),
                states(facets, contacts, person),
                people(facets, person),
                Ordering.of(filter, path),
                new EventRows(store, actors).of(stories),
                total,
                Pager.of(filter, path, stories.size(), total),
                new StatementViews(actors).of(statements(person)),
                allStatements(person));
    }

    /** The stories of the filter's page. */
    public List<Story> stories(PersonRecord person, Filter filter) {
        List<Story> stories = new ArrayList<>();
        store.stories(filter.with("person", person.id()).page(filter.page()).storiesOfPage(), stories::add);
        return stories;
    }

    /** The newest of what the person said. */
    public List<ToldStatement> statements(PersonRecord person) {
        return new Said(store).of(by(person).statements().page(0, NEWEST));
    }

    private Link allStatements(PersonRecord person) {
        int count = new Said(store).count(by(person).statements());
        return new Link(by(person).href(StatementViews.PATH), Words.count(count, "statement"));
    }

    private static Filter by(PersonRecord person) {
        return Filter.none().with("speaker", person.name());
    }

    private List<FacetGroup.Item> states(Facets facets, Filter contacts, PersonRecord person) {
        List<String> own =
                person.offices().stream().map(PersonRecord.Held::actor).toList();
        return facets.parties().stream()
                .filter(count -> !own.contains(count.value()))
                .map(count -> new FacetGroup.Item(
                        actors.name(count.value()),
                        count.stories(),
                        contacts.with("party", count.value()).href("/"),
                        false))
                .toList();
    }

    private static List<FacetGroup.Item> people(Facets facets, PersonRecord person) {
        return facets.people().stream()
                .filter(count -> !count.value().equals(person.id()))
                .map(count -> new FacetGroup.Item(count.label(), count.stories(), Links.person(count.value()), false))
                .toList();
    }
}
