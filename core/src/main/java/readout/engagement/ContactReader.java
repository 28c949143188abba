package readout.engagement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readout.actor.PlaceMention;
import readout.language.Sentence;
import readout.lexicon.Lexicon;
import readout.lexicon.Means;
import readout.lexicon.Surrounding;
import readout.lexicon.Trigger;
import readout.lexicon.Trigger.Part;
import readout.model.EngagementKind;
import readout.model.EngagementStatus;
import readout.model.TimeExpression;

/** Finds the contacts that one sentence tells: trigger words, their parts, status, place and time. */
final class ContactReader {
    private static final int NEAR = 4;
    private static final String STOP = "stop";
    /** Words for talk that say nothing of its means. */
    private static final Set<String> TALK = Set.of("talk", "speak", "converse", "conversation", "chat");

    /** Words that put a contact before the time that is told of. */
    private static final Set<String> EARLIER = Set.of(
            "had",
            "'d",
            "previously",
            "last",
            "previous",
            "earlier",
            "once",
            "twice",
            "ever",
            "historic",
            "past",
            "recent",
            "recently",
            "since");

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final int EARLIER_STEPS = 3;

    /** Words of {@code prior to that}. */
    private static final int OPENING = 3;

    private final Map<String, List<Trigger>> triggers = new HashMap<>();
    private final Map<String, EngagementKind> means = new HashMap<>();
    private final Set<String> games;
    private final Alliances alliances;
    private final StatusReader statuses;
    private final Beginnings beginnings;

    ContactReader(Lexicon lexicon) {
        lexicon.triggers()
                .forEach(t -> triggers.computeIfAbsent(t.word(), w -> new ArrayList<>())
                        .add(t));
        lexicon.means().forEach((Means m) -> means.put(m.word(), m.kind()));
        alliances = new Alliances(lexicon);
        games = lexicon.coding().words(Surrounding.Use.ASIDE);
        statuses = new StatusReader(lexicon);
        beginnings = new Beginnings(lexicon);
    }

    /** Whether the sentence has a word that can tell a contact, so that parsing it pays. */
    boolean hasCue(Sentence sentence) {
        return new Triage(triggers).hasCue(sentence);
    }

    List<Contact> read(Scene scene, Setting setting) {
        List<Contact> contacts = new ArrayList<>();
        for (int i = 0; i < scene.sentence().size(); i++) {
            contacts.addAll(at(scene, setting, i));
        }
        if (setting.isLead(scene.number()) && contacts.stream().allMatch(Contact::recalled)) {
            Presence.verb(scene, setting.filed()).ifPresent(verb -> contacts.addAll(present(scene, setting, verb)));
        }
        return alliances.withoutVenues(contacts).stream()
                .filter(c -> c.actors().size() != 1 || setting.isLead(c.sentence()) || isPlacedAndDated(c))
                .filter(c -> !isGame(scene, c))
                .filter(c -> !isSilence(scene, c) || setting.isLead(c.sentence()))
                .toList();
    }

    /** {@code NATO defence ministers will meet in Brussels on Wednesday}: a session of which enough is told to know it. */
    private static boolean isPlacedAndDated(Contact contact) {
        boolean far = Telling.family(contact.kind()) == EngagementKind.CALL
                || contact.trigger().word().equals("summit");
        return (far || contact.place().isPresent()) && contact.time().isPresent();
    }

    /** {@code does not speak with}, {@code had no talks since}: no contact that was refused, unless it is the news. */
    private static boolean isSilence(Scene scene, Contact contact) {
        boolean several = !contact.trigger().verb()
                && scene.sentence().tokens().stream()
                        .anyMatch(t -> t.lemma().equals(contact.trigger().word())
                                && t.tag().equals("NNS"));
        return contact.status() == EngagementStatus.DENIED
                && (contact.weak() || (several && contact.time().isEmpty()));
    }

    /** {@code Australia met India in the final}: teams, not governments. */
    private boolean isGame(Scene scene, Contact contact) {
        return contact.fillers().stream().allMatch(f -> Fillers.isBare(f.party()))
                && IntStream.range(0, scene.sentence().size()).anyMatch(i -> games.contains(scene.lemma(i)));
    }

    /** A verb of anything, read as one of stopping somewhere. */
    private List<Contact> present(Scene scene, Setting setting, int verb) {
        return triggers.getOrDefault(STOP, List.of()).stream()
                .filter(Trigger::verb)
                .limit(1)
                .flatMap(stop -> contacts(new Cue(stop, scene, verb), setting).stream())
                .toList();
    }

    private List<Contact> at(Scene scene, Setting setting, int token) {
        boolean verb = scene.isVerb(token);
        boolean noun = scene.sentence().token(token).isNoun();
        return triggers.getOrDefault(scene.lemma(token), List.of()).stream()
                .filter(t -> t.verb() ? verb : noun)
                .map(t -> new Cue(t, scene, token))
                .filter(Cue::isAllowed)
                .flatMap(cue -> contacts(cue, setting).stream())
                .toList();
    }

    private List<Contact> contacts(Cue cue, Setting setting) {
        Frames frames = new Frames(cue.scene());
        Frames.Filled filled = frames.fill(cue.trigger(), cue.token());
        List<Filler> known = Implied.with(cue, setting, Abroad.known(cue.scene(), setting, filled.fillers()));
        if (cue.trigger().partner() && !filled.partner() && means(cue).isEmpty()) {
            return List.of();
        }
        if (cue.trigger().kind() == EngagementKind.SUMMONS) {
            List<Filler> parties = Summons.hosted(cue, setting, known);
            return contact(cue, parties, Summons.place(cue, parties));
        }
        if (cue.trigger().kind() != EngagementKind.VISIT) {
            Optional<PlaceMention> place = Venues.of(cue.scene(), cue.token());
            List<Filler> joint = elsewhere(cue, setting, known);
            return Separately.of(cue, joint.isEmpty() ? known : joint).stream()
                    .flatMap(fillers ->
                            Again.places(cue.scene(), cue.token(), Separately.place(cue, fillers, place)).stream()
                                    .flatMap(there -> contact(cue, fillers, there).stream()))
                    .toList();
        }
        List<PlaceMention> destinations = Destinations.of(cue, setting, filled);
        List<Filler> going = Implied.going(cue, setting, known, filled.destinations());
        return destinations.isEmpty()
                ? visits(cue, known, Destinations.atHosts(cue, known))
                : destinations.stream()
                        .flatMap(to -> visits(cue, withHost(going, frames.host(to)), Optional.of(to)).stream())
                        .toList();
    }

    /** Who takes part, where the words around name nobody: all that a headline names, those of a later contact, or two that another noun stands between. */
    private List<Filler> elsewhere(Cue cue, Setting setting, List<Filler> found) {
        List<Filler> named = found.isEmpty() && setting.isLead(cue.scene().number())
                ? cue.trigger()
                        .subject()
                        .map(part -> Headline.fillers(cue, part))
                        .orElse(List.of())
                : List.of();
        List<Filler> later = named.isEmpty() && Fillers.actors(found) < 2
                ? Forerunners.fillers(cue, found, this::participants)
                : named;
        return later.isEmpty() ? Between.fillers(cue, found, statuses.status(cue.scene(), cue.token())) : later;
    }

    private List<Filler> participants(Scene scene, int token) {
        return triggers.getOrDefault(scene.lemma(token), List.of()).stream()
                .filter(t -> t.verb() == scene.isVerb(token) && t.kind() != EngagementKind.VISIT)
                .map(t -> new Frames(scene).fill(t, token).fillers())
                .filter(fillers -> !fillers.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<Filler> withHost(List<Filler> fillers, Filler host) {
        return Stream.concat(fillers.stream(), Stream.of(host)).toList();
    }

    /** One visit of those who go together; one for each state where the words tell them apart. */
    private List<Contact> visits(Cue cue, List<Filler> all, Optional<PlaceMention> to) {
        List<Filler> fillers = all.stream().filter(f -> !isVisited(f, to)).toList();
        if (!Separately.isSaid(cue)) {
            return contact(cue, fillers, to);
        }
        return fillers.stream()
                .filter(f -> f.part() == Part.VISITOR)
                .flatMap(f -> f.party().actor().stream())
                .distinct()
                .flatMap(actor -> contact(cue, ofVisitor(fillers, actor), to).stream())
                .toList();
    }

    /** {@code the tour of Fiji}: Fiji does not travel. */
    private static boolean isVisited(Filler filler, Optional<PlaceMention> to) {
        return filler.part() == Part.VISITOR
                && Fillers.isBare(filler.party())
                && filler.party().actor().equals(to.map(PlaceMention::country));
    }

    private static List<Filler> ofVisitor(List<Filler> fillers, String actor) {
        return fillers.stream()
                .filter(f -> f.part() != Part.VISITOR || f.party().actor().equals(Optional.of(actor)))
                .toList();
    }

    private List<Contact> contact(Cue cue, List<Filler> fillers, Optional<PlaceMention> near) {
        Trigger trigger = cue.trigger();
        Scene scene = cue.scene();
        int token = cue.token();
        Optional<EngagementKind> said = means(cue);
        Optional<PlaceMention> place = place(cue, fillers, near, said);
        List<Filler> located = Fillers.located(fillers, place);
        List<Filler> found =
                Fillers.distinct(trigger.kind() == EngagementKind.SUMMONS ? located : Hosts.named(scene, located));
        boolean nobody = trigger.told() != EngagementStatus.ANNOUNCED
                && found.stream().allMatch(f -> f.part() == Part.HOST)
                && Recalled.isBare(scene, token, place);
        EngagementStatus status = status(trigger, scene, token);
        boolean further = found.stream().allMatch(f -> f.part() == Part.HOST) && Further.is(scene, token, status);
        List<Filler> distinct = nobody || further ? List.of() : found;
        if (!(nobody || further || isContact(cue, distinct)) || statuses.isConditional(scene, token)) {
            return List.of();
        }
        if (further && !nobody && status == EngagementStatus.HELD && !Further.isPrevious(scene, token)) {
            return List.of();
        }
        EngagementStatus dated =
                status == EngagementStatus.HELD && trigger.told() != EngagementStatus.ONGOING ? trigger.told() : status;
        boolean then = Fillers.areOfThen(scene, distinct);
        Optional<TimeExpression> time = Separately.time(cue, fillers)
                .or(() -> status == EngagementStatus.CANCELLED ? Optional.empty() : Offset.of(scene, token))
                .or(() -> place.flatMap(there -> Times.after(scene, token, there, dated)))
                .or(() -> Times.of(scene, token, dated))
                .or(() -> trigger.weak() ? Optional.empty() : beginnings.of(scene, token, status))
                .map(t -> Stay.over(scene, token, t))
                .filter(t -> !then || t.edtf().filter(scene::isOld).isPresent());
        boolean old = time.flatMap(TimeExpression::edtf).filter(scene::isOld).isPresent();
        boolean year = time.filter(t -> YEAR.matcher(t.value()).matches()).isPresent();
        List<Filler> present = old && year ? Fillers.withoutSuccessors(scene, distinct) : distinct;
        Optional<EngagementKind> means = said.or(() -> inPerson(cue, present));
        boolean earlier =
                isEarlier(scene, token) || Forerunners.is(cue) || (further && Further.isPrevious(scene, token));
        boolean recalled =
                (nobody && Recalled.isDated(scene, token)) || (!earlier && Recalled.isSaid(scene, token, status));
        if (nobody && earlier && !further && !recalled) {
            return List.of();
        }
        return List.of(new Contact(
                trigger,
                kind(cue, means.orElse(trigger.kind()), present),
                trigger.weak() && means.isEmpty(),
                status == EngagementStatus.HELD ? told(cue, time) : status,
                present,
                alliances.gathering(cue, present),
                place,
                time,
                earlier || then || Times.record(scene, token).isPresent() || old,
                recalled,
                scene.number(),
                Evidence.span(scene.sentence(), scene.sentence().token(token).span(), distinct)));
    }

    /** Where it was; who talk on the telephone are nowhere. */
    private static Optional<PlaceMention> place(
            Cue cue, List<Filler> fillers, Optional<PlaceMention> near, Optional<EngagementKind> said) {
        Trigger trigger = cue.trigger();
        Scene scene = cue.scene();
        boolean far = said.or(() -> Optional.of(trigger.kind()).filter(kind -> !trigger.verb()))
                .filter(kind -> Telling.family(kind) == EngagementKind.CALL)
                .isPresent();
        return far || trigger.kind() == EngagementKind.VISIT
                ? near.filter(there -> !far)
                : Venues.meant(scene, cue.token(), near, fillers)
                        .filter(there -> scene.tree().head(there.to() - 1) != cue.token()
                                || !TALK.contains(trigger.word())
                                || !scene.caseOf(there.to() - 1).equals("to"));
    }

    /** What the word tells by itself: who arrived is still there, but not when that was days ago. */
    private static EngagementStatus told(Cue cue, Optional<TimeExpression> time) {
        boolean ongoing = cue.trigger().told() == EngagementStatus.ONGOING;
        boolean over = isEarlier(cue.scene(), cue.token())
                || time.flatMap(TimeExpression::edtf)
                        .filter(cue.scene()::isPast)
                        .isPresent();
        return ongoing && over ? EngagementStatus.HELD : cue.trigger().told();
    }

    /** Condolences that are offered are given. */
    private EngagementStatus status(Trigger trigger, Scene scene, int token) {
        EngagementStatus said = statuses.status(scene, token);
        boolean given = trigger.kind() == EngagementKind.MESSAGE && said == EngagementStatus.PROPOSED;
        boolean open = trigger.told() == EngagementStatus.PROPOSED;
        return given
                ? EngagementStatus.HELD
                : !open && Times.isToCome(scene, token, said) ? EngagementStatus.ANNOUNCED : said;
    }

    /** {@code had met}, {@code previously visited}, {@code since the last summit}. */
    private static boolean isEarlier(Scene scene, int token) {
        return startsEarlier(scene)
                || new Clauses(scene)
                        .upwards(token)
                        .limit(EARLIER_STEPS)
                        .anyMatch(t -> scene.caseOf(t).equals("since")
                                || scene.tree().children(t, "aux", "advmod", "amod", "case").stream()
                                        .anyMatch(
                                                child -> isEarlierWord(scene, child) && !Pending.isEnd(scene, child)));
    }

    /** {@code Prior to that, they met in Singapore}. */
    private static boolean startsEarlier(Scene scene) {
        String opening = IntStream.range(0, Math.min(OPENING, scene.sentence().size()))
                .mapToObj(scene::lemma)
                .collect(Collectors.joining(" "));
        return opening.startsWith("prior to that") || opening.startsWith("before that ,");
    }

    private static boolean isEarlierWord(Scene scene, int token) {
        return EARLIER.contains(scene.sentence().token(token).word().toLowerCase(Locale.ROOT));
    }

    /** A contact has parties of two states, or it is a bloc's summit. */
    private boolean isContact(Cue cue, List<Filler> fillers) {
        Trigger trigger = cue.trigger();
        long actors = Fillers.actors(fillers);
        boolean visitor = trigger.kind() != EngagementKind.VISIT
                || (fillers.stream()
                                .anyMatch(f -> f.part() == Part.VISITOR
                                        && !Fillers.isBare(f.party())
                                        && !alliances.isTogether(f.party()))
                        && fillers.stream().anyMatch(f -> f.part() == Part.HOST));
        boolean told =
                trigger.weak() && (trigger.verb() ? trigger.personObject() : trigger.kind() == EngagementKind.CALL);
        boolean persons = !told || areNamed(fillers);
        return (actors >= 2 || alliances.isSession(cue, fillers)) && visitor && persons;
    }

    /** Persons all, or a person and a counterpart, who has the same office. */
    private static boolean areNamed(List<Filler> fillers) {
        long named =
                fillers.stream().filter(f -> f.party().person().isPresent()).count();
        return named == fillers.size()
                || (named == 1
                        && fillers.stream()
                                        .flatMap(f -> f.party().title().stream())
                                        .distinct()
                                        .count()
                                == 1
                        && fillers.stream().allMatch(f -> f.party().title().isPresent()));
    }

    private Optional<EngagementKind> means(Cue cue) {
        Trigger trigger = cue.trigger();
        Scene scene = cue.scene();
        return IntStream.range(0, trigger.openMeans() ? scene.sentence().size() : 0)
                .filter(i -> !scene.sentence().token(i).tag().equals("NNS"))
                .filter(i ->
                        i != cue.token() && means.containsKey(scene.lemma(i)) && scene.distance(i, cue.token()) <= NEAR)
                .filter(i -> !scene.caseOf(i).equals("since") && !Again.isOfNext(scene, cue.token(), i))
                .filter(i -> !cue.isBeyond(i) && !Themes.isDiscussed(scene, i))
                .boxed()
                .min(Comparator.comparingInt(i -> scene.distance(i, cue.token())))
                .map(i -> means.get(scene.lemma(i)));
    }

    /** Who talk in Dresden do not telephone, and states do not either: {@code is willing to talk to the United States}. */
    private static Optional<EngagementKind> inPerson(Cue cue, List<Filler> present) {
        boolean talk = cue.trigger().kind() == EngagementKind.CALL
                && TALK.contains(cue.trigger().word());
        return Optional.of(EngagementKind.MEETING)
                .filter(kind -> talk && (Venues.isBeside(cue.scene(), cue.token()) || Fillers.areStates(present)));
    }

    private EngagementKind kind(Cue cue, EngagementKind kind, List<Filler> fillers) {
        long actors = Fillers.actors(fillers);
        boolean many = actors > 2 || alliances.isJoint(cue, fillers);
        EngagementKind face = Hosts.isReception(cue) ? EngagementKind.MEETING : kind;
        return (face == EngagementKind.MEETING || Hosts.isGathering(cue, fillers)) && many
                ? EngagementKind.MULTILATERAL
                : face;
    }
}
