package readout.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.model.Engagement;
import readout.model.EngagementKind;
import readout.model.EngagementStatus;
import readout.model.EventParty;
import readout.model.EventStatus;
import readout.model.EventType;
import readout.model.Participant;
import readout.model.Side;

/** Makes a consultation agree with the contact that was read from the same words: its parties, and whether it was held. */
final class Contacts {
    private static final Set<String> MEETINGS = Set.of("040", "044", "046");
    private static final Set<String> VISITS = Set.of("042", "043");
    private static final String CALL = "041";
    private static final String HOST = "043";
    private static final String INTENT = "036";

    private final List<Engagement> contacts;

    Contacts(List<Engagement> contacts) {
        this.contacts = contacts;
    }

    List<Told> agreed(List<Told> told) {
        List<Told> all = new ArrayList<>();
        List<Told> held = new ArrayList<>();
        for (Told t : told) {
            Told agreed = contact(t).map(contact -> as(t, contact)).orElse(t);
            all.add(agreed);
            if (t.status() == EventStatus.FUTURE && agreed.status() != EventStatus.FUTURE) {
                held.add(t);
            }
        }
        all.removeIf(t -> t.cameo().equals(INTENT) && held.stream().anyMatch(h -> isIntentOf(t, h)));
        return all;
    }

    private static boolean isIntentOf(Told intent, Told deed) {
        return intent.evidence().equals(deed.evidence()) && intent.rule().equals(deed.rule());
    }

    private Optional<Engagement> contact(Told told) {
        return told.type() != EventType.CONSULT
                ? Optional.empty()
                : contacts.stream()
                        .filter(contact -> contact.evidence().overlaps(told.evidence()))
                        .filter(contact -> isKind(told.cameo(), contact.kind()) && shared(told, contact) > 0)
                        .max(Comparator.comparingLong(contact -> shared(told, contact)));
    }

    private static boolean isKind(String cameo, EngagementKind kind) {
        return switch (kind) {
            case CALL, VIDEO_CALL -> cameo.equals(CALL);
            case VISIT -> VISITS.contains(cameo);
            case MEETING, MULTILATERAL -> MEETINGS.contains(cameo);
            case MESSAGE, SIGNING, SUMMONS -> false;
        };
    }

    private static long shared(Told told, Engagement contact) {
        Set<String> codes = codes(contact).collect(Collectors.toSet());
        return parties(told)
                .flatMap(party -> party.actor().stream())
                .filter(codes::contains)
                .distinct()
                .count();
    }

    private static Stream<String> codes(Engagement contact) {
        return contact.participants().stream().flatMap(p -> p.actor().stream()).distinct();
    }

    private static Stream<EventParty> parties(Told told) {
        return Stream.concat(told.sources().stream(), told.targets().stream());
    }

    private static Told as(Told told, Engagement contact) {
        Told same = told.with(status(told.status(), contact.status()));
        Set<String> mine = parties(told).flatMap(p -> p.actor().stream()).collect(Collectors.toSet());
        boolean more = codes(contact).count() > 1
                && !codes(contact).collect(Collectors.toSet()).equals(mine);
        return more ? withParties(same, contact) : same;
    }

    /** That a contact was held is also said where no word tells otherwise, so a word that the deed goes by counts more. */
    private static EventStatus status(EventStatus deed, EngagementStatus contact) {
        return switch (contact) {
            case HELD, ONGOING -> deed;
            case ANNOUNCED ->
                deed == EventStatus.NEGATED || deed == EventStatus.HYPOTHETICAL ? deed : EventStatus.FUTURE;
            case PROPOSED -> deed == EventStatus.NEGATED ? deed : EventStatus.HYPOTHETICAL;
            case CANCELLED, DENIED -> EventStatus.NEGATED;
        };
    }

    private static Told withParties(Told told, Engagement contact) {
        Side first = told.cameo().equals(HOST) ? Side.HOST : Side.VISITOR;
        List<EventParty> targets = contact.kind() == EngagementKind.VISIT
                ? of(
                        told,
                        contact.participants().stream()
                                .filter(p ->
                                        p.side().filter(side -> side != first).isPresent()))
                : List.of();
        List<EventParty> sources = of(told, contact.participants().stream()).stream()
                .filter(party -> targets.stream().noneMatch(t -> t.actor().equals(party.actor())))
                .toList();
        return sources.isEmpty() ? told : told.with(sources, targets);
    }

    /** A party for each state or organisation; in the deed's own words where it names that. */
    private static List<EventParty> of(Told told, Stream<Participant> participants) {
        List<EventParty> parties = new ArrayList<>();
        participants.filter(p -> p.actor().isPresent()).forEach(p -> {
            if (parties.stream().noneMatch(known -> known.actor().equals(p.actor()))) {
                parties.add(parties(told)
                        .filter(known -> known.actor().equals(p.actor()))
                        .findFirst()
                        .orElseGet(() -> new EventParty(p.actor(), Optional.empty(), p.evidence())));
            }
        });
        return parties;
    }
}
