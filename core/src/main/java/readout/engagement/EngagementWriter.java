package readout.engagement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import readout.actor.Party;
import readout.actor.PlaceMention;
import readout.lexicon.Trigger.Part;
import readout.model.Because;
import readout.model.Edtf;
import readout.model.Engagement;
import readout.model.EngagementKind;
import readout.model.EngagementStatus;
import readout.model.Participant;
import readout.model.Salience;
import readout.model.Side;
import readout.model.Span;
import readout.model.TimeExpression;
import readout.model.Where;

/** Puts a telling into the record's form. */
final class EngagementWriter {
    /** The code of a state, as those of alliances and movements are not. */
    private static final Pattern STATE = Pattern.compile("(?!UNO)[A-Z]{3}");

    /** How many sentences after the lead may still say what the article is about. */
    private static final int SOON = 3;

    /** Days. */
    private static final int LONGEST_VISIT = 31;

    private static final Set<String> WELCOMING = Set.of("welcome", "greet");

    private final Set<Integer> lead;
    private final Span body;
    private final Dating dating;
    private final Opening opening;
    private List<Telling> visits = List.of();

    EngagementWriter(Set<Integer> lead, Span body, Chronicle chronicle, Opening opening) {
        this.lead = lead;
        this.body = body;
        this.dating = new Dating(lead, chronicle);
        this.opening = opening;
    }

    /** Tellings that stand in the body, and those that the title tells where the first sentence names who takes part. */
    List<Engagement> write(List<Telling> tellings) {
        visits = tellings.stream()
                .filter(telling -> telling.best().kind() == EngagementKind.VISIT)
                .toList();
        Set<Telling> main = main(tellings);
        return tellings.stream()
                .flatMap(t -> write(t, main.contains(t) ? Salience.MAIN : Salience.OTHER).stream())
                .toList();
    }

    /** What the lead tells; where it tells nothing, what is told first soon after. */
    private Set<Telling> main(List<Telling> tellings) {
        Set<Telling> main = tellings.stream().filter(t -> t.isIn(lead)).collect(Collectors.toSet());
        int last = lead.stream().mapToInt(i -> i).max().orElse(0);
        return !main.isEmpty()
                ? main
                : tellings.stream()
                        .filter(t -> t.firstSentence() <= last + SOON)
                        .min(Comparator.comparingInt(Telling::firstSentence))
                        .map(Set::of)
                        .orElse(Set.of());
    }

    private Optional<Engagement> write(Telling telling, Salience salience) {
        return telling.contacts().stream()
                .filter(c -> body.contains(c.evidence()))
                .max((a, b) -> a.weight() != b.weight() ? a.weight() - b.weight() : b.sentence() - a.sentence())
                .or(() -> telling.isIn(lead)
                        ? opening.evidence(telling.best()).map(telling.best()::shownBy)
                        : Optional.empty())
                .map(best -> write(telling, salience, best));
    }

    private Engagement write(Telling telling, Salience salience, Contact best) {
        EngagementKind kind = kind(telling);
        return new Engagement(
                kind,
                status(telling),
                salience,
                participants(telling, best),
                dating.when(telling, status(telling), salience),
                where(telling, kind).or(() -> during(telling, kind)).or(() -> received(telling, kind)),
                List.of(),
                List.of(),
                best.evidence(),
                new Because("frame", best.trigger().id()));
    }

    /** What is said plainly; where nothing is, persons spoke by telephone rather than face to face, and governments the other way round. */
    private static EngagementKind kind(Telling telling) {
        List<Contact> contacts = telling.contacts();
        EngagementKind guess =
                contacts.stream().allMatch(c -> c.people().isEmpty()) ? EngagementKind.MEETING : EngagementKind.CALL;
        return contacts.stream()
                .filter(c -> !c.weak())
                .findFirst()
                .or(() -> contacts.stream().filter(c -> c.kind() == guess).findFirst())
                .orElse(contacts.getFirst())
                .kind();
    }

    /** The latest state that is told: called off before all, agreed before proposed; else what is told first. */
    private static EngagementStatus status(Telling telling) {
        List<EngagementStatus> told =
                telling.contacts().stream().map(Contact::status).toList();
        if (told.contains(EngagementStatus.CANCELLED)) {
            return EngagementStatus.CANCELLED;
        }
        if (told.getFirst() == EngagementStatus.HELD && isStaying(telling)) {
            return EngagementStatus.ONGOING;
        }
        boolean accepted = told.getFirst() == EngagementStatus.PROPOSED && told.contains(EngagementStatus.ANNOUNCED);
        return accepted ? EngagementStatus.ANNOUNCED : told.getFirst();
    }

    /** Who arrived is still there, also where his welcome is told first; so are those who gathered for a summit that has begun. */
    private static boolean isStaying(Telling telling) {
        Contact first = telling.contacts().getFirst();
        boolean welcome = WELCOMING.contains(first.trigger().word());
        boolean gathering = first.kind() == EngagementKind.MULTILATERAL;
        return telling.contacts().stream()
                .filter(c -> c.status() == EngagementStatus.ONGOING)
                .anyMatch(c -> gathering || (welcome && c.kind() == EngagementKind.VISIT));
    }

    /** Every party once; its fullest form counts, evidence in the best sentence before others. */
    private List<Participant> participants(Telling telling, Contact best) {
        Map<String, Filler> byParty = new LinkedHashMap<>();
        List<Contact> ordered = new ArrayList<>(List.of(best));
        telling.contacts().stream().filter(c -> c != best).forEach(ordered::add);
        ordered.stream()
                .flatMap(c -> c.fillers().stream())
                .filter(f -> body.contains(f.party().span()))
                .forEach(f -> byParty.putIfAbsent(key(f.party()), f));
        return byParty.values().stream()
                .filter(f -> f.party().person().isPresent() || isOnlyOneOf(f, byParty))
                .map(EngagementWriter::participant)
                .toList();
    }

    private static String key(Party party) {
        return party.actor().orElse("") + "|" + party.person().orElse("");
    }

    /** An unnamed party stays where nobody of its state is named. */
    private static boolean isOnlyOneOf(Filler filler, Map<String, Filler> byParty) {
        return byParty.values().stream()
                .noneMatch(o -> o.party().person().isPresent()
                        && o.party().actor().equals(filler.party().actor()));
    }

    private static Participant participant(Filler filler) {
        Party party = filler.party();
        return new Participant(party.person(), party.actor(), party.title(), side(filler.part()), party.span());
    }

    private static Optional<Side> side(Part part) {
        return switch (part) {
            case VISITOR -> Optional.of(Side.VISITOR);
            case HOST -> Optional.of(Side.HOST);
            case SENDER -> Optional.of(Side.SENDER);
            case RECIPIENT -> Optional.of(Side.RECIPIENT);
            case PARTICIPANT, DESTINATION -> Optional.empty();
        };
    }

    /** A meeting of a visitor with a host took place where the visit went. */
    private Optional<Where> during(Telling telling, EngagementKind kind) {
        return visits.stream()
                .filter(visit -> kind.isSession()
                        && telling.isAs(visit.best().status())
                        && isPartOf(telling.best(), visit.best()))
                .flatMap(visit -> where(visit, EngagementKind.VISIT).stream())
                .findFirst();
    }

    private static boolean isPartOf(Contact meeting, Contact visit) {
        boolean visitor = visit.fillers().stream()
                .filter(f -> f.part() == Part.VISITOR)
                .flatMap(f -> f.party().person().stream())
                .anyMatch(meeting.people()::contains);
        boolean host = visit.fillers().stream()
                .filter(f -> f.part() == Part.HOST)
                .flatMap(f -> f.party().actor().stream())
                .anyMatch(meeting.actors()::contains);
        return visitor && host && meeting.earlier() == visit.earlier() && isNear(meeting, visit);
    }

    /** Not {@code last month}. */
    private static boolean isOfDays(Contact visit) {
        return visit.time()
                .flatMap(TimeExpression::edtf)
                .filter(when -> when.isDay() || when.isInterval())
                .isPresent();
    }

    /** Within the days of the visit; what has no day of its own, if it is told after it or the visit has days. */
    private static boolean isNear(Contact meeting, Contact visit) {
        Optional<LocalDate> met = first(meeting);
        Optional<LocalDate> came = first(visit);
        return came.isEmpty()
                || (met.isEmpty()
                        ? meeting.sentence() >= visit.sentence() || isOfDays(visit)
                        : Math.abs(ChronoUnit.DAYS.between(met.get(), came.get())) <= LONGEST_VISIT);
    }

    private static Optional<LocalDate> first(Contact contact) {
        return contact.time().flatMap(TimeExpression::edtf).flatMap(Edtf::earliest);
    }

    private static Optional<Where> where(Telling telling, EngagementKind kind) {
        return switch (kind) {
            case CALL, VIDEO_CALL, MESSAGE -> Optional.empty();
            case VISIT, MEETING, MULTILATERAL, SIGNING, SUMMONS ->
                place(telling)
                        .map(EngagementWriter::where)
                        .or(() -> kind == EngagementKind.SUMMONS || kind == EngagementKind.VISIT
                                ? atHome(telling)
                                : Optional.empty());
        };
    }

    /** The first that is told; its city where that is told later: {@code landed in Saudi Arabia ... arrived in Riyadh}. */
    private static Optional<PlaceMention> place(Telling telling) {
        List<PlaceMention> told =
                telling.contacts().stream().flatMap(c -> c.place().stream()).toList();
        return told.stream()
                .findFirst()
                .map(first -> told.stream()
                        .filter(place ->
                                place.place().isPresent() && place.country().equals(first.country()))
                        .findFirst()
                        .orElse(first));
    }

    private static Optional<Where> received(Telling telling, EngagementKind kind) {
        return kind == EngagementKind.MEETING ? atHome(telling) : Optional.empty();
    }

    /** An envoy is summoned, and a guest received, where the host is at home. */
    private static Optional<Where> atHome(Telling telling) {
        return telling.best().fillers().stream()
                .filter(f -> f.part() == Part.HOST)
                .findFirst()
                .flatMap(f -> f.party().actor())
                .filter(actor -> STATE.matcher(actor).matches())
                .map(state -> new Where(Optional.empty(), Optional.of(state)));
    }

    private static Where where(PlaceMention place) {
        return new Where(place.place(), Optional.of(place.country()));
    }
}
