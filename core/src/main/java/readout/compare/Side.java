package readout.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import readout.model.Engagement;
import readout.model.Mention;
import readout.model.Participant;
import readout.model.Reading;
import readout.model.Report;
import readout.model.Salience;
import readout.model.Span;
import readout.model.Speaker;
import readout.model.Statement;
import readout.model.Story;
import readout.story.Occasions;
import readout.story.PersonId;

/**
 * One report of the event.
 *
 * @param number from 0
 * @param told the event as it tells it
 */
record Side(int number, Story story, Reading reading, List<Engagement> told) {
    static final String JOINTLY = "jointly";
    static final String NOBODY = "nobody is named";

    static Side of(int number, Story story, Reading reading) {
        List<Engagement> told = story.reports().stream()
                .filter(report -> report.article().equals(reading.article().id()))
                .map(Report::engagement)
                .filter(i -> i < reading.engagements().size())
                .map(reading.engagements()::get)
                .toList();
        return new Side(number, story, reading, told);
    }

    String text() {
        return reading.article().text();
    }

    Span evidence() {
        return told.getFirst().evidence();
    }

    /** Whether the article is about the event. */
    private boolean main() {
        return told.stream().anyMatch(engagement -> engagement.salience() == Salience.MAIN);
    }

    /** What it says at the event or of it; all that it says where it is about the event. A claim of nobody's within another is left out. */
    List<Statement> statements() {
        List<Optional<Integer>> occasions = Occasions.of(reading);
        return IntStream.range(0, reading.statements().size())
                .filter(i -> main()
                        || occasions
                                .get(i)
                                .filter(e -> told.contains(reading.engagements().get(e)))
                                .isPresent())
                .filter(i -> reading.statements().get(i).joint()
                        || actor(reading.statements().get(i)).isPresent()
                        || reading.reporting(i).isEmpty())
                .mapToObj(reading.statements()::get)
                .toList();
    }

    /** Whether a statement only tells of the event itself. */
    boolean tells(Statement statement) {
        return statement.content().stream()
                .anyMatch(span -> told.stream().anyMatch(e -> e.evidence().overlaps(span)));
    }

    static Optional<String> actor(Statement statement) {
        return statement.speaker().flatMap(Speaker::actor);
    }

    /** Who says it, people under the event's form of their names: {@code Jeyhun Bayramov (AZE)}. */
    String voice(Statement statement) {
        if (statement.joint()) {
            return JOINTLY;
        }
        if (statement.speaker().isEmpty()) {
            return NOBODY;
        }
        Speaker speaker = statement.speaker().get();
        String code = speaker.actor().map(actor -> " (" + actor + ")").orElse("");
        return speaker.person().map(this::name).orElse(plain(speaker.span().of(text()))) + code;
    }

    private String name(String person) {
        return story.who().stream()
                .flatMap(p -> p.person().stream())
                .filter(name -> PersonId.compatible(name, person))
                .findFirst()
                .orElse(person);
    }

    /** Where a name of the record stands in the text; the event's evidence where it does not stand there word for word. */
    Span place(String words) {
        int at = text().indexOf(words, evidence().start());
        int start = at < 0 ? text().indexOf(words) : at;
        return start < 0 ? evidence() : new Span(start, start + words.length());
    }

    /** The participant of the event who is this one in the report. */
    Optional<Participant> participant(Participant other) {
        return told.stream()
                .flatMap(engagement -> engagement.participants().stream())
                .filter(p -> p.actor().equals(other.actor()))
                .filter(p -> other.person().isEmpty()
                        || p.person()
                                .filter(name ->
                                        PersonId.compatible(name, other.person().get()))
                                .isPresent())
                .findFirst();
    }

    /** Names of parties that stand within some words. */
    List<String> parties(Span words) {
        return reading.mentions().stream()
                .filter(mention -> mention.actor().isPresent() && words.contains(mention.span()))
                .map(mention -> mention.span().of(text()))
                .toList();
    }

    /** The party that is named nearest to some words in their sentence. */
    Optional<String> near(Span words) {
        int start = Math.max(text().lastIndexOf(". ", words.start()), text().lastIndexOf('\n', words.start())) + 1;
        int stop = IntStream.of(text().indexOf(". ", words.end()), text().indexOf('\n', words.end()))
                .filter(i -> i >= 0)
                .min()
                .orElse(text().length());
        Span sentence = new Span(Math.min(start, words.start()), stop);
        return reading.mentions().stream()
                .filter(mention -> mention.actor().isPresent() && sentence.contains(mention.span()))
                .min(Comparator.comparingInt((Mention mention) -> distance(mention.span(), words))
                        .thenComparing(Mention::span))
                .flatMap(Mention::actor);
    }

    private static int distance(Span a, Span b) {
        return a.end() <= b.start() ? b.start() - a.end() : Math.max(0, a.start() - b.end());
    }

    static String plain(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
