package readout.promise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import readout.model.Edtf;
import readout.model.Engagement;
import readout.model.EngagementKind;
import readout.model.EngagementStatus;
import readout.model.Participant;
import readout.model.Reading;
import readout.model.Report;
import readout.model.Side;
import readout.model.Where;

/**
 * One engagement as an article tells it, with what is needed to follow announcements up.
 *
 * @param index into the engagements of the article's reading; absent where a dateline alone tells that somebody was there
 * @param published the last day on which the article can have appeared
 * @param days when it was or is to be; absent where that is open
 * @param words of the engagement's evidence
 * @param moves whether the words say that it gets another day
 */
public record Told(
        String article,
        Optional<Integer> index,
        Engagement engagement,
        Optional<LocalDate> published,
        Optional<Window> days,
        String words,
        boolean moves) {
    private static final Moves MOVES = Moves.bundled();

    /** Of each engagement of a reading, and of the places in its head. */
    public static List<Told> of(Reading reading) {
        Optional<LocalDate> published = reading.article().published().when().flatMap(Edtf::latest);
        String text = reading.article().text();
        Journeys journeys = new Journeys(reading, published);
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < reading.engagements().size(); i++) {
            Engagement e = reading.engagements().get(i);
            told.add(new Told(
                    reading.article().id(),
                    Optional.of(i),
                    e,
                    published,
                    journeys.days(e),
                    e.evidence().of(text),
                    MOVES.told(text, e.evidence())));
        }
        published.ifPresent(day -> told.addAll(Datelines.of(reading, day)));
        return List.copyOf(told);
    }

    EngagementKind kind() {
        return engagement.kind();
    }

    /** Names it among all: {@code corpus/12#0}. */
    String key() {
        return article + "#" + index.map(String::valueOf).orElse("");
    }

    Optional<Report> report() {
        return index.map(i -> new Report(article, i));
    }

    boolean isToCome() {
        return switch (engagement.status()) {
            case ANNOUNCED, PROPOSED -> true;
            case HELD, ONGOING, CANCELLED, DENIED -> false;
        };
    }

    boolean namesDaysToCome() {
        return days.isPresent() && (published.isEmpty() || days.get().last().isAfter(published.get()));
    }

    boolean isHeld() {
        return switch (engagement.status()) {
            case HELD, ONGOING -> true;
            case ANNOUNCED, PROPOSED, CANCELLED, DENIED -> false;
        };
    }

    boolean isOff() {
        return engagement.status() == EngagementStatus.CANCELLED || engagement.status() == EngagementStatus.DENIED;
    }

    boolean isVisit() {
        return kind() == EngagementKind.VISIT;
    }

    /** Whether people come together for it. */
    boolean isFaceToFace() {
        return switch (kind()) {
            case VISIT, MEETING, MULTILATERAL, SIGNING -> true;
            case CALL, VIDEO_CALL, MESSAGE, SUMMONS -> false;
        };
    }

    /** Where it is or was; of a visit the host's. */
    Optional<String> country() {
        Optional<String> named = engagement.where().flatMap(Where::country);
        return named.isPresent() || !isVisit()
                ? named
                : engagement.participants().stream()
                        .filter(p -> p.side().equals(Optional.of(Side.HOST)))
                        .flatMap(p -> p.actor().stream())
                        .findFirst();
    }

    List<Participant> participants() {
        return engagement.participants();
    }

    /** Those who are abroad. */
    List<Participant> travellers() {
        return participants().stream()
                .filter(p -> !p.side().equals(Optional.of(Side.HOST)))
                .filter(p -> p.actor().isEmpty() || !p.actor().equals(country()))
                .toList();
    }

    Set<String> actors() {
        return participants().stream().flatMap(p -> p.actor().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    List<Participant> of(String actor) {
        return participants().stream()
                .filter(p -> p.actor().equals(Optional.of(actor)))
                .toList();
    }
}
