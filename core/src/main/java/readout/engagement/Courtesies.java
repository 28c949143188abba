package readout.engagement;

import java.util.List;
import java.util.Set;
import readout.model.EngagementKind;

/** Congratulations and invitations that are given in a call or meeting of the same parties are part of it. */
final class Courtesies {
    private static final Set<String> COURTESIES =
            Set.of("congratulate", "condole", "invite", "congratulation", "condolence", "greeting");

    /** What is told in a call is told of the call, also by a headline. */
    private static final Set<String> INFORMING = Set.of("inform", "notify", "alert");

    private Courtesies() {}

    /** @param lead sentences that say what the article is about: what stands there is told for itself */
    static List<Telling> folded(List<Telling> tellings, Set<Integer> lead) {
        return tellings.stream()
                .filter(t -> !(is(t, COURTESIES) && !t.isIn(lead)) && !is(t, INFORMING)
                        || tellings.stream().noneMatch(other -> holds(other, t)))
                .filter(t -> !is(t, COURTESIES) || tellings.stream().noneMatch(other -> isDuring(t, other)))
                .toList();
    }

    private static boolean is(Telling telling, Set<String> words) {
        return telling.contacts().stream()
                .allMatch(c -> c.kind() == EngagementKind.MESSAGE
                        && words.contains(c.trigger().word()));
    }

    /** {@code congratulated him in a telephone call}: one contact, of which one sentence tells both. */
    private static boolean isDuring(Telling courtesy, Telling other) {
        return isTalk(other)
                && courtesy.contacts().stream()
                        .allMatch(c -> other.contacts().stream()
                                .anyMatch(call -> call.sentence() == c.sentence()
                                        && call.status() == c.status()
                                        && call.actors().equals(c.actors())));
    }

    private static boolean isTalk(Telling telling) {
        return Telling.talk(Telling.family(telling.best().kind()));
    }

    private static boolean holds(Telling other, Telling courtesy) {
        return isTalk(other)
                && other.best().actors().containsAll(courtesy.best().actors())
                && other.agrees(courtesy.best());
    }
}
