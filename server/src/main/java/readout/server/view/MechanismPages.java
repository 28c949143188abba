package readout.server.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import readout.lexicon.Lexicon;
import readout.mechanism.Citation;
import readout.mechanism.Invocations;
import readout.mechanism.MechanismRecord;
import readout.mechanism.MechanismRecords;
import readout.model.Article;
import readout.model.Basis;
import readout.model.Reading;
import readout.model.Speaker;
import readout.store.RecordStore;
import readout.wire.MechanismJson;
import readout.wire.ToldMechanism;

/** Makes the page of one format or instrument. */
public final class MechanismPages {
    private final RecordStore store;
    private final ActorNames actors;
    private final Readings readings;

    public MechanismPages(RecordStore store, ActorNames actors) {
        this.store = store;
        this.actors = actors;
        this.readings = new Readings(store);
    }

    /** Absent where no article names it. */
    public Optional<ToldMechanism> told(String id, Filter filter) {
        List<Reading> found = store.mechanisms(filter.without("page").articles(), Optional.of(id)).stream()
                .flatMap(places -> places.articles().stream())
                .flatMap(article -> readings.of(article).stream())
                .toList();
        return new MechanismRecords(Lexicon.bundled())
                .of(id, found)
                .map(record -> new ToldMechanism(
                        record, record.invocations().stream().map(this::story).toList()));
    }

    private Optional<String> story(MechanismRecord.Told told) {
        return told.invocation()
                .engagement()
                .flatMap(store.storiesOf(told.reading().article().id())::get);
    }

    /** @param filter gives the order and the page of the invocations */
    public MechanismPage of(ToldMechanism told, Filter filter) {
        MechanismRecord m = told.mechanism();
        String path = Links.mechanism(m.id());
        int total = m.invocations().size();
        List<MechanismPage.Invoked> shown = Stream.iterate(filter.offset(), i -> i < total, i -> i + 1)
                .limit(Filter.PAGE)
                .map(i -> invoked(m.invocations().get(i), told.events().get(i)))
                .toList();
        return new MechanismPage(
                Frame.of(m.name(), "mechanisms", filter.href(path + ".json")),
                m.name(),
                MechanismJson.kind(m.kind()),
                m.specific(),
                m.aliases(),
                m.number(),
                m.date().map(date -> DateWords.of(Optional.of(date), Basis.STATED)),
                m.members().stream().map(this::member).toList(),
                names(m.invokers()),
                names(m.attendees()),
                m.cited().entrySet().stream()
                        .map(part -> part.getKey() + " (" + part.getValue() + ")")
                        .toList(),
                Ordering.of(filter, path),
                shown,
                total,
                Pager.of(filter, path, shown.size(), total));
    }

    private MechanismPage.Member member(MechanismRecord.Member member) {
        return new MechanismPage.Member(
                actors.name(member.actor()),
                member.listed() ? "table" : "declared in an article",
                member.source()
                        .map(source -> Links.article(source.reading().article().id())));
    }

    private MechanismPage.Invoked invoked(MechanismRecord.Told told, Optional<String> event) {
        Article article = told.reading().article();
        return new MechanismPage.Invoked(
                Links.article(article.id()),
                article.title().orElse("Untitled"),
                Readings.outlet(article.outlet()),
                DateWords.of(article.published()),
                Excerpt.of(article.text(), told.invocation().span()),
                who(told),
                told.invocation().citations().stream().map(Citation::label).toList(),
                names(told.attendees()),
                event.map(Links::event));
    }

    private String who(MechanismRecord.Told told) {
        String by = String.join(", ", names(told.invocation().by()));
        Optional<Speaker> speaker = told.invocation()
                .statement()
                .flatMap(number -> told.reading().statements().get(number).speaker());
        String name = speaker.map(s ->
                        s.person().orElse(s.span().of(told.reading().article().text())))
                .orElse("");
        return name.isEmpty() || by.isEmpty() ? name + by : name + ", for " + by;
    }

    private List<String> names(List<String> codes) {
        return codes.stream().map(actors::name).toList();
    }

    /** The formats of a contact with their pages, by the articles that tell it. */
    static List<Link> links(List<String> mechanisms, List<Reading> readings) {
        Map<String, String> ids = new LinkedHashMap<>();
        readings.forEach(reading -> Invocations.ids(reading).forEach(ids::putIfAbsent));
        return mechanisms.stream()
                .map(name -> new Link(
                        Optional.ofNullable(ids.get(Invocations.key(name)))
                                .map(Links::mechanism)
                                .orElseGet(() -> Filter.none().with("q", name).href(MechanismsPages.PATH)),
                        name))
                .toList();
    }

    /** All that an article names, each once. */
    static List<Link> links(Reading reading) {
        Map<String, String> names = new LinkedHashMap<>();
        Invocations.of(reading).forEach(invocation -> names.putIfAbsent(invocation.id(), invocation.name()));
        return names.entrySet().stream()
                .map(one -> new Link(Links.mechanism(one.getKey()), one.getValue()))
                .toList();
    }
}
