package readout.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.actor.Parties;
import readout.language.LanguageEngine;
import readout.lexicon.Lexicon;
import readout.lexicon.Names;
import readout.lexicon.StatusCue;
import readout.lexicon.TopicCue;
import readout.lexicon.Trigger;
import readout.model.Article;
import readout.model.Basis;
import readout.model.Deeds;
import readout.model.Engagement;
import readout.model.Mention;
import readout.model.MentionType;
import readout.model.Origin;
import readout.model.OriginKind;
import readout.model.Participant;
import readout.model.Published;
import readout.model.Reading;
import readout.model.Span;
import readout.pipeline.ArticleReader;

/** Runs the examples of the lexicon's rows and lists those that do not give what their row says. */
final class LexiconExamples {
    private final LanguageEngine engine;
    private final Lexicon lexicon;
    private final ArticleReader reader;

    LexiconExamples(LanguageEngine engine, Lexicon lexicon) {
        this.engine = engine;
        this.lexicon = lexicon;
        this.reader = new ArticleReader(engine, lexicon, "test", Deeds.ALL);
    }

    List<String> countries() {
        return lexicon.countries().stream()
                .flatMap(c -> unless(c.example(), m -> m.actor().equals(Optional.of(c.code())), c.code()))
                .toList();
    }

    List<String> organisations() {
        return lexicon.organisations().stream()
                .flatMap(o -> unless(o.example(), m -> m.actor().equals(Optional.of(o.code())), o.code()))
                .toList();
    }

    List<String> offices() {
        return lexicon.offices().stream()
                .flatMap(o -> unless(o.example(), m -> names(m, "office:" + slug(o.name())), o.name()))
                .toList();
    }

    List<String> places() {
        return lexicon.places().stream()
                .flatMap(p -> unless(
                        p.example(),
                        m -> m.type() == MentionType.PLACE || m.actor().isPresent(),
                        p.name()))
                .toList();
    }

    List<String> holders() {
        return lexicon.holders().stream()
                .flatMap(h -> unless(
                        h.example(),
                        h.from().map(from -> Published.on(from, Basis.METADATA)).orElse(Published.UNKNOWN),
                        m -> m.type() == MentionType.PERSON && m.actor().equals(Optional.of(h.actor())),
                        h.person() + " " + h.actor()))
                .toList();
    }

    List<String> triggers() {
        return lexicon.triggers().stream().flatMap(this::trigger).toList();
    }

    private Stream<String> trigger(Trigger t) {
        List<String> told =
                engagements(t.example()).stream().map(LexiconExamples::describe).toList();
        return told.contains(t.expect()) ? Stream.empty() : Stream.of(t.id() + ": " + t.example() + " gives " + told);
    }

    List<String> statusCues() {
        return lexicon.statusCues().stream().flatMap(this::statusCue).toList();
    }

    private Stream<String> statusCue(StatusCue cue) {
        Set<String> told = told(read(cue.example())).collect(Collectors.toCollection(TreeSet::new));
        return told.contains(cue.expect())
                ? Stream.empty()
                : Stream.of(lower(cue.says()) + " " + cue.words() + ": " + cue.example() + " gives " + told + ", not "
                        + cue.expect());
    }

    /** {@code contact announced}, {@code deed negated}; {@code deed asserted}, where somebody says so. */
    private static Stream<String> told(Reading reading) {
        Stream<String> contacts = reading.engagements().stream().map(e -> "contact " + lower(e.status()));
        Stream<String> deeds = reading.events().stream()
                .flatMap(e -> Stream.concat(
                        Stream.of("deed " + lower(e.status())),
                        e.assertedBy().isPresent() ? Stream.of("deed asserted") : Stream.empty()));
        return Stream.concat(contacts, deeds);
    }

    List<String> sources() {
        return lexicon.sources().stream()
                .flatMap(s -> origin(s.example(), s.kind(), s.name()))
                .toList();
    }

    List<String> sourcePatterns() {
        return lexicon.sourcePatterns().stream()
                .flatMap(p -> {
                    String[] halves = p.expect().split(" ", 2);
                    return origin(p.example(), OriginKind.valueOf(halves[0].toUpperCase(Locale.ROOT)), halves[1]);
                })
                .toList();
    }

    List<String> mechanisms() {
        return lexicon.mechanisms().stream()
                .flatMap(m -> mechanism(m.example(), m.kind(), m.name()))
                .toList();
    }

    List<String> mechanismPatterns() {
        return lexicon.mechanismPatterns().stream()
                .flatMap(p -> mechanism(p.example(), p.kind(), p.expect()))
                .toList();
    }

    private Stream<String> mechanism(String example, MentionType kind, String name) {
        String entity = lower(kind) + ":" + slug(name);
        List<Mention> mentions = read(example).mentions();
        return mentions.stream().anyMatch(m -> m.type() == kind && names(m, entity))
                ? Stream.empty()
                : Stream.of(name + ": " + example + " gives " + mentions);
    }

    List<String> topicCues() {
        return lexicon.topicCues().stream().flatMap(this::topicCue).toList();
    }

    private Stream<String> topicCue(TopicCue cue) {
        List<String> topics = engagements(cue.example()).stream()
                .flatMap(e -> e.topics().stream())
                .toList();
        return topics.contains(cue.expect())
                ? Stream.empty()
                : Stream.of(String.join(" ", cue.lemmas()) + ": " + cue.example() + " gives " + topics);
    }

    private Stream<String> origin(String example, OriginKind kind, String name) {
        List<Origin> origins = read(example).origins();
        return origins.stream().anyMatch(o -> o.kind() == kind && o.name().equals(name))
                ? Stream.empty()
                : Stream.of(name + ": " + example + " gives " + origins);
    }

    private List<Engagement> engagements(String sentence) {
        return read(sentence).engagements();
    }

    private Reading read(String sentence) {
        return reader.read(Article.of("example", sentence));
    }

    private List<String> givenNames() {
        return lexicon.givenNames().stream()
                .filter(row -> lexicon.isWoman(row.example()) != row.female())
                .map(row -> row.name() + ": " + row.example() + " is told to be a " + (row.female() ? "man" : "woman"))
                .toList();
    }

    private static String describe(Engagement e) {
        Set<String> actors = e.participants().stream()
                .map(Participant::actor)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(TreeSet::new));
        return lower(e.kind()) + " " + lower(e.status()) + " " + String.join(",", actors);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private Stream<String> unless(String example, Predicate<Mention> right, String row) {
        return unless(example, Published.UNKNOWN, right, row);
    }

    List<String> peoples() {
        return lexicon.collectives().peoples().stream()
                .flatMap(p -> read(p.example()).mentions().stream().anyMatch(m -> names(m, "people:" + slug(p.name())))
                        ? Stream.empty()
                        : Stream.of(p.name() + ": " + p.example()))
                .toList();
    }

    List<String> bodies() {
        return lexicon.collectives().bodies().stream()
                .flatMap(b -> read(b.example()).mentions().stream()
                                .anyMatch(m -> m.type() == MentionType.ORGANISATION
                                        && m.actor().isPresent()
                                        && m.span().of(b.example()).endsWith(b.head()))
                        ? Stream.empty()
                        : Stream.of(b.head() + ": " + b.example()))
                .toList();
    }

    private Stream<String> unless(String example, Published published, Predicate<Mention> right, String row) {
        Article article = Article.of(row, example).published(published);
        List<Mention> mentions = Parties.find(
                        lexicon, example, engine.sentences(example, List.of(new Span(0, example.length()))), article)
                .names();
        List<String> found = new ArrayList<>();
        mentions.forEach(m -> found.add(m.span().of(example) + "=" + m.entity().orElse("?")));
        return mentions.stream().anyMatch(right) ? Stream.empty() : Stream.of(row + ": " + example + " gives " + found);
    }

    private static boolean names(Mention mention, String entity) {
        return mention.entity().equals(Optional.of(entity));
    }

    private static String slug(String name) {
        return String.join("-", Names.words(name));
    }

    /** All of them, for a look by eye. */
    public static void main(String[] tables) {
        LexiconExamples examples = new LexiconExamples(CoreNlpEngine.load(), Lexicon.bundled());
        Arrays.stream(tables).forEach(table -> examples.of(table).forEach(System.out::println));
    }

    List<String> of(String table) {
        return switch (table) {
            case "countries" -> countries();
            case "organisations" -> organisations();
            case "offices" -> offices();
            case "places" -> places();
            case "holders" -> holders();
            case "triggers" -> triggers();
            case "status" -> statusCues();
            case "given-names" -> givenNames();
            case "sources" -> sources();
            case "source-patterns" -> sourcePatterns();
            case "mechanisms" -> mechanisms();
            case "topic-cues" -> topicCues();
            case "peoples" -> peoples();
            case "bodies" -> bodies();
            case "mechanism-patterns" -> mechanismPatterns();
            default -> new ToldExamples(lexicon, this::read).of(table);
        };
    }
}
