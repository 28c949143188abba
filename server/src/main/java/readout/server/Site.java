package readout.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import readout.model.Reading;
import readout.model.Story;
import readout.server.view.ActorNames;
import readout.server.view.ArticlePages;
import readout.server.view.ArticlesPages;
import readout.server.view.ChangesPages;
import readout.server.view.DiaryPages;
import readout.server.view.EventPages;
import readout.server.view.EventsPages;
import readout.server.view.FacetGroup;
import readout.server.view.Filter;
import readout.server.view.Frame;
import readout.server.view.Layers;
import readout.server.view.Links;
import readout.server.view.MechanismPages;
import readout.server.view.MechanismsPages;
import readout.server.view.PathId;
import readout.server.view.PeoplePage;
import readout.server.view.PersonPages;
import readout.server.view.PersonTenures;
import readout.server.view.StatementsPages;
import readout.store.PersonRecord;
import readout.store.RecordStore;
import readout.store.StoryQuery;
import readout.wire.ToldMechanism;

/** What each address answers. Every page has a twin in JSON, whose path ends in {@code .json}. */
final class Site {
    private static final String JSON = ".json";
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private final RecordStore store;
    private final Assets assets;
    private final Pages pages;
    private final PersonTenures tenures;
    private final Documents documents;
    private final ActorNames actors = ActorNames.load();

    Site(RecordStore store) {
        this.store = store;
        this.assets = Assets.load();
        this.pages = new Pages(assets);
        this.tenures = new PersonTenures(store, actors);
        this.documents = new Documents(store, actors, tenures);
    }

    void addTo(RoutesConfig routes) {
        routes.before(Guard::check);
        routes.get("/", this::events);
        routes.get("/events", this::events);
        routes.get("/events.json", c -> json(c, documents.events(filter(c, Filter.EVENTS))));
        routes.get("/articles", this::articles);
        routes.get("/articles.json", c -> json(c, documents.articles(filter(c, Filter.ARTICLES))));
        routes.get("/statements", this::statements);
        routes.get("/statements.json", c -> json(c, documents.statements(filter(c, Filter.STATEMENTS))));
        routes.get(DiaryPages.PATH, this::diary);
        routes.get(DiaryPages.PATH + ".json", c -> json(c, documents.announcements(filter(c, Filter.ANNOUNCEMENTS))));
        routes.get(DiaryPages.PATH + ".ics", this::calendar);
        routes.get(ChangesPages.PATH, this::changes);
        routes.get(ChangesPages.PATH + ".json", c -> json(c, documents.changes(filter(c, Filter.CHANGES))));
        routes.get(MechanismsPages.PATH, this::mechanisms);
        routes.get(MechanismsPages.PATH + ".json", c -> json(c, documents.mechanisms(filter(c, Filter.MECHANISMS))));
        routes.get("/people", c -> html(c, pages.page("people", people())));
        routes.get("/people.json", c -> json(c, documents.people()));
        routes.get("/about", this::about);
        routes.get("/about.json", c -> json(c, documents.about()));
        routes.get("/events/{id}", one(this::event, this::eventDocument));
        routes.get("/articles/{id}", one(this::article, this::articleDocument));
        routes.get(MechanismsPages.PATH + "/{id}", one(this::mechanism, this::mechanismDocument));
        routes.get("/people/{id}", one(this::person, this::personDocument));
        routes.get(Assets.PREFIX + "{name}", this::asset);
        routes.get("/healthz", c -> c.contentType("text/plain; charset=utf-8").result("ok\n"));
        new Faults(pages, documents).addTo(routes);
    }

    private void events(Context context) {
        Filter filter = filter(context, Filter.EVENTS);
        html(context, pages.page("events", new EventsPages(store, actors).of(filter)));
    }

    private void articles(Context context) {
        Filter filter = filter(context, Filter.ARTICLES);
        html(context, pages.page("articles", new ArticlesPages(store).of(filter)));
    }

    private void statements(Context context) {
        Filter filter = filter(context, Filter.STATEMENTS);
        html(context, pages.page("statements", new StatementsPages(store, actors).of(filter)));
    }

    private void diary(Context context) {
        Filter filter = filter(context, Filter.ANNOUNCEMENTS);
        html(context, pages.page("announcements", new DiaryPages(store, actors).of(filter)));
    }

    private void changes(Context context) {
        Filter filter = filter(context, Filter.CHANGES);
        html(context, pages.page("changes", new ChangesPages(store, actors).of(filter)));
    }

    private void mechanisms(Context context) {
        Filter filter = filter(context, Filter.MECHANISMS);
        html(context, pages.page("mechanisms", new MechanismsPages(store).of(filter)));
    }

    private void mechanism(Context context, String id) {
        Filter filter = filter(context, Filter.PAGES);
        MechanismPages of = new MechanismPages(store, actors);
        html(context, pages.page("mechanism", of.of(told(of, id, filter), filter)));
    }

    private void mechanismDocument(Context context, String id) {
        Filter filter = filter(context, Filter.PAGES);
        json(context, documents.mechanism(told(new MechanismPages(store, actors), id, filter)));
    }

    private static ToldMechanism told(MechanismPages pages, String id, Filter filter) {
        return pages.told(id, filter)
                .orElseThrow(() -> new NotFoundResponse("No article names a format or instrument " + id + "."));
    }

    private void calendar(Context context) {
        String calendar = documents.calendar(filter(context, Filter.ANNOUNCEMENTS));
        context.contentType("text/calendar; charset=utf-8").result(calendar);
    }

    private PeoplePage people() {
        List<FacetGroup.Item> people = store.facets(StoryQuery.ALL).people().stream()
                .map(p -> new FacetGroup.Item(p.label(), p.stories(), Links.person(p.value()), false))
                .toList();
        return new PeoplePage(Frame.of("People", "people", "/people.json"), people);
    }

    private void about(Context context) {
        Frame frame = Frame.of("Help", "about", "/about.json");
        html(context, pages.print("about", Map.of("frame", frame, "counts", store.counts())));
    }

    private void event(Context context, String id) {
        Optional<Story> story = store.story(id);
        if (story.isPresent()) {
            html(context, pages.page("event", new EventPages(store, actors).of(story.get())));
        } else {
            context.redirect(Links.event(successor(id)), HttpStatus.MOVED_PERMANENTLY);
        }
    }

    private void eventDocument(Context context, String id) {
        Optional<Story> story = store.story(id);
        if (story.isPresent()) {
            json(context, documents.event(story.get()));
        } else {
            context.redirect(Links.event(successor(id)) + JSON, HttpStatus.MOVED_PERMANENTLY);
        }
    }

    /** The one event that has the reports of one that is no longer there. */
    private String successor(String id) {
        List<String> successors = store.successors(id);
        if (successors.size() > 1) {
            throw new NotFoundResponse("The event " + id + " was split into " + String.join(", ", successors) + ".");
        }
        return successors.stream().findFirst().orElseThrow(() -> new NotFoundResponse("There is no event " + id + "."));
    }

    private void article(Context context, String id) {
        Layers layers = context.queryParams("layers").stream()
                .findFirst()
                .map(Layers::parse)
                .orElse(Layers.all());
        html(context, pages.page("article", new ArticlePages(store, actors).of(reading(id), layers)));
    }

    private void articleDocument(Context context, String id) {
        json(context, documents.article(reading(id)));
    }

    private void person(Context context, String id) {
        Filter filter = filter(context, Filter.PAGES);
        html(context, pages.page("person", new PersonPages(store, actors, tenures).of(found(id), filter)));
    }

    private void personDocument(Context context, String id) {
        json(context, documents.person(found(id), filter(context, Filter.PAGES)));
    }

    private Reading reading(String id) {
        return store.reading(id).orElseThrow(() -> new NotFoundResponse("There is no article " + id + "."));
    }

    private PersonRecord found(String id) {
        return store.person(id).orElseThrow(() -> new NotFoundResponse("Nobody is known as " + id + "."));
    }

    private void asset(Context context) {
        String address = context.pathParam("name");
        Assets.Asset asset = assets.at(address).orElseThrow(() -> new NotFoundResponse("There is no such file."));
        context.header("Cache-Control", FOR_EVER).contentType(asset.type()).result(asset.content());
    }

    /** Answers one address in both forms: the id is all that stands before {@code .json}. */
    private static Handler one(BiConsumer<Context, String> page, BiConsumer<Context, String> document) {
        return context -> {
            String segment = context.pathParam("id");
            if (segment.endsWith(JSON)) {
                document.accept(context, PathId.decode(segment.substring(0, segment.length() - JSON.length())));
            } else {
                page.accept(context, PathId.decode(segment));
            }
        };
    }

    private static Filter filter(Context context, List<String> names) {
        return Filter.of(context.queryParamMap(), names);
    }

    private static void html(Context context, String page) {
        context.html(page);
    }

    private static void json(Context context, String document) {
        context.contentType("application/json").result(document);
    }
}
