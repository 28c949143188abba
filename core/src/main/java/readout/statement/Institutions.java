package readout.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import readout.actor.Parties.Resolved;
import readout.actor.Party;

/**
 * Whose {@code the ministry} or {@code the embassy} is, where the words do not say it: that of the one named last before, else of the first
 * who heads one.
 */
final class Institutions {
    /** Institutions and what their heads' titles have in them. */
    private static final Map<String, String> HEADS =
            Map.of("ministry", "minister", "embassy", "ambassador", "presidency", "president");

    private static final Set<String> OTHERS = Set.of("service", "department", "government", "army", "office");
    private static final Set<String> EMPTY =
            Set.of("the", "of", "and", "press", "service", "affairs", "office", "department", "for");

    private final List<Party> named;

    Institutions(Ground ground) {
        List<Party> parties = new ArrayList<>();
        for (int i = 0; i < ground.sentences().size(); i++) {
            ground.parties().in(i).stream()
                    .filter(one -> one.parties().size() == 1)
                    .map(Institutions::titled)
                    .filter(party -> party.actor().isPresent() && party.title().isPresent())
                    .forEach(parties::add);
        }
        named = List.copyOf(parties);
    }

    private static Party titled(Resolved named) {
        Party party = named.parties().getFirst();
        return party.title().isPresent()
                ? party
                : new Party(party.person(), party.actor(), named.mention().title(), party.span());
    }

    /** @param words that name an institution, without a state */
    Optional<String> actor(String words, int position) {
        List<String> all = List.of(words.toLowerCase(Locale.ROOT).split("\\W+"));
        List<Party> before =
                named.stream().filter(party -> party.span().start() < position).toList();
        return all.stream()
                .filter(word -> HEADS.containsKey(word) || OTHERS.contains(word))
                .max((a, b) -> Boolean.compare(HEADS.containsKey(a), HEADS.containsKey(b)))
                .flatMap(kind -> last(before, kind).or(() -> headed(before, kind, all)));
    }

    private static Optional<String> last(List<Party> before, String kind) {
        return before.reversed().stream()
                .filter(party -> party.person().isEmpty() && has(party, kind))
                .findFirst()
                .flatMap(Party::actor);
    }

    private static Optional<String> headed(List<Party> before, String kind, List<String> words) {
        Optional<String> head = Optional.ofNullable(HEADS.get(kind));
        Set<String> subject = words.stream()
                .filter(word -> !EMPTY.contains(word) && !word.equals(kind))
                .collect(Collectors.toSet());
        Predicate<Party> same = party -> subject.isEmpty() || subject.stream().anyMatch(word -> has(party, word));
        return head.flatMap(title -> before.stream()
                .filter(party -> party.person().isPresent() && has(party, title) && same.test(party))
                .findFirst()
                .flatMap(Party::actor));
    }

    private static boolean has(Party party, String word) {
        return party.title().stream()
                .flatMap(title -> Arrays.stream(title.split("\\W+")))
                .anyMatch(word::equals);
    }
}
