package readout.engagement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import readout.actor.Party;
import readout.actor.PlaceMention;
import readout.lexicon.Lexicon;
import readout.lexicon.Organisation;
import readout.lexicon.Trigger.Part;
import readout.model.EngagementKind;

/** Tells the gatherings of alliances: {@code the G7 summit}, {@code the foreign ministers of NATO met}. */
final class Alliances {
    private static final Set<String> SESSIONS = Set.of("summit", "meeting", "session", "gathering");
    private static final Set<String> GATHER = Set.of("meet", "gather", "convene", "assemble");
    private static final Set<String> ORGANS = Set.of("council", "assembly", "board", "committee", "conference");
    private static final String SESSION = "session";
    private static final Set<String> SEATS =
            Set.of("New York", "Geneva", "Vienna", "Brussels", "The Hague", "Addis Ababa");
    /** Prepositions of whom somebody meets. */
    private static final List<String> PARTNERS = List.of("with", "between", "of");

    private final Set<String> blocs;
    private final Set<String> bodies;

    Alliances(Lexicon lexicon) {
        this.blocs = organisations(lexicon, "bloc");
        this.bodies = organisations(lexicon, "igo");
    }

    private static Set<String> organisations(Lexicon lexicon, String kind) {
        return lexicon.organisations().stream()
                .filter(o -> o.kind().equals(kind))
                .map(Organisation::code)
                .collect(Collectors.toSet());
    }

    /** Whether the words tell that an alliance gathers. */
    boolean isSession(Cue cue, List<Filler> fillers) {
        return (cue.trigger().verb() ? GATHER : SESSIONS).contains(cue.trigger().word())
                && gathering(cue, fillers).isPresent();
    }

    /** Whether those who gather are an alliance, by whatever word. */
    boolean isJoint(Cue cue, List<Filler> fillers) {
        return (!cue.trigger().verb() || GATHER.contains(cue.trigger().word()))
                && gathering(cue, fillers).isPresent();
    }

    /** The alliance whose gathering it is. */
    Optional<String> gathering(Cue cue, List<Filler> fillers) {
        return fillers.stream()
                .map(Filler::party)
                .filter(party -> !isBilateral(cue)
                        && (isGathered(party) || isNamedAfter(cue, party) || isOrgan(cue.scene(), party)))
                .flatMap(party -> party.actor().stream())
                .findFirst();
    }

    /** {@code the EU-Japan summit}, {@code his G20 meeting with Putin}: a meeting of two. */
    private static boolean isBilateral(Cue cue) {
        return !cue.trigger().verb() && isOfPerson(cue)
                || !cue.trigger().verb()
                        && cue.scene().modifiers(cue.token()).stream()
                                        .flatMap(party -> party.actor().stream())
                                        .distinct()
                                        .count()
                                == 2;
    }

    private static boolean isOfPerson(Cue cue) {
        Scene scene = cue.scene();
        int with = cue.token() + 1;
        return scene.hasChild(cue.token(), "nmod:poss")
                && cue.trigger().word().equals("meeting")
                && with < scene.sentence().size()
                && scene.lemma(with).equals("with");
    }

    /** {@code the EU's foreign ministers were in Brussels}: an alliance that is together somewhere, no visitor. */
    boolean isTogether(Party party) {
        return party.title().filter(title -> title.endsWith("s")).isPresent()
                && party.actor().filter(blocs::contains).isPresent();
    }

    /** {@code a G7 summit}, {@code a meeting of the NATO foreign ministers}. */
    private boolean isGathered(Party party) {
        Optional<String> several = party.title().filter(title -> title.endsWith("s"));
        boolean ministers = several.filter(title -> title.contains("minister") || title.contains("leader"))
                .isPresent();
        return isBloc(party)
                || isTogether(party)
                || (ministers && party.actor().filter(bodies::contains).isPresent());
    }

    /** {@code the Security Council}: a part of a body that sits. */
    private boolean isOrgan(Scene scene, Party party) {
        return isBody(party)
                && scene.sentence().tokens().stream()
                        .filter(token -> token.span().overlaps(party.span()))
                        .reduce((a, b) -> b)
                        .filter(last -> ORGANS.contains(last.lemma().toLowerCase(Locale.ROOT)))
                        .isPresent();
    }

    private boolean isBloc(Party party) {
        return Fillers.isBare(party) && party.actor().filter(blocs::contains).isPresent();
    }

    /** {@code the NATO summit}, but not {@code the NATO-Russia summit}, nor one with somebody. */
    private boolean isNamedAfter(Cue cue, Party party) {
        if (cue.trigger().verb() || !SESSIONS.contains(cue.trigger().word()) || !isBody(party)) {
            return false;
        }
        List<Party> named = cue.scene().modifiers(cue.token());
        Clauses clauses = new Clauses(cue.scene());
        return named.size() == 1
                && named.getFirst().actor().equals(party.actor())
                && PARTNERS.stream()
                        .allMatch(preposition ->
                                clauses.obliques(cue.token(), preposition).isEmpty());
    }

    private boolean isBody(Party party) {
        return Fillers.isBare(party) && party.actor().filter(bodies::contains).isPresent();
    }

    /** The contacts without the summits that only say where a talk took place; what is told beside one was at it. */
    List<Contact> withoutVenues(List<Contact> found) {
        List<Contact> all = found.stream().filter(c -> !isWayTo(c, found)).toList();
        List<Contact> told = all.stream().filter(c -> !isVenue(c)).toList();
        List<String> venues = all.stream()
                .filter(this::isVenue)
                .flatMap(c -> c.occasion().stream())
                .distinct()
                .toList();
        if (told.stream().allMatch(c -> c.kind() == EngagementKind.VISIT)) {
            return all;
        }
        if (venues.size() != 1) {
            return told;
        }
        return told.stream()
                .map(c -> c.kind().isSession() ? c.during(venues.getFirst()) : c)
                .toList();
    }

    /** {@code took part in the session of the General Assembly}: more than a place. */
    private static boolean isTakenPartIn(Contact contact) {
        return contact.trigger().word().equals(SESSION) && contact.actors().size() > 1;
    }

    /** {@code a trip to New York to take part in the General Assembly}: no visit to the state where the body sits. */
    private boolean isWayTo(Contact visit, List<Contact> all) {
        return visit.kind() == EngagementKind.VISIT
                && visit.place()
                        .flatMap(PlaceMention::place)
                        .filter(SEATS::contains)
                        .isPresent()
                && visit.fillers().stream().filter(f -> f.part() == Part.HOST).allMatch(f -> Fillers.isBare(f.party()))
                && all.stream()
                        .filter(c -> c.kind() == EngagementKind.MULTILATERAL)
                        .anyMatch(c -> c.occasion()
                                .filter(code -> blocs.contains(code) || bodies.contains(code))
                                .isPresent());
    }

    /** A summit of an alliance, beside a talk, is where the talk took place. */
    private boolean isVenue(Contact contact) {
        return !contact.trigger().verb()
                && Telling.family(contact.kind()) == EngagementKind.MEETING
                && contact.fillers().stream()
                        .map(Filler::party)
                        .anyMatch(party -> isBloc(party)
                                || (isBody(party)
                                        && !isTakenPartIn(contact)
                                        && contact.kind() == EngagementKind.MULTILATERAL
                                        && party.actor().equals(contact.occasion())));
    }
}
