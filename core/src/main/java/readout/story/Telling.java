package readout.story;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import readout.model.Engagement;
import readout.model.Participant;
import readout.model.Reading;
import readout.model.Report;
import readout.model.Side;

/**
 * One engagement, as one article tells it, with what is needed to find other tellings of the same.
 *
 * @param index into the engagements of the article's reading
 * @param content what the article says around it
 */
public record Telling(Source source, int index, Engagement engagement, Content content) {
    /** A telling for each engagement of a reading, in order. */
    public static List<Telling> of(Reading reading) {
        Source source = Source.of(reading);
        return IntStream.range(0, reading.engagements().size())
                .mapToObj(i -> new Telling(source, i, reading.engagements().get(i), Content.of(reading, i)))
                .toList();
    }

    /** Names this telling among all: {@code corpus/12#0}. */
    String key() {
        return source.article() + "#" + index;
    }

    Report report() {
        return new Report(source.article(), index);
    }

    Family family() {
        return Family.of(engagement.kind());
    }

    /** Codes of the sides that take part, in order. */
    Set<String> actors() {
        Set<String> actors = new TreeSet<>();
        engagement.participants().forEach(p -> p.actor().ifPresent(actors::add));
        return actors;
    }

    List<Participant> of(String actor) {
        return engagement.participants().stream()
                .filter(p -> p.actor().filter(actor::equals).isPresent())
                .toList();
    }

    /** Names of the people who stand for a side. */
    List<String> people(String actor) {
        return of(actor).stream().flatMap(p -> p.person().stream()).toList();
    }

    /** Names of the people on one side of a visit, message or summons. */
    List<String> people(Side side) {
        return engagement.participants().stream()
                .filter(p -> p.side().filter(side::equals).isPresent())
                .flatMap(p -> p.person().stream())
                .toList();
    }

    /** When it can have been. */
    Days days() {
        return Days.of(engagement.when().edtf());
    }

    /** When the article can have appeared. */
    Days published() {
        return Days.of(source.published().when());
    }
}
