package readout.story;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import readout.model.Participant;

/** The participants of a story: people once each under their fullest name, and sides of which nobody is named. */
final class Parties {
    private final List<List<Participant>> groups = new ArrayList<>();

    private Parties() {}

    /** In the order in which they are first told, people before sides without a name. */
    static List<Participant> of(List<Telling> tellings) {
        List<Participant> all = tellings.stream()
                .flatMap(telling -> telling.engagement().participants().stream())
                .toList();
        Parties parties = new Parties();
        all.stream().filter(p -> p.person().isPresent()).sorted(fullestFirst()).forEach(parties::person);
        all.stream().filter(p -> p.person().isEmpty()).forEach(parties::unnamed);
        return parties.groups.stream()
                .sorted(comparingInt(group -> first(all, group)))
                .map(Parties::merge)
                .toList();
    }

    private static Comparator<Participant> fullestFirst() {
        return comparingInt((Participant p) -> Names.words(name(p)).size())
                .reversed()
                .thenComparing(comparingInt((Participant p) -> name(p).length()).reversed())
                .thenComparing(Parties::name);
    }

    private static int first(List<Participant> all, List<Participant> group) {
        return group.stream().mapToInt(all::indexOf).min().orElseThrow();
    }

    private void person(Participant p) {
        groups.stream()
                .filter(group -> sameSide(group.getFirst(), p)
                        && group.stream().allMatch(member -> PersonId.compatible(name(member), name(p))))
                .findFirst()
                .ifPresentOrElse(group -> group.add(p), () -> groups.add(new ArrayList<>(List.of(p))));
    }

    /** A side without a name says nothing more where somebody of that side is named. */
    private void unnamed(Participant p) {
        List<List<Participant>> ofSide =
                groups.stream().filter(group -> sameSide(group.getFirst(), p)).toList();
        Optional<List<Participant>> same = ofSide.stream()
                .filter(group -> group.getFirst().person().isEmpty()
                        && group.getFirst().office().equals(p.office()))
                .findFirst();
        if (same.isPresent()) {
            same.get().add(p);
        } else if (ofSide.stream().noneMatch(group -> group.getFirst().person().isPresent())) {
            groups.add(new ArrayList<>(List.of(p)));
        }
    }

    private static boolean sameSide(Participant a, Participant b) {
        return a.actor().equals(b.actor());
    }

    private static Participant merge(List<Participant> group) {
        Participant fullest = group.getFirst();
        return new Participant(
                fullest.person(),
                fullest.actor(),
                best(group, Participant::office),
                best(group, Participant::side),
                fullest.evidence());
    }

    private static <T extends Comparable<? super T>> Optional<T> best(
            List<Participant> group, Function<Participant, Optional<T>> field) {
        List<T> known = group.stream().flatMap(p -> field.apply(p).stream()).toList();
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(StoryMerge.mostFrequent(known, comparing(value -> value)));
    }

    private static String name(Participant p) {
        return p.person().orElse("");
    }
}
