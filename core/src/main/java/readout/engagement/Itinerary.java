package readout.engagement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.actor.Party;
import readout.actor.PlaceMention;
import readout.language.Sentence;
import readout.lexicon.Trigger.Part;
import readout.model.EngagementKind;
import readout.model.EngagementStatus;

/** Stops of a journey that only a meeting there tells of: of somebody on a tour, {@code In Baku he met President Aliyev} is a visit as well. */
final class Itinerary {
    private static final Set<String> TOURS = Set.of("tour", "trip", "journey", "swing", "shuttle");
    /** From so many stops on, visits are a journey. */
    private static final int SEVERAL = 2;

    private final List<Telling> tellings;
    /** Whom the lead has on a journey. */
    private final Set<Optional<String>> leaving;

    private Itinerary(List<Telling> tellings, Set<Optional<String>> leaving) {
        this.tellings = tellings;
        this.leaving = leaving;
    }

    /** The tellings, with those stops. */
    static List<Telling> completed(List<Telling> tellings, Found found, Set<Integer> lead) {
        Itinerary journey = new Itinerary(
                tellings,
                lead.stream()
                        .filter(i -> i < found.sentences().size()
                                && tellsJourney(found.sentences().get(i)))
                        .flatMap(i -> found.parties().in(i).stream())
                        .flatMap(resolved -> resolved.parties().stream())
                        .map(Party::person)
                        .collect(Collectors.toSet()));
        return Stream.concat(tellings.stream(), tellings.stream().flatMap(telling -> journey.stop(telling).stream()))
                .toList();
    }

    private static boolean tellsJourney(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(token -> TOURS.contains(token.lemma())
                        || (token.isVerb() && token.lemma().equals("travel")));
    }

    private Optional<Telling> stop(Telling telling) {
        Contact met = telling.best();
        boolean face = Telling.family(met.kind()) == EngagementKind.MEETING
                && (met.status() == EngagementStatus.HELD || met.status() == EngagementStatus.ANNOUNCED);
        return met.place()
                .filter(place -> face)
                .flatMap(place -> met.fillers().stream()
                        .filter(f -> f.party().person().isPresent())
                        .filter(f -> isAbroad(f.party(), place, met) && travels(f.party()) && !visits(f.party(), place))
                        .findFirst()
                        .map(f -> new Telling(visit(met, f.party(), place))));
    }

    private static boolean isAbroad(Party party, PlaceMention place, Contact met) {
        return party.actor().filter(home -> !home.equals(place.country())).isPresent()
                && met.actors().contains(place.country());
    }

    /** Whether the article tells a journey of somebody's: a tour, or visits to several states. */
    private boolean travels(Party party) {
        List<Contact> journeys = tellings.stream()
                .flatMap(telling -> telling.contacts().stream())
                .filter(contact -> isVisitor(party, contact))
                .toList();
        long hosts = journeys.stream().flatMap(Itinerary::hosts).distinct().count();
        return hosts >= SEVERAL
                || leaving.contains(party.person())
                || journeys.stream()
                        .anyMatch(contact -> TOURS.contains(contact.trigger().word()));
    }

    private boolean visits(Party party, PlaceMention place) {
        return tellings.stream()
                .flatMap(telling -> telling.contacts().stream())
                .anyMatch(contact -> isVisitor(party, contact) && hosts(contact).anyMatch(place.country()::equals));
    }

    private static boolean isVisitor(Party party, Contact contact) {
        return contact.kind() == EngagementKind.VISIT
                && contact.fillers().stream()
                        .anyMatch(f ->
                                f.part() == Part.VISITOR && f.party().person().equals(party.person()));
    }

    private static Stream<String> hosts(Contact visit) {
        return visit.fillers().stream().filter(f -> f.part() == Part.HOST).flatMap(f -> f.party().actor().stream());
    }

    private static Contact visit(Contact met, Party visitor, PlaceMention place) {
        Party host = new Party(Optional.empty(), Optional.of(place.country()), Optional.empty(), met.evidence());
        return new Contact(
                met.trigger(),
                EngagementKind.VISIT,
                false,
                met.status(),
                List.of(new Filler(Part.VISITOR, visitor), new Filler(Part.HOST, host)),
                Optional.empty(),
                met.place(),
                met.time(),
                met.earlier(),
                false,
                met.sentence(),
                met.evidence());
    }
}
