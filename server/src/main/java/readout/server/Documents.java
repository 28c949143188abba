package readout.server;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import readout.model.Change;
import readout.model.Edtf;
import readout.model.Reading;
import readout.model.Story;
import readout.reuse.Leaning;
import readout.server.view.ActorNames;
import readout.server.view.ArticlePages;
import readout.server.view.ArticlesPages;
import readout.server.view.ChangesPages;
import readout.server.view.DeedViews;
import readout.server.view.DiaryEntries;
import readout.server.view.DiaryPages;
import readout.server.view.Differences;
import readout.server.view.EventPages;
import readout.server.view.EventsPages;
import readout.server.view.Filter;
import readout.server.view.Links;
import readout.server.view.MechanismsPages;
import readout.server.view.Pager;
import readout.server.view.PersonPages;
import readout.server.view.PersonTenures;
import readout.server.view.Readings;
import readout.server.view.Said;
import readout.server.view.StatementsPages;
import readout.server.view.Words;
import readout.store.AnnouncementQuery;
import readout.store.ArticleSummary;
import readout.store.CopiedWords;
import readout.store.Counts;
import readout.store.Facets;
import readout.store.PersonRecord;
import readout.store.RecordStore;
import readout.store.StoryQuery;
import readout.story.Inheritance;
import readout.wire.AnnouncementJson;
import readout.wire.ArticleJson;
import readout.wire.ArticleLine;
import readout.wire.ChangeJson;
import readout.wire.ComparisonJson;
import readout.wire.DeedJson;
import readout.wire.JsonObject;
import readout.wire.MechanismJson;
import readout.wire.Output;
import readout.wire.Outputs;
import readout.wire.ReadingJson;
import readout.wire.StatementJson;
import readout.wire.StoryJson;
import readout.wire.TenureJson;
import readout.wire.ToldAnnouncement;
import readout.wire.ToldMechanism;
import readout.wire.ToldStatement;
import readout.wire.ToldStory;
import readout.wire.ToldTenure;

/** The pages' data as JSON. Events, articles and readings are written as on the command line. */
final class Documents {
    private static final int PLACES = 3;

    private final RecordStore store;
    private final ActorNames actors;

    private final PersonTenures tenures;

    Documents(RecordStore store, ActorNames actors, PersonTenures tenures) {
        this.store = store;
        this.actors = actors;
        this.tenures = tenures;
    }

    String events(Filter filter) {
        EventsPages pages = new EventsPages(store, actors);
        Facets facets = pages.facets(filter);
        List<Story> stories = pages.stories(filter);
        JsonObject document = paged(Pager.of(filter, "/events.json", stories.size(), facets.total()))
                .put("total", facets.total())
                .put("facets", facets(facets));
        pages.dyad(filter).ifPresent(dyad -> document.put("dyad", DyadJson.of(dyad)));
        return document.putLines("events", lines(stories)).write();
    }

    String event(Story story) {
        EventPages pages = new EventPages(store, actors);
        return document()
                .putLine("event", lines(List.of(story)).getFirst())
                .putObjects(
                        "leanings",
                        pages.leanings(story).values().stream()
                                .map(Documents::leaning)
                                .toList())
                .putObjects(
                        "inherited",
                        pages.inherited(story).entrySet().stream()
                                .map(date -> inherited(date.getKey(), date.getValue()))
                                .toList())
                .putLines("statements", statementLines(new Said(store).of(story)))
                .put("comparison", comparison(pages.of(story).differences()))
                .put("facts", ComparisonJson.of(pages.comparison(story)))
                .putLines(
                        "announcements",
                        new DiaryEntries(store, actors)
                                .told(AnnouncementQuery.of(story.id())).stream()
                                        .map(AnnouncementJson::write)
                                        .toList())
                .putLines(
                        "deeds",
                        DeedViews.between(story, new Readings(store)).stream()
                                .map(told -> DeedJson.write(told.deed()))
                                .toList())
                .write();
    }

    String changes(Filter filter) {
        ChangesPages pages = new ChangesPages(store, actors);
        List<Change> found = pages.changes(filter);
        int total = pages.total(filter);
        JsonObject kinds = new JsonObject();
        pages.counts(filter).forEach((kind, count) -> kinds.put(Words.code(kind), count));
        return paged(Pager.of(filter, ChangesPages.PATH + ".json", found.size(), total))
                .put("since", BigDecimal.valueOf(filter.changes().since()))
                .put("total", total)
                .put("kinds", kinds)
                .putLines("changes", found.stream().map(ChangeJson::write).toList())
                .write();
    }

    private static JsonObject inherited(String article, Inheritance date) {
        return new JsonObject()
                .put("article", article)
                .put("from", date.from())
                .put("own", date.own().edtf().map(Edtf::text))
                .put("when", date.when().edtf().map(Edtf::text))
                .put("because", "inferred across articles");
    }

    private static JsonObject leaning(Leaning leaning) {
        return new JsonObject()
                .put("article", leaning.article())
                .put("on", leaning.on())
                .put("because", Words.code(leaning.kind()))
                .put("name", leaning.name())
                .put("share", BigDecimal.valueOf(leaning.share()).setScale(PLACES, RoundingMode.HALF_UP))
                .put("later", leaning.later());
    }

    String articles(Filter filter) {
        List<ArticleSummary> shown = new ArticlesPages(store).articles(filter);
        int total = store.facets(filter.articles()).total();
        return paged(Pager.of(filter, "/articles.json", shown.size(), total))
                .put("total", total)
                .putLines("articles", shown.stream().map(Documents::line).toList())
                .write();
    }

    String announcements(Filter filter) {
        DiaryPages pages = new DiaryPages(store, actors);
        List<ToldAnnouncement> told = pages.announcements(filter);
        int total = pages.total(filter);
        JsonObject outcomes = new JsonObject();
        pages.counts(filter).forEach((outcome, count) -> outcomes.put(Words.code(outcome), count));
        return paged(Pager.of(filter, DiaryPages.PATH + ".json", told.size(), total))
                .put("total", total)
                .put("outcomes", outcomes)
                .putLines(
                        "announcements",
                        told.stream().map(AnnouncementJson::write).toList())
                .write();
    }

    /** All that fits, whatever the page. */
    String calendar(Filter filter) {
        StringWriter written = new StringWriter();
        try (Output<ToldAnnouncement> out = Outputs.calendar(written)) {
            for (ToldAnnouncement told : new DiaryPages(store, actors).all(filter)) {
                out.write(told);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written.toString();
    }

    String statements(Filter filter) {
        StatementsPages pages = new StatementsPages(store, actors);
        List<ToldStatement> told = pages.statements(filter);
        int total = pages.total(filter);
        return paged(Pager.of(filter, "/statements.json", told.size(), total))
                .put("total", total)
                .putLines("statements", statementLines(told))
                .write();
    }

    private static List<String> statementLines(List<ToldStatement> told) {
        return told.stream().map(StatementJson::write).toList();
    }

    /** The list; the records themselves stand at their own addresses. */
    String mechanisms(Filter filter) {
        List<MechanismsPages.Entry> all = new MechanismsPages(store).entries(filter);
        List<MechanismsPages.Entry> shown = MechanismsPages.page(all, filter);
        return paged(Pager.of(filter, MechanismsPages.PATH + ".json", shown.size(), all.size()))
                .put("total", all.size())
                .putObjects(
                        "mechanisms", shown.stream().map(Documents::mechanism).toList())
                .write();
    }

    private static JsonObject mechanism(MechanismsPages.Entry entry) {
        return new JsonObject()
                .put("id", entry.places().id())
                .put("name", entry.name())
                .put("kind", MechanismJson.kind(entry.places().kind()))
                .put("invocations", entry.places().invocations())
                .putTexts("articles", entry.places().articles());
    }

    String mechanism(ToldMechanism told) {
        return document().putLine("mechanism", MechanismJson.write(told)).write();
    }

    String article(Reading reading) {
        String id = reading.article().id();
        JsonObject beside = new JsonObject()
                .put("story", store.storyTold(id))
                .putLines(
                        "same_story",
                        new ArticlePages(store, actors)
                                .siblings(id).stream().map(Documents::line).toList());
        return ReadingJson.write(CopiedWords.noted(store, reading), beside);
    }

    String people() {
        return document()
                .putObjects("people", counts(store.facets(StoryQuery.ALL).people()))
                .write();
    }

    String person(PersonRecord person, Filter filter) {
        PersonPages pages = new PersonPages(store, actors, tenures);
        List<Story> stories = pages.stories(person, filter);
        int total = person.stories();
        Facets facets = new EventsPages(store, actors).facets(Filter.none().with("person", person.id()));
        return paged(Pager.of(filter, Links.person(person.id()) + ".json", stories.size(), total))
                .put("total", total)
                .put("person", person(person))
                .putLines("tenures", tenures(person))
                .putObjects("parties", counts(facets.parties()))
                .putObjects("people", counts(facets.people()))
                .putLines("events", lines(stories))
                .putLines("statements", statementLines(pages.statements(person)))
                .write();
    }

    private List<String> tenures(PersonRecord person) {
        Readings readings = new Readings(store);
        return tenures.of(person).stream()
                .map(tenure -> TenureJson.write(ToldTenure.of(tenure, readings::of)))
                .toList();
    }

    String about() {
        Counts counts = store.counts();
        return document()
                .put("articles", counts.articles())
                .put("outlets", counts.outlets())
                .put("engagements", counts.engagements())
                .put("events", counts.stories())
                .put("people", counts.people())
                .write();
    }

    String fault(int status, String message) {
        return document()
                .put("error", new JsonObject().put("status", status).put("message", message))
                .write();
    }

    private static JsonObject document() {
        return new JsonObject().put("schema", ReadingJson.SCHEMA);
    }

    private static JsonObject paged(Pager pager) {
        return document().put("previous", pager.previous()).put("next", pager.next());
    }

    private List<String> lines(List<Story> stories) {
        Readings readings = new Readings(store);
        return stories.stream()
                .map(story -> StoryJson.write(ToldStory.of(story, readings::of)))
                .toList();
    }

    private static String line(ArticleSummary article) {
        return ArticleJson.write(new ArticleLine(
                article.id(),
                article.title(),
                article.outlet(),
                article.url(),
                article.published().when(),
                article.engagements(),
                article.statements(),
                article.story()));
    }

    private static JsonObject facets(Facets facets) {
        return new JsonObject()
                .putObjects("party", counts(facets.parties()))
                .putObjects("person", counts(facets.people()))
                .putObjects("kind", counts(facets.kinds()))
                .putObjects("status", counts(facets.statuses()))
                .putObjects("outlet", counts(facets.outlets()))
                .putObjects("month", counts(facets.months()));
    }

    private static List<JsonObject> counts(List<Facets.Count> counts) {
        return counts.stream()
                .map(count -> new JsonObject()
                        .put("value", count.value())
                        .put("label", count.label())
                        .put("events", count.stories()))
                .toList();
    }

    private static JsonObject comparison(Differences differences) {
        return new JsonObject()
                .putTexts("outlets", differences.outlets())
                .putObjects(
                        "fields",
                        differences.fields().stream().map(Documents::field).toList());
    }

    private static JsonObject field(Differences.Field field) {
        List<JsonObject> said = new ArrayList<>();
        field.cells()
                .forEach(cell ->
                        said.add(new JsonObject().put("value", cell.value()).put("odd", cell.odd())));
        return new JsonObject()
                .put("name", field.name())
                .put("differs", field.differs())
                .putObjects("said", said);
    }

    private static JsonObject person(PersonRecord person) {
        return new JsonObject()
                .put("id", person.id())
                .put("name", person.name())
                .putTexts("names", person.names())
                .putObjects(
                        "offices",
                        person.offices().stream().map(Documents::office).toList());
    }

    private static JsonObject office(PersonRecord.Held held) {
        return new JsonObject()
                .put("office", held.office())
                .put("actor", held.actor())
                .put("first", held.first().map(Edtf::text))
                .put("last", held.last().map(Edtf::text))
                .put("reports", held.reports())
                .put(
                        "evidence",
                        new JsonObject()
                                .put("article", held.evidence().article())
                                .put("engagement", held.evidence().engagement())
                                .put("text", held.evidence().words()));
    }
}
