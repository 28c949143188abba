package readout.server.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import readout.model.Edtf;
import readout.model.EngagementStatus;
import readout.model.Story;
import readout.store.ArticleQuery;
import readout.store.ArticleSummary;
import readout.store.Order;
import readout.store.RecordStore;
import readout.store.Scope;
import readout.store.StoryQuery;

/** Tells what the record has of two parties. Time is counted to the record's last day, never to today. */
public final class Dyads {
    private static final Scope NEWEST =
            new Scope(List.of(), Optional.empty(), Optional.empty(), Order.NEWEST_FIRST, 0, OptionalInt.empty());

    /** How many statements of each about the other are shown. */
    private static final int STATEMENTS = 2;

    private final RecordStore store;
    private final ActorNames actors;

    public Dyads(RecordStore store, ActorNames actors) {
        this.store = store;
        this.actors = actors;
    }

    /** Empty where the filter does not name just two parties, or where they had no contact. */
    public Optional<Dyad> of(Filter filter) {
        List<String> parties = filter.values("party");
        List<Story> held = parties.size() == 2 ? held(parties) : List.of();
        return held.isEmpty() ? Optional.empty() : Optional.of(dyad(parties, held));
    }

    /** The last two contacts with a day, the last one first. */
    private List<Story> held(List<String> parties) {
        List<EngagementStatus> statuses = List.of(EngagementStatus.HELD, EngagementStatus.ONGOING);
        List<Story> held = new ArrayList<>();
        store.stories(new StoryQuery("", parties, List.of(), List.of(), statuses, NEWEST.page(0, 2)), held::add);
        return held.stream().filter(story -> story.when().edtf().isPresent()).toList();
    }

    private Dyad dyad(List<String> parties, List<Story> held) {
        Story last = held.getFirst();
        Optional<LocalDate> until = until();
        List<String> before = held.size() == 2 ? held.getLast().topics() : List.of();
        boolean told = !before.isEmpty() && !last.topics().isEmpty();
        return new Dyad(
                parties,
                last.id(),
                new Link(Links.event(last.id()), Words.kind(last.kind())),
                DateWords.of(last.when()),
                until,
                days(last, until),
                told ? without(last.topics(), before) : List.of(),
                told ? without(before, last.topics()) : List.of(),
                mutual(actors, parties),
                said(parties),
                new Link(diary(parties), "What the two announced"));
    }

    private static List<String> without(List<String> topics, List<String> others) {
        return topics.stream().filter(topic -> !others.contains(topic)).toList();
    }

    private Optional<LocalDate> until() {
        List<ArticleSummary> newest = new ArrayList<>();
        store.articles(new ArticleQuery("", NEWEST.page(0, 1)), newest::add);
        return newest.stream()
                .findFirst()
                .flatMap(article -> article.published().when())
                .flatMap(Edtf::latest);
    }

    private static OptionalLong days(Story last, Optional<LocalDate> until) {
        Optional<LocalDate> day = last.when().edtf().filter(Edtf::isDay).flatMap(Edtf::latest);
        if (day.isEmpty() || until.isEmpty() || day.get().isAfter(until.get())) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(ChronoUnit.DAYS.between(day.get(), until.get()));
    }

    /** What each of two says about the other in the whole record. */
    static List<Link> mutual(ActorNames actors, List<String> codes) {
        return List.of(
                about(actors, codes.getFirst(), codes.getLast()), about(actors, codes.getLast(), codes.getFirst()));
    }

    /** The newest of what each said about the other. */
    private List<StatementView> said(List<String> parties) {
        return Stream.of(parties, parties.reversed())
                .map(pair -> Filter.none().with("actor", pair.getFirst()).with("about", pair.getLast()))
                .map(filter -> new Said(store).of(filter.statements().page(0, STATEMENTS)))
                .flatMap(told -> new StatementViews(actors).of(told).stream())
                .toList();
    }

    private static Link about(ActorNames actors, String actor, String other) {
        return new Link(
                Filter.none().with("actor", actor).with("about", other).href(StatementViews.PATH),
                actors.name(actor) + " about " + actors.name(other));
    }

    private static String diary(List<String> parties) {
        return both(parties).href(DiaryPages.PATH);
    }

    /** The contacts of two. */
    static Filter both(List<String> parties) {
        return Filter.none().with("party", parties.getFirst()).with("party", parties.getLast());
    }
}
