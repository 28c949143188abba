package readout.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PairingTest {
    private static final String TEXT = "🕊 Lind met Berg. Lind met Berg again.";

    @Test
    void the_pair_that_agrees_best_is_made_first() {
        Contact early = contact("meeting", "2022-05-01", Set.of("SWE", "NOR"));
        Contact late = contact("meeting", "2022-05-02", Set.of("SWE", "NOR"));
        assertThat(Pairing.of(List.of(early, late), List.of(late, early), ""))
                .extracting(Pairing.Pair::gold, Pairing.Pair::read)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(0, 1), org.assertj.core.groups.Tuple.tuple(1, 0));
    }

    @Test
    void kinds_of_another_family_never_match() {
        Contact call = contact("call", "2022-05-01", Set.of("SWE", "NOR"));
        Contact meeting = contact("meeting", "2022-05-01", Set.of("SWE", "NOR"));
        assertThat(Pairing.of(List.of(call), List.of(meeting), "")).isEmpty();
    }

    @Test
    void one_shared_party_is_enough_only_where_one_is_named() {
        Contact two = contact("call", "2022-05-01", Set.of("SWE", "NOR"));
        Contact one = contact("call", "2022-05-01", Set.of("SWE"));
        Contact other = contact("call", "2022-05-01", Set.of("SWE", "DNK"));
        assertThat(Pairing.of(List.of(two), List.of(one), "")).hasSize(1);
        assertThat(Pairing.of(List.of(two), List.of(other), "")).isEmpty();
        assertThat(Pairing.of(List.of(contact("call", "2022-05-01", Set.of())), List.of(one), ""))
                .isEmpty();
    }

    @Test
    void evidence_is_compared_in_code_points() {
        Contact gold = quoting("Lind met Berg.", Optional.empty());
        Contact elsewhere = quoting("again", Optional.of(new Contact.Place(16, 21)));
        Contact there = quoting("Lind", Optional.of(new Contact.Place(15, 16)));
        assertThat(Pairing.of(List.of(gold), List.of(elsewhere, there), TEXT))
                .extracting(Pairing.Pair::read)
                .containsExactly(1);
    }

    private static Contact contact(String kind, String when, Set<String> parties) {
        return new Contact(
                Optional.of(kind),
                Optional.of("held"),
                true,
                parties,
                Set.of(),
                Optional.of(when),
                Optional.empty(),
                Optional.empty(),
                new Contact.Evidence("", Optional.empty()),
                Optional.empty());
    }

    private static Contact quoting(String quote, Optional<Contact.Place> at) {
        Contact plain = contact("meeting", "2022-05-01", Set.of("SWE", "NOR"));
        return new Contact(
                plain.kind(),
                plain.status(),
                plain.main(),
                plain.parties(),
                plain.people(),
                plain.when(),
                plain.place(),
                plain.country(),
                new Contact.Evidence(quote, at),
                plain.event());
    }
}
