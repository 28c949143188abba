package readout.promise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.model.Basis;
import readout.model.Because;
import readout.model.Edtf;
import readout.model.Engagement;
import readout.model.EngagementKind;
import readout.model.EngagementStatus;
import readout.model.Mention;
import readout.model.MentionType;
import readout.model.Participant;
import readout.model.Reading;
import readout.model.Salience;
import readout.model.Side;
import readout.model.Span;
import readout.model.When;
import readout.model.Where;

/**
 * Who is where by the head of a transcript: a line that begins with a person, and a later one with nothing but a place. It
 * shows the person there on the day of publication.
 */
final class Datelines {
    private static final int LINES = 6;
    private static final int LONGEST = 100;
    private static final Because BECAUSE = new Because("dateline", "person-and-place");

    private Datelines() {}

    static List<Told> of(Reading reading, LocalDate day) {
        List<Told> there = new ArrayList<>();
        List<Mention> people = new ArrayList<>();
        for (Span line : head(reading.article().text())) {
            List<Mention> mentions = reading.mentions().stream()
                    .filter(mention -> line.contains(mention.span()))
                    .toList();
            place(mentions, line, reading.article().text())
                    .ifPresent(place -> people.forEach(person -> there.add(told(reading, day, person, place))));
            mentions.stream()
                    .filter(mention -> mention.span().start() == line.start())
                    .filter(mention -> mention.namesPerson(reading.article().text()))
                    .forEach(people::add);
        }
        return there;
    }

    /** The first lines, up to the first long one. */
    private static List<Span> head(String text) {
        List<Span> lines = new ArrayList<>();
        for (int start = 0; start < text.length() && lines.size() < LINES; ) {
            int end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
            if (end - start > LONGEST) {
                break;
            }
            if (end > start) {
                lines.add(new Span(start, end));
            }
            start = end + 1;
        }
        return lines;
    }

    /** The place that a line consists of, whose country is known. */
    private static Optional<Mention> place(List<Mention> mentions, Span line, String text) {
        StringBuilder rest = new StringBuilder(line.of(text));
        List<Mention> places = mentions.stream()
                .filter(mention -> mention.type() == MentionType.PLACE)
                .toList();
        places.forEach(mention -> {
            for (int i = mention.span().start(); i < mention.span().end(); i++) {
                rest.setCharAt(i - line.start(), ' ');
            }
        });
        boolean nothingElse = rest.chars().noneMatch(Character::isLetterOrDigit);
        return nothingElse
                ? places.stream().filter(mention -> mention.actor().isPresent()).findFirst()
                : Optional.empty();
    }

    private static Told told(Reading reading, LocalDate day, Mention person, Mention place) {
        String text = reading.article().text();
        Participant traveller = new Participant(
                Optional.of(person.span().of(text)),
                person.actor(),
                Optional.empty(),
                Optional.of(Side.VISITOR),
                person.span());
        Engagement visit = new Engagement(
                EngagementKind.VISIT,
                EngagementStatus.HELD,
                Salience.OTHER,
                List.of(traveller),
                When.on(Edtf.day(day), Basis.INFERRED),
                Optional.of(new Where(Optional.of(place.span().of(text)), place.actor())),
                List.of(),
                List.of(),
                place.span(),
                BECAUSE);
        return new Told(
                reading.article().id(),
                Optional.empty(),
                visit,
                Optional.of(day),
                Optional.of(new Window(day, day)),
                place.span().of(text),
                false);
    }
}
