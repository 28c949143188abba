package readout.engagement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import readout.actor.Party;
import readout.actor.PartyMention.Form;
import readout.lexicon.Trigger.Part;
import readout.model.EngagementKind;

/** Who receives a visitor, where the words of a visit name only the state: {@code an invitation from President Xi to visit China}. */
final class Hosts {
    /** What a host does to a guest, at the border or at a table. */
    private static final Set<String> WELCOMING = Set.of("welcome", "greet", "host");
    /** Where somebody sits who has guests in; an airport is none. */
    private static final Set<String> SEATS = Set.of(
            "palace", "ministry", "castle", "home", "house", "residence", "office", "headquarters", "villa", "dacha");

    private static final Set<String> AT = Set.of("at", "in", "to", "into");

    private Hosts() {}

    /** The fillers, with the officials of the host's state that the same sentence names in the state's place. */
    static List<Filler> named(Scene scene, List<Filler> fillers) {
        return fillers.stream()
                .flatMap(filler -> filler.part() == Part.HOST && Fillers.isBare(filler.party())
                        ? hosts(scene, filler, fillers)
                        : Stream.of(filler))
                .toList();
    }

    /** {@code Turkey's president hosted the presidents of Somalia and Ethiopia}: guests of several states sit at one table. */
    static boolean isGathering(Cue cue, List<Filler> fillers) {
        return cue.trigger().word().equals("host")
                && fillers.stream()
                                .filter(f -> f.part() == Part.VISITOR && !Fillers.isBare(f.party()))
                                .map(f -> f.party().actor())
                                .distinct()
                                .count()
                        > 1;
    }

    /** {@code was welcomed at the Foreign Ministry by the minister}: who is welcomed where the host sits meets the host. */
    static boolean isReception(Cue cue) {
        Scene scene = cue.scene();
        return WELCOMING.contains(cue.trigger().word())
                && cue.trigger().verb()
                && scene.tree().children(cue.token(), "obl").stream()
                        .anyMatch(seat -> SEATS.contains(scene.lemma(seat).toLowerCase(Locale.ROOT))
                                && AT.contains(scene.caseOf(seat)));
    }

    /** Who meets the visitor in a contact of its own is no host of the visit, unless the words say so: the state is. */
    static void apart(List<Telling> tellings) {
        List<Telling> met = tellings.stream()
                .filter(telling -> Telling.family(telling.best().kind()) == EngagementKind.MEETING)
                .toList();
        tellings.stream()
                .filter(telling -> telling.best().kind() == EngagementKind.VISIT)
                .forEach(visit -> visit.replace(contact -> apart(contact, met)));
    }

    private static Contact apart(Contact visit, List<Telling> met) {
        boolean journey = visit.trigger().subject().filter(Part.VISITOR::equals).isPresent();
        return journey
                ? visit.of(visit.fillers().stream()
                        .map(f -> f.part() == Part.HOST && isMet(f.party(), visit, met) ? bare(f) : f)
                        .toList())
                : visit;
    }

    private static boolean isMet(Party host, Contact visit, List<Telling> met) {
        return host.person().isPresent()
                && met.stream()
                        .filter(meeting -> meeting.isDuring(visit))
                        .flatMap(telling -> telling.contacts().stream())
                        .anyMatch(contact ->
                                contact.people().contains(host.person().get())
                                        && visit.fillers().stream()
                                                .filter(f -> f.part() == Part.VISITOR)
                                                .flatMap(f -> f.party().actor().stream())
                                                .anyMatch(contact.actors()::contains));
    }

    private static Filler bare(Filler host) {
        Party party = host.party();
        return new Filler(host.part(), new Party(Optional.empty(), party.actor(), Optional.empty(), party.span()));
    }

    private static Stream<Filler> hosts(Scene scene, Filler bare, List<Filler> fillers) {
        List<Filler> named = scene.parties().stream()
                .filter(r -> r.mention().form() == Form.PERSON && !r.mention().isCrowned())
                .flatMap(r -> r.parties().stream())
                .filter(party -> party.actor().equals(bare.party().actor())
                        && party.title().isPresent())
                .filter(party -> fillers.stream().noneMatch(f -> isSame(f.party(), party)))
                .map(party -> new Filler(Part.HOST, party))
                .toList();
        return named.size() == 1 ? named.stream() : Stream.of(bare);
    }

    private static boolean isSame(Party a, Party b) {
        return a.person().isPresent() && a.person().equals(b.person());
    }
}
