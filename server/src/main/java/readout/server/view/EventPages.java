package readout.server.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.compare.Comparer;
import readout.compare.Framing;
import readout.model.Article;
import readout.model.Edtf;
import readout.model.Engagement;
import readout.model.Report;
import readout.model.Story;
import readout.model.When;
import readout.reuse.Leaning;
import readout.reuse.Leanings;
import readout.reuse.Teller;
import readout.store.AnnouncementQuery;
import readout.store.RecordStore;
import readout.story.Inheritance;

/** Makes the page of one event. */
public final class EventPages {
    private final RecordStore store;
    private final ActorNames actors;
    private final Parties parties;

    public EventPages(RecordStore store, ActorNames actors) {
        this.store = store;
        this.actors = actors;
        this.parties = new Parties(actors);
    }

    /** One report with what it points to. */
    private record Telling(Article article, Engagement engagement) {}

    public EventPage of(Story story) {
        Readings readings = new Readings(store);
        List<Telling> tellings = tellings(story, readings);
        String heading = parties.heading(story.kind(), story.who());
        String kind = Words.kind(story.kind());
        return new EventPage(
                Frame.of(kind + ": " + heading, "events", Links.event(story.id()) + ".json"),
                Words.code(story.kind()),
                kind,
                heading,
                EventRows.badge(story.status()),
                DateWords.of(story.when()),
                range(story.when()),
                participants(story, tellings),
                where(story),
                story.topics(),
                MechanismPages.links(
                        story.mechanisms(),
                        story.reports().stream()
                                .flatMap(report -> readings.of(report.article()).stream())
                                .toList()),
                tally(story),
                cards(tellings, leanings(story), inherited(story)),
                new DeedViews(parties).of(DeedViews.between(story, readings)),
                new DiaryEntries(store, actors).of(AnnouncementQuery.of(story.id())),
                differences(story, tellings),
                new FactsViews(actors, comparison(story)).view(),
                new StatementViews(actors).of(new Said(store).of(story)),
                mutual(story),
                dyad(story));
    }

    /** The reports side by side. */
    public readout.compare.Comparison comparison(Story story) {
        return new Comparer(Framing.bundled()).of(story, new Readings(store)::of);
    }

    /** For a contact of two, what each says about the other in the whole record. */
    private List<Link> mutual(Story story) {
        List<String> codes = actors(story);
        return codes.size() == 2 ? Dyads.mutual(actors, codes) : List.of();
    }

    private static List<String> actors(Story story) {
        return story.who().stream()
                .flatMap(who -> who.actor().stream())
                .distinct()
                .toList();
    }

    /** All contacts of the two, where there are just two. */
    private Optional<Link> dyad(Story story) {
        List<String> codes = actors(story);
        return codes.size() == 2
                ? Optional.of(new Link(
                        Dyads.both(codes).href("/"),
                        "all contacts of " + actors.name(codes.getFirst()) + " and " + actors.name(codes.getLast())))
                : Optional.empty();
    }

    /** Each with the number of the report that its evidence lies in. */
    private List<EventPage.Participant> participants(Story story, List<Telling> tellings) {
        List<String> articles = tellings.stream().map(t -> t.article().id()).toList();
        return story.participants().stream()
                .map(told -> new EventPage.Participant(
                        parties.view(told.participant()), articles.indexOf(told.article()) + 1))
                .toList();
    }

    /** Who speaks from afar is in no place, so that nothing is missing there. */
    private Optional<String> where(Story story) {
        return switch (story.kind()) {
            case CALL, VIDEO_CALL, MESSAGE -> parties.where(story.where());
            case VISIT, MEETING, MULTILATERAL, SIGNING, SUMMONS ->
                parties.where(story.where()).or(() -> Optional.of("not said"));
        };
    }

    private static List<Telling> tellings(Story story, Readings readings) {
        List<Telling> tellings = new ArrayList<>();
        for (Report report : story.reports()) {
            readings.engagement(report)
                    .flatMap(engagement ->
                            readings.of(report.article()).map(reading -> new Telling(reading.article(), engagement)))
                    .ifPresent(tellings::add);
        }
        return tellings;
    }

    private static String tally(Story story) {
        int reports = story.reports().size();
        String told = Words.count(reports, "report");
        return reports == 1 ? told : told + " from " + Words.count(story.independentSources(), "independent source");
    }

    private static Optional<String> range(When when) {
        return when.edtf()
                .filter(edtf -> !edtf.isDay())
                .filter(edtf -> edtf.earliest().isPresent() && edtf.latest().isPresent())
                .map(edtf -> "earliest " + day(edtf.earliest()) + ", latest " + day(edtf.latest()));
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(Edtf::day).map(DateWords::text).orElse("");
    }

    /** Which reports are no sources of their own, by the ids of their articles. */
    public Map<String, Leaning> leanings(Story story) {
        Readings readings = new Readings(store);
        return Leanings.among(story.reports().stream()
                .flatMap(report -> readings.of(report.article()).stream())
                .map(Teller::of)
                .toList());
    }

    /** Which reports take over a date, by the ids of their articles. */
    public Map<String, Inheritance> inherited(Story story) {
        return Inheritance.among(story, new Readings(store)::engagement);
    }

    private static List<ReportCard> cards(
            List<Telling> tellings, Map<String, Leaning> leanings, Map<String, Inheritance> inherited) {
        List<String> articles = tellings.stream().map(t -> t.article().id()).toList();
        List<ReportCard> cards = new ArrayList<>();
        for (Telling telling : tellings) {
            String article = telling.article().id();
            Optional<Leant> leant = Optional.ofNullable(leanings.get(article))
                    .map(leaning -> Leant.of(leaning, articles.indexOf(leaning.on()) + 1));
            Optional<Inherited> date = Optional.ofNullable(inherited.get(article))
                    .map(from -> Inherited.of(from, articles.indexOf(from.from()) + 1));
            cards.add(card(cards.size() + 1, telling, leant, date));
        }
        return cards;
    }

    private static ReportCard card(int number, Telling telling, Optional<Leant> leant, Optional<Inherited> inherited) {
        Article article = telling.article();
        Engagement engagement = telling.engagement();
        return new ReportCard(
                number,
                Links.article(article.id()),
                article.title().orElse("Untitled"),
                Readings.outlet(article.outlet()),
                DateWords.of(article.published()),
                Excerpt.of(article.text(), engagement.evidence()),
                article.url().flatMap(Links::outside),
                leant,
                inherited,
                Words.status(engagement.status()),
                engagement.because().toString());
    }

    private Differences differences(Story story, List<Telling> tellings) {
        return new Comparison(parties)
                .of(
                        story,
                        tellings.stream()
                                .map(t -> Readings.outlet(t.article().outlet()))
                                .toList(),
                        tellings.stream().map(Telling::engagement).toList());
    }
}
