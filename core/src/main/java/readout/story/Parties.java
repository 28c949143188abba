package readout.story;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import readout.model.Participant;
import readout.model.StoryParticipant;

/** The participants of a story: people once each under their fullest name, and sides of which nobody is named. */
final class Parties {
    private final List<List<StoryParticipant>> groups = new ArrayList<>();

    private Parties() {}

    /** In the order in which they are first told, people before sides without a name. */
    static List<StoryParticipant> of(List<Telling> tellings) {
        List<StoryParticipant> all = tellings.stream().flatMap(Parties::told).toList();
        Parties parties = new Parties();
        all.stream().filter(Parties::named).sorted(fullestFirst()).forEach(parties::person);
        all.stream().filter(p -> !named(p)).forEach(parties::unnamed);
        return parties.groups.stream()
                .sorted(comparingInt(group -> first(all, group)))
                .map(Parties::merge)
                .toList();
    }

    private static Stream<StoryParticipant> told(Telling telling) {
        return telling.engagement().participants().stream()
                .map(p -> new StoryParticipant(p, telling.source().article()));
    }

    private static Comparator<StoryParticipant> fullestFirst() {
        return comparingInt((StoryParticipant p) -> Names.words(name(p)).size())
                .reversed()
                .thenComparing(
                        comparingInt((StoryParticipant p) -> name(p).length()).reversed())
                .thenComparing(Parties::name);
    }

    private static int first(List<StoryParticipant> all, List<StoryParticipant> group) {
        return group.stream().mapToInt(all::indexOf).min().orElseThrow();
    }

    private void person(StoryParticipant p) {
        groups.stream()
                .filter(group -> sameSide(group.getFirst(), p)
                        && group.stream().allMatch(member -> PersonId.compatible(name(member), name(p))))
                .findFirst()
                .ifPresentOrElse(group -> group.add(p), () -> groups.add(new ArrayList<>(List.of(p))));
    }

    /** A side without a name says nothing more where somebody of that side is named. */
    private void unnamed(StoryParticipant p) {
        List<List<StoryParticipant>> ofSide =
                groups.stream().filter(group -> sameSide(group.getFirst(), p)).toList();
        Optional<List<StoryParticipant>> same = ofSide.stream()
                .filter(group -> !named(group.getFirst()) && sameOffice(group.getFirst(), p))
                .findFirst();
        if (same.isPresent()) {
            same.get().add(p);
        } else if (ofSide.stream().noneMatch(group -> named(group.getFirst()))) {
            groups.add(new ArrayList<>(List.of(p)));
        }
    }

    private static boolean named(StoryParticipant p) {
        return p.participant().person().isPresent();
    }

    private static boolean sameSide(StoryParticipant a, StoryParticipant b) {
        return a.participant().actor().equals(b.participant().actor());
    }

    private static boolean sameOffice(StoryParticipant a, StoryParticipant b) {
        return a.participant().office().equals(b.participant().office());
    }

    private static StoryParticipant merge(List<StoryParticipant> group) {
        Participant fullest = group.getFirst().participant();
        Participant merged = new Participant(
                fullest.person(),
                fullest.actor(),
                best(group, Participant::office),
                best(group, Participant::side),
                fullest.evidence());
        return new StoryParticipant(merged, group.getFirst().article());
    }

    private static <T extends Comparable<? super T>> Optional<T> best(
            List<StoryParticipant> group, Function<Participant, Optional<T>> field) {
        List<T> known = group.stream()
                .flatMap(p -> field.apply(p.participant()).stream())
                .toList();
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(StoryMerge.mostFrequent(known, comparing(value -> value)));
    }

    private static String name(StoryParticipant p) {
        return p.participant().person().orElse("");
    }
}
