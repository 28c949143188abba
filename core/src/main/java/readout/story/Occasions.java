package readout.story;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readout.model.Engagement;
import readout.model.EngagementStatus;
import readout.model.Participant;
import readout.model.Reading;
import readout.model.Salience;
import readout.model.Span;
import readout.model.Speaker;
import readout.model.Statement;

/**
 * To which contact of its article a statement belongs: the one that it tells of, else the one that the article is about, if the
 * speaker took part in it.
 */
public final class Occasions {
    private final List<Engagement> engagements;

    private Occasions(Reading reading) {
        engagements = reading.engagements();
    }

    /** For each statement of a reading, in order, the number of the engagement that it belongs to. */
    public static List<Optional<Integer>> of(Reading reading) {
        Occasions occasions = new Occasions(reading);
        return reading.statements().stream().map(occasions::of).toList();
    }

    /**
     * For each statement of a reading, in order, the id of the story that it belongs to.
     *
     * @param stories ids of the stories of the reading's engagements, by their number
     */
    public static List<Optional<String>> stories(Reading reading, List<Optional<String>> stories) {
        return of(reading).stream()
                .map(number -> number.filter(n -> n < stories.size()).flatMap(stories::get))
                .toList();
    }

    private Optional<Integer> of(Statement statement) {
        return told(statement).or(() -> attended(statement));
    }

    private Optional<Integer> told(Statement statement) {
        List<Span> words = words(statement).toList();
        return numbers()
                .filter(i -> shared(engagements.get(i).evidence(), words) > 0)
                .max(Comparator.comparingInt((Integer i) -> engagements.get(i).salience() == Salience.MAIN ? 1 : 0)
                        .thenComparingInt(i -> shared(engagements.get(i).evidence(), words))
                        .thenComparing(Comparator.reverseOrder()));
    }

    private static Stream<Span> words(Statement statement) {
        Stream<Span> frame = Stream.of(statement.speaker().map(Speaker::span), statement.cue())
                .flatMap(Optional::stream);
        return Stream.concat(frame, statement.content().stream());
    }

    private static int shared(Span evidence, List<Span> words) {
        return words.stream()
                .filter(evidence::overlaps)
                .mapToInt(span -> Math.min(span.end(), evidence.end()) - Math.max(span.start(), evidence.start()))
                .sum();
    }

    /** Of several, the last that was told before the statement, else the first. */
    private Optional<Integer> attended(Statement statement) {
        int start = statement.content().getFirst().start();
        List<Integer> main = numbers()
                .filter(i -> engagements.get(i).salience() == Salience.MAIN && tookPlace(engagements.get(i)))
                .filter(i -> attends(statement, engagements.get(i).participants()))
                .toList();
        return main.stream()
                .filter(i -> engagements.get(i).evidence().start() <= start)
                .max(Comparator.comparing(i -> engagements.get(i).evidence()))
                .or(() -> main.stream().findFirst());
    }

    private static boolean tookPlace(Engagement engagement) {
        return engagement.status() == EngagementStatus.HELD || engagement.status() == EngagementStatus.ONGOING;
    }

    /** A named person must be among the participants; for one who is not named, the side is enough. */
    private static boolean attends(Statement statement, List<Participant> participants) {
        Optional<Speaker> speaker = statement.speaker();
        Optional<String> person = speaker.flatMap(Speaker::person);
        Optional<String> actor = speaker.flatMap(Speaker::actor);
        return participants.stream()
                .anyMatch(p -> person.isPresent() && p.person().isPresent()
                        ? PersonId.compatible(person.get(), p.person().get())
                        : actor.isPresent() && p.actor().equals(actor));
    }

    private Stream<Integer> numbers() {
        return IntStream.range(0, engagements.size()).boxed();
    }
}
