package readout.promise;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import readout.model.EngagementKind;
import readout.model.Participant;
import readout.model.Side;
import readout.story.PersonId;

/** Whether a later telling can be of what was announced, by who takes part and where; days are not its subject. */
final class Sameness {
    private static final String DELEGATION = "delegation";

    private Sameness() {}

    /**
     * The rule by which both are of the same, absent where they are not.
     *
     * @param vague whether days cannot tell which contact is meant, so that names have to
     */
    static Optional<String> rule(Told announced, Told later, boolean vague) {
        return announced.isVisit() && announced.country().isPresent()
                ? visit(announced, later, vague)
                : talks(announced, later, vague);
    }

    private static Optional<String> visit(Told announced, Told later, boolean vague) {
        Optional<String> there = later.isFaceToFace() ? presence(announced, later, vague) : Optional.empty();
        return there.filter(rule -> announced.travellers().stream()
                .anyMatch(a -> later.travellers().stream().anyMatch(b -> sameTraveller(a, b, later, vague))));
    }

    /** How the later contact shows somebody in the country that was to be visited; its officials can be met elsewhere on other days. */
    private static Optional<String> presence(Told announced, Told later, boolean vague) {
        String country = announced.country().orElseThrow();
        if (later.index().isEmpty()) {
            return later.country().equals(Optional.of(country)) ? Optional.of("dateline") : Optional.empty();
        }
        if (later.country().isPresent()) {
            boolean there = later.country().get().equals(country);
            return there ? Optional.of(later.isVisit() ? "visit" : "contact-there") : Optional.empty();
        }
        return !vague && later.actors().contains(country) ? Optional.of("contact-with-host") : Optional.empty();
    }

    private static boolean sameTraveller(Participant a, Participant b, Told later, boolean vague) {
        boolean sameActor =
                a.actor().isEmpty() || b.actor().isEmpty() || a.actor().equals(b.actor());
        if (!sameActor) {
            return false;
        }
        if (a.person().isPresent() && b.person().isPresent()) {
            return samePerson(a, b);
        }
        if (office(a).isPresent() || a.person().isPresent()) {
            return a.actor().isPresent() && office(a).isPresent() && office(a).equals(office(b));
        }
        return !vague
                && a.actor().isPresent()
                && a.actor().equals(b.actor())
                && later.isVisit()
                && b.side().equals(Optional.of(Side.VISITOR));
    }

    private static boolean samePerson(Participant a, Participant b) {
        return PersonId.compatible(a.person().orElseThrow(), b.person().orElseThrow());
    }

    /** An office of one: {@code officials} is none. */
    private static Optional<String> office(Participant p) {
        return p.office().filter(office -> !office.endsWith("s") && !office.equals(DELEGATION));
    }

    private static Optional<String> talks(Told announced, Told later, boolean vague) {
        if (!sameMeans(announced, later) || apart(announced, later)) {
            return Optional.empty();
        }
        Set<String> shared = new TreeSet<>(announced.actors());
        shared.retainAll(later.actors());
        int sides = announced.actors().size();
        if (shared.size() < 2 || 2 * shared.size() < sides) {
            return Optional.empty();
        }
        long named = shared.stream().filter(actor -> named(announced, actor)).count();
        boolean all = shared.stream().allMatch(actor -> sameSide(announced.of(actor), later.of(actor)));
        return all && (named > 1 || !vague) && (named > 0 || sides == shared.size())
                ? Optional.of("same-parties")
                : Optional.empty();
    }

    private static boolean sameMeans(Told announced, Told later) {
        EngagementKind kind = announced.kind();
        return switch (later.kind()) {
            case CALL, VIDEO_CALL -> kind == EngagementKind.CALL || kind == EngagementKind.VIDEO_CALL;
            case VISIT, MEETING, MULTILATERAL, SIGNING -> announced.isFaceToFace();
            case MESSAGE, SUMMONS -> kind == later.kind();
        };
    }

    private static boolean apart(Told announced, Told later) {
        return announced.country().isPresent()
                && later.country().isPresent()
                && !announced.country().equals(later.country());
    }

    private static boolean named(Told told, String actor) {
        return told.of(actor).stream()
                .anyMatch(p -> p.person().isPresent() || office(p).isPresent());
    }

    /** Whether those who were to speak for a side did, as far as they were named. */
    private static boolean sameSide(List<Participant> announced, List<Participant> later) {
        List<Participant> expected = announced.stream()
                .filter(p -> p.person().isPresent() || office(p).isPresent())
                .toList();
        return expected.isEmpty()
                || expected.stream().anyMatch(a -> later.stream().anyMatch(b -> sameSpeaker(a, b)));
    }

    private static boolean sameSpeaker(Participant a, Participant b) {
        return a.person().isPresent() && b.person().isPresent()
                ? samePerson(a, b)
                : office(a).isPresent() && office(a).equals(office(b));
    }
}
