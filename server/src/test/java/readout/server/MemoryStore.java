package readout.server;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readout.cluster.Stories;
import readout.model.Announcement;
import readout.model.Article;
import readout.model.Change;
import readout.model.ChangeKind;
import readout.model.Holding;
import readout.model.Outcome;
import readout.model.Provenance;
import readout.model.Reading;
import readout.model.Report;
import readout.model.Sighting;
import readout.model.Speaker;
import readout.model.Statement;
import readout.model.Story;
import readout.office.Sightings;
import readout.server.view.Words;
import readout.store.AnnouncementQuery;
import readout.store.ArticleFacets;
import readout.store.ArticleQuery;
import readout.store.ArticleSummary;
import readout.store.ChangeQuery;
import readout.store.Counts;
import readout.store.DeedPlace;
import readout.store.DeedQuery;
import readout.store.Facets;
import readout.store.MechanismPlaces;
import readout.store.Order;
import readout.store.PersonRecord;
import readout.store.RecordStore;
import readout.store.StatementPlace;
import readout.store.StatementQuery;
import readout.store.StoryQuery;
import readout.store.Verification;
import readout.story.PersonId;

/** A record in memory. Its stories are given, not linked. */
final class MemoryStore implements RecordStore {
    private final Map<String, Reading> readings = new LinkedHashMap<>();
    private final List<Story> stories;
    private final List<Holding> loaded = new ArrayList<>();

    /** All readings. */
    List<Reading> readings() {
        return List.copyOf(readings.values());
    }

    MemoryStore(List<Reading> readings, List<Story> stories) {
        putAll(readings);
        this.stories = List.copyOf(stories);
    }

    @Override
    public boolean has(Article article, Provenance provenance) {
        return readings.containsKey(article.id());
    }

    @Override
    public Stored put(Reading reading) {
        return readings.put(reading.article().id(), reading) == null ? Stored.NEW : Stored.REPLACED;
    }

    @Override
    public List<Stored> putAll(List<Reading> all) {
        return all.stream().map(this::put).toList();
    }

    @Override
    public boolean remove(String articleId) {
        return readings.remove(articleId) != null;
    }

    @Override
    public void link() {}

    @Override
    public boolean linked() {
        return true;
    }

    @Override
    public void changes(ChangeQuery query, Consumer<Change> each) {
        new MemoryLog(stories, readings).changes(query).forEach(each);
    }

    @Override
    public Map<ChangeKind, Integer> changeKinds(ChangeQuery query) {
        return new MemoryLog(stories, readings).kinds(query);
    }

    @Override
    public List<String> successors(String event) {
        return List.of();
    }

    @Override
    public Optional<String> storyTold(String articleId) {
        return Optional.ofNullable(
                Stories.of(readings.values().stream().map(Reading::article).toList())
                        .get(articleId));
    }

    @Override
    public Optional<String> personId(String name, Optional<String> actor) {
        return Optional.of(PersonId.of(name, actor));
    }

    @Override
    public Optional<Reading> reading(String articleId) {
        return Optional.ofNullable(readings.get(articleId));
    }

    @Override
    public Optional<Story> story(String id) {
        return stories.stream().filter(story -> story.id().equals(id)).findFirst();
    }

    @Override
    public void stories(StoryQuery query, Consumer<Story> each) {
        fitting(query)
                .sorted(MemoryOrder.by(
                        query.scope().order(), story -> story.when().edtf(), Story::id))
                .skip(query.scope().offset())
                .limit(query.scope().limit().orElse(Integer.MAX_VALUE))
                .forEach(each);
    }

    @Override
    public void articles(ArticleQuery query, Consumer<ArticleSummary> each) {
        fitting(query)
                .sorted(MemoryOrder.by(
                        query.scope().order(),
                        reading -> reading.article().published().when(),
                        reading -> reading.article().id()))
                .skip(query.scope().offset())
                .limit(query.scope().limit().orElse(Integer.MAX_VALUE))
                .map(this::summary)
                .forEach(each);
    }

    @Override
    public void statements(StatementQuery query, Consumer<StatementPlace> each) {
        readings.values().stream()
                .flatMap(reading -> IntStream.range(0, reading.statements().size())
                        .filter(i -> fits(query, reading, reading.statements().get(i)))
                        .mapToObj(i -> new StatementPlace(reading.article().id(), i)))
                .skip(query.scope().offset())
                .limit(query.scope().limit().orElse(Integer.MAX_VALUE))
                .forEach(each);
    }

    @Override
    public void announcements(AnnouncementQuery query, Consumer<Announcement> each) {
        new MemoryLedger(readings(), stories).page(query).forEach(each);
    }

    @Override
    public Map<Outcome, Integer> outcomes(AnnouncementQuery query) {
        return new MemoryLedger(readings(), stories).outcomes(query);
    }

    @Override
    public List<MechanismPlaces> mechanisms(ArticleQuery within, Optional<String> id) {
        return MemoryMechanisms.of(fitting(within), id);
    }

    private static boolean fits(StatementQuery query, Reading reading, Statement statement) {
        Optional<Speaker> speaker = statement.speaker();
        String text = reading.article().text();
        String name = speaker.map(s -> s.person().orElse(s.span().of(text))).orElse("");
        return name.contains(query.speaker())
                && anyOf(query.actors(), speaker.flatMap(Speaker::actor).stream())
                && anyOf(query.about(), statement.about().stream())
                && (query.acts().isEmpty() || query.acts().contains(statement.act()))
                && statement.content().stream().anyMatch(span -> span.of(text).contains(query.text()));
    }

    @Override
    public void deeds(DeedQuery query, Consumer<DeedPlace> each) {
        throw new UnsupportedOperationException("no page asks for deeds");
    }

    private Stream<Reading> fitting(ArticleQuery query) {
        return readings.values().stream()
                .filter(reading ->
                        anyOf(query.stories(), storyTold(reading.article().id()).stream()))
                .filter(reading -> says(reading, query.text()))
                .filter(reading -> anyOf(query.scope().outlets(), reading.article().outlet().stream()))
                .filter(reading -> Period.between(
                        reading.article().published().when(),
                        query.scope().since(),
                        query.scope().until()));
    }

    @Override
    public Map<String, List<Optional<String>>> outlets(List<String> ids) {
        return ids.stream()
                .collect(Collectors.toMap(
                        id -> id,
                        id -> tellers(story(id).orElseThrow())
                                .map(reading -> reading.article().outlet())
                                .distinct()
                                .toList()));
    }

    @Override
    public ArticleFacets facets(ArticleQuery query) {
        Map<String, Long> counts = fitting(query)
                .collect(Collectors.groupingBy(
                        reading -> reading.article().outlet().orElse(""), TreeMap::new, Collectors.counting()));
        List<ArticleFacets.Count> outlets = counts.entrySet().stream()
                .filter(e -> !e.getKey().isEmpty())
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(e -> new ArticleFacets.Count(e.getKey(), e.getValue().intValue()))
                .toList();
        return new ArticleFacets((int) fitting(query).count(), outlets);
    }

    @Override
    public Facets facets(StoryQuery query) {
        List<Story> all = fitting(query).toList();
        return new Facets(
                all.size(),
                MemoryFacets.counts(all, story -> actors(story), code -> code),
                MemoryFacets.counts(all, story -> people(story).keySet().stream(), this::name),
                MemoryFacets.counts(all, story -> Stream.of(Words.code(story.kind())), code -> code),
                MemoryFacets.counts(all, story -> Stream.of(Words.code(story.status())), code -> code),
                MemoryFacets.counts(all, this::outlets, outlet -> outlet),
                MemoryFacets.counts(all, Period::month, month -> month));
    }

    @Override
    public Optional<PersonRecord> person(String id) {
        List<Story> theirs = fitting(StoryQuery.ALL)
                .sorted(MemoryOrder.by(Order.OLDEST_FIRST, story -> story.when().edtf(), Story::id))
                .filter(story -> people(story).containsKey(id))
                .toList();
        List<String> names = theirs.stream()
                .map(story -> people(story).getOrDefault(id, id))
                .distinct()
                .toList();
        return theirs.isEmpty()
                ? Optional.empty()
                : Optional.of(new PersonRecord(id, name(id), names, offices(id, theirs), theirs.size()));
    }

    @Override
    public List<Sighting> sightings(List<String> actors) {
        return readings.values().stream()
                .flatMap(reading -> Sightings.of(reading).stream())
                .filter(seen -> actors.contains(seen.actor()))
                .map(seen -> seen.of(Optional.of(PersonId.of(seen.person(), Optional.of(seen.actor())))))
                .toList();
    }

    @Override
    public void load(String file, List<Holding> rows) {
        loaded.addAll(rows);
    }

    @Override
    public List<Holding> loaded() {
        return List.copyOf(loaded);
    }

    @Override
    public List<Optional<String>> storiesOf(String articleId) {
        int engagements = reading(articleId).map(r -> r.engagements().size()).orElse(0);
        List<Optional<String>> ids = new ArrayList<>();
        for (int i = 0; i < engagements; i++) {
            ids.add(storyOf(new Report(articleId, i)));
        }
        return ids;
    }

    @Override
    public Counts counts() {
        Facets all = facets(StoryQuery.ALL);
        int engagements =
                readings.values().stream().mapToInt(r -> r.engagements().size()).sum();
        return new Counts(
                readings.size(),
                engagements,
                stories.size(),
                all.people().size(),
                all.outlets().size());
    }

    @Override
    public Verification verify() {
        return new Verification(readings.size(), 0, List.of());
    }

    @Override
    public void close() {}

    private Stream<Story> fitting(StoryQuery query) {
        return stories.stream()
                .filter(story -> tellers(story).anyMatch(reading -> says(reading, query.text())))
                .filter(story -> actors(story).toList().containsAll(query.parties()))
                .filter(story -> anyOf(query.people(), people(story).keySet().stream()))
                .filter(story -> anyOf(query.kinds(), Stream.of(story.kind())))
                .filter(story -> anyOf(query.statuses(), Stream.of(story.status())))
                .filter(story -> anyOf(query.scope().outlets(), outlets(story)))
                .filter(story -> Period.between(
                        story.when().edtf(),
                        query.scope().since(),
                        query.scope().until()));
    }

    private static <T> boolean anyOf(List<T> wanted, Stream<T> have) {
        return wanted.isEmpty() || have.anyMatch(wanted::contains);
    }

    private static boolean says(Reading reading, String words) {
        String all =
                reading.article().title().orElse("") + " " + reading.article().text();
        return all.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    private Stream<Reading> tellers(Story story) {
        return story.reports().stream().flatMap(report -> reading(report.article()).stream());
    }

    private Stream<String> outlets(Story story) {
        return tellers(story)
                .flatMap(reading -> reading.article().outlet().stream())
                .distinct();
    }

    private static Stream<String> actors(Story story) {
        return story.who().stream().flatMap(p -> p.actor().stream()).distinct();
    }

    /** Ids of a story's people with the name that the story has. */
    private Map<String, String> people(Story story) {
        Map<String, String> ids = new TreeMap<>();
        story.who().forEach(who -> who.person().ifPresent(name -> ids.put(PersonId.of(name, who.actor()), name)));
        return ids;
    }

    private String name(String id) {
        return stories.stream()
                .flatMap(story -> Optional.ofNullable(people(story).get(id)).stream())
                .max(Comparator.comparingInt(String::length))
                .orElse(id);
    }

    private List<PersonRecord.Held> offices(String id, List<Story> theirs) {
        Map<String, List<Story>> byOffice = new LinkedHashMap<>();
        for (Story story : theirs) {
            story.who().stream()
                    .filter(p ->
                            p.person().equals(Optional.ofNullable(people(story).get(id))))
                    .filter(p -> p.office().isPresent() && p.actor().isPresent())
                    .forEach(p -> byOffice.computeIfAbsent(HeldOffices.key(p), k -> new ArrayList<>())
                            .add(story));
        }
        return byOffice.entrySet().stream()
                .map(e -> HeldOffices.held(e.getKey(), e.getValue()))
                .toList();
    }

    private Optional<String> storyOf(Report report) {
        return stories.stream()
                .filter(story -> story.reports().contains(report))
                .map(Story::id)
                .findFirst();
    }

    private ArticleSummary summary(Reading reading) {
        Article article = reading.article();
        return new ArticleSummary(
                article.id(),
                article.title(),
                article.outlet(),
                article.url(),
                article.file(),
                article.published(),
                reading.engagements().size(),
                reading.statements().size(),
                storiesOf(article.id()).stream().flatMap(Optional::stream).findFirst(),
                storyTold(article.id()));
    }
}
