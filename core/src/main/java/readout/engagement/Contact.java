package readout.engagement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import readout.actor.PlaceMention;
import readout.lexicon.Trigger;
import readout.model.EngagementKind;
import readout.model.EngagementStatus;
import readout.model.Span;
import readout.model.TimeExpression;

/**
 * A contact as one sentence tells it, before the tellings of one article are put together.
 *
 * @param weak whether the means is a guess
 * @param earlier whether it is told as older than what is told around it
 * @param recalled whether it is named as known: {@code the talks}
 * @param sentence number of the sentence
 * @param occasion code of the alliance at whose gathering it was
 * @param place where it took place, or where the visit goes
 */
record Contact(
        Trigger trigger,
        EngagementKind kind,
        boolean weak,
        EngagementStatus status,
        List<Filler> fillers,
        Optional<String> occasion,
        Optional<PlaceMention> place,
        Optional<TimeExpression> time,
        boolean earlier,
        boolean recalled,
        int sentence,
        Span evidence) {
    Contact {
        fillers = List.copyOf(fillers);
    }

    /** Codes of all that take part. */
    Set<String> actors() {
        return fillers.stream().flatMap(f -> f.party().actor().stream()).collect(Collectors.toSet());
    }

    /** Names of all that take part. */
    Set<String> people() {
        return fillers.stream().flatMap(f -> f.party().person().stream()).collect(Collectors.toSet());
    }

    /** The same contact, shown by other words. */
    Contact shownBy(Span words) {
        List<Filler> shown = fillers.stream()
                .map(f -> new Filler(f.part(), f.party().at(words)))
                .toList();
        return new Contact(
                trigger, kind, weak, status, shown, occasion, place, time, earlier, recalled, sentence, words);
    }

    /** The same contact of these. */
    Contact of(List<Filler> others) {
        return new Contact(
                trigger, kind, weak, status, others, occasion, place, time, earlier, recalled, sentence, evidence);
    }

    /** The same contact; of one who goes to where another went, there. */
    Contact at(boolean same, Optional<PlaceMention> other) {
        return same
                ? new Contact(
                        trigger, kind, weak, status, fillers, occasion, other, time, earlier, recalled, sentence,
                        evidence)
                : this;
    }

    /** The same contact, beside the gathering of this alliance. */
    Contact during(String alliance) {
        return new Contact(
                trigger,
                kind,
                weak,
                status,
                fillers,
                Optional.of(alliance),
                place,
                time,
                earlier,
                recalled,
                sentence,
                evidence);
    }

    /** The same contact, at this place where none is told. */
    Contact at(Optional<PlaceMention> there) {
        return new Contact(
                trigger,
                kind,
                weak,
                status,
                fillers,
                occasion,
                place.or(() -> there),
                time,
                earlier,
                recalled,
                sentence,
                evidence);
    }

    /** How specific it is: persons, date and place count. */
    int weight() {
        return actors().isEmpty() ? 0 : 2 * people().size() + (time.isPresent() ? 2 : 0) + (place.isPresent() ? 1 : 0);
    }
}
