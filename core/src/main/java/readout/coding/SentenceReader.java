package readout.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readout.actor.Party;
import readout.coding.Aside.Worded;
import readout.engagement.Evidence;
import readout.engagement.Scene;
import readout.engagement.Times;
import readout.lexicon.Composition;
import readout.lexicon.Deed.Condition;
import readout.model.EngagementStatus;
import readout.model.EventParty;
import readout.model.EventStatus;
import readout.model.EventType;
import readout.model.When;
import readout.model.Where;
import readout.reality.Disbelief;
import readout.reality.Marks;

/** Reads the deeds of one parsed sentence. */
final class SentenceReader {
    private static final Set<String> WHERE = Set.of("in", "at", "near", "outside");
    /** Accusations, charges, trials and convictions. */
    private static final Set<String> CHARGES = Set.of("112", "115", "116");

    private static final Set<String> BESIDE =
            Set.of("after", "over", "following", "since", "during", "because", "amid", "despite", "if");
    private static final Set<String> BESIDE_CHARGE =
            Set.of("after", "following", "since", "during", "because", "amid", "despite", "if");
    private static final Set<String> CHARGED_WITH = Set.of("to", "", "of", "for", "with", "over", "on");
    private static final Set<EventType> PURPOSES = Set.of(
            EventType.SANCTION,
            EventType.MOBILIZE,
            EventType.COERCE,
            EventType.ASSAULT,
            EventType.COOPERATE,
            EventType.AID,
            EventType.RETREAT);
    private static final Set<EventType> CLAIMED = Set.of(EventType.ASSAULT, EventType.COERCE);

    private final Knowledge knowledge;
    private final Duties duties;
    private final Scene scene;
    private final Grammar grammar;
    private final Actors actors;
    private final Rejoinders rejoinders;
    private final Slots slots;
    private final Locals locals;
    private final Statuses statuses;
    private final List<Cue> found;

    SentenceReader(Knowledge knowledge, Scene scene, Grammar grammar, Actors actors) {
        this.knowledge = knowledge;
        this.scene = scene;
        this.grammar = grammar;
        this.actors = actors;
        this.rejoinders = new Rejoinders(knowledge, grammar);
        this.slots = new Slots(
                grammar, actors, knowledge.carriers(), knowledge.cues().standIns());
        this.locals = new Locals(grammar);
        this.statuses = new Statuses(knowledge.words(), scene);
        this.duties = new Duties(grammar, actors, knowledge.attribution());
        this.found = knowledge.cues().find(grammar);
    }

    /** Words by which something told is denied: {@code dismissed} in {@code dismissed reports that}. What is told stays a deed of its own. */
    private Set<Integer> denying() {
        Disbelief disbelief = new Disbelief(new Marks(knowledge.words(), scene.parsed()));
        return found.stream()
                .flatMapToInt(cue -> IntStream.iterate(
                        cue.token(), t -> t >= 0, t -> scene.tree().head(t)))
                .boxed()
                .flatMap(t -> disbelief.of(t).stream())
                .map(Disbelief.Denied::word)
                .collect(Collectors.toSet());
    }

    List<Told> told() {
        Map<Cue, Cue> inner = new HashMap<>();
        Set<Integer> denying = denying();
        found.stream()
                .filter(c -> c.deed().takes().isPresent() && !denying.contains(c.token()))
                .forEach(c -> inside(c).ifPresent(i -> inner.put(c, i)));
        Set<Cue> taken = new HashSet<>();
        inner.forEach((outer, about) -> {
            if (!isClaim(outer)) {
                taken.add(about);
            }
        });
        found.stream().filter(SentenceReader::isCharge).forEach(c -> inside(c).ifPresent(taken::add));
        List<Worded> all = new ArrayList<>();
        found.stream()
                .filter(cue -> !taken.contains(cue) || isRefused(cue, inner))
                .forEach(
                        cue -> tell(cue, inner.getOrDefault(cue, cue)).forEach(told -> all.add(new Worded(cue, told))));
        all.sort(Comparator.comparingInt(worded -> worded.told().depth()));
        List<Told> told = new ArrayList<>(new Aside(scene).without(all));
        duties.all().forEach(duty -> told.add(asked(duty)));
        told.sort(Comparator.comparingInt(Told::depth));
        return told;
    }

    /** What somebody accuses another of stays a deed of its own. */
    private static boolean isClaim(Cue outer) {
        return outer.deed().takes().filter("accuse"::equals).isPresent();
    }

    /** {@code accused Russia of attacking}: of what somebody is accused, the accusation tells. */
    private static boolean isCharge(Cue outer) {
        return !isClaim(outer)
                && outer.deed().verb()
                && CHARGES.stream().anyMatch(code -> outer.deed().cameo().startsWith(code));
    }

    /** {@code refused to meet}: the meeting is told as well, as one that was not. */
    private boolean isRefused(Cue cue, Map<Cue, Cue> inner) {
        return inner.entrySet().stream()
                .anyMatch(e -> e.getValue().equals(cue) && e.getKey().deed().type() == EventType.REJECT);
    }

    /** The nearest deed below a cue: what is asked, refused or threatened. */
    private Optional<Cue> inside(Cue outer) {
        return found.stream()
                .filter(c -> c != outer && c.token() > outer.token() && grammar.within(c.token(), outer.token()))
                .filter(c -> isComplement(c.token(), outer))
                .min(Comparator.comparingInt((Cue c) -> scene.distance(c.token(), outer.token()))
                        .thenComparingInt(Cue::token));
    }

    private boolean isComplement(int token, Cue outer) {
        Set<String> marks = isCharge(outer) ? CHARGED_WITH : Set.of("to", "");
        Set<String> aside = isCharge(outer) ? BESIDE_CHARGE : BESIDE;
        return IntStream.iterate(
                        token,
                        t -> t >= 0 && t != outer.token(),
                        t -> scene.tree().head(t))
                .noneMatch(t -> scene.tree().is(t, "acl:relcl")
                        || scene.tree().is(t, "parataxis")
                        || (isCharge(outer) && scene.tree().is(t, "ccomp"))
                        || (scene.tree().is(t, "advcl") && !marks.contains(scene.caseOf(t)))
                        || aside.contains(scene.caseOf(t)));
    }

    private List<Told> tell(Cue cue, Cue inner) {
        Slots.Filled filled = locals.settled(
                cue.deed().type(), List.of(cue.token(), carrier(cue.token()), inner.token()), slots.fill(cue, inner));
        if (!isTold(cue, filled) || slots.isDoneByOthers(cue, filled.sources())) {
            return List.of();
        }
        Optional<Assertion> said = knowledge.attribution().of(scene, cue.token());
        EventStatus status = status(cue, said);
        Optional<Assertion> assertion = said.filter(a -> isFact(cue, status) || !isOwn(a, filled));
        Told told = composed(told(cue, filled, assertion, status), cue, inner);
        boolean refuses = status == EventStatus.NEGATED && statuses.reality().isRefusal(carrier(cue.token()));
        boolean contingent = status == EventStatus.FUTURE && statuses.reality().isContingent(carrier(cue.token()));
        boolean unsaid =
                statuses.reality().isPredicted(cue.token()) || (contingent && !Composer.isHostile(told.type()));
        return Stream.of(
                        refuses ? refusal(told).stream() : Stream.<Told>empty(),
                        extended(told, unsaid).stream(),
                        rejoined(told, cue).stream())
                .flatMap(all -> all)
                .map(t -> contingent && t.status() == EventStatus.FUTURE ? t.with(EventStatus.HYPOTHETICAL) : t)
                .toList();
    }

    /** What is denied did not happen, as far as who denies it says. */
    private EventStatus status(Cue cue, Optional<Assertion> said) {
        EventStatus status = statuses.of(cue.token(), said.isPresent());
        if (status == EventStatus.ACTUAL
                && PURPOSES.contains(cue.deed().type())
                && statuses.isPurpose(carrier(cue.token()))) {
            return EventStatus.HYPOTHETICAL;
        }
        return said.filter(Assertion::denied).isPresent() ? EventStatus.NEGATED : status;
    }

    /** {@code it had not attacked}, {@code it has released them}; not {@code it will not attack}, which is a refusal, nor what is done by saying so. */
    private boolean isFact(Cue cue, EventStatus status) {
        return switch (status) {
            case ACTUAL, PAST -> Composer.isMaterial(cue.deed().type());
            case NEGATED -> !statuses.reality().isRefusal(carrier(cue.token()));
            case FUTURE, HYPOTHETICAL -> false;
        };
    }

    /** A party's word on its own deed is no claim of somebody else. */
    private boolean isOwn(Assertion assertion, Slots.Filled filled) {
        return assertion
                .speaker()
                .map(actors::party)
                .filter(speaker -> filled.sources().stream().anyMatch(s -> Actors.isOne(s, speaker)))
                .isPresent();
    }

    /** Whether a party is known on either side; on both where the row asks for it or a noun stands aside. */
    private boolean isTold(Cue cue, Slots.Filled filled) {
        long sources = filled.sources().stream().filter(Actors::isKnown).count();
        boolean target = sources > 1 || filled.targets().stream().anyMatch(Actors::isKnown);
        boolean somebody = slots.isDoneByPronoun(cue) && cue.deed().verb();
        return needsBoth(cue)
                ? (sources > 0 && target)
                        || (somebody && sources + filled.targets().size() > 0)
                : sources > 0 || target;
    }

    private boolean needsBoth(Cue cue) {
        boolean asked = cue.deed().needs().stream().map(Condition::kind).anyMatch("both"::equals);
        boolean together = cue.deed().targets().stream().anyMatch(s -> s.startsWith("+"));
        boolean aside = slots.carried(cue.token()) < 0 && !isSubject(cue.token());
        return asked || !cue.deed().verb() && (aside || together);
    }

    private boolean isSubject(int token) {
        return scene.tree().is(token, "nsubj") || scene.tree().is(token, "root");
    }

    private Told told(Cue cue, Slots.Filled filled, Optional<Assertion> assertion, EventStatus status) {
        return new Told(
                cue.deed().type(),
                cue.deed().mode(),
                contexts(),
                cue.deed().cameo(),
                status,
                assertion,
                filled.sources(),
                filled.targets(),
                when(cue.token(), status),
                where(cue.token()),
                Evidence.around(scene.sentence(), cue.token()),
                cue.deed().id(),
                scene.number(),
                grammar.depth(cue.token()));
    }

    private Told composed(Told told, Cue cue, Cue inner) {
        return cue.deed()
                .takes()
                .filter(takes -> inner != cue)
                .flatMap(takes ->
                        knowledge.composer().compose(takes, inner.deed().cameo()))
                .map(c -> told.as(composedType(cue, c), c.mode().or(told::mode), c.cameo(), told.status()))
                .orElse(told);
    }

    private EventType composedType(Cue cue, Composition composition) {
        boolean other = cue.deed().takes().filter("stop"::equals).isPresent()
                || composition.cameo().startsWith("11")
                || composition.cameo().startsWith("09");
        return other
                ? knowledge.composer().type(composition.cameo())
                : cue.deed().type();
    }

    /** With what a deed to come, or one that others claim, is besides: an agreement, a threat, an accusation. */
    private List<Told> extended(Told told, boolean unsaid) {
        List<Told> all = new ArrayList<>();
        if (!unsaid && told.status() == EventStatus.FUTURE && !told.sources().isEmpty()) {
            knowledge
                    .composer()
                    .announcing(told.type())
                    .flatMap(takes -> knowledge.composer().compose(takes, told.cameo()))
                    .ifPresent(c -> all.add(
                            told.as(knowledge.composer().type(c.cameo()), c.mode(), c.cameo(), EventStatus.ACTUAL)));
        }
        all.add(told);
        accusation(told).ifPresent(all::add);
        return all;
    }

    /** {@code a charge that Moscow denies}: by its word it was not done. */
    private Optional<Told> rejoined(Told told, Cue cue) {
        return told.status() == EventStatus.ACTUAL
                ? rejoinders
                        .of(cue.token())
                        .map(denial -> told.with(EventStatus.NEGATED).by(denial))
                : Optional.empty();
    }

    /** {@code said that Qatar must mediate}: it asks Qatar to. */
    private Told asked(Duties.Duty duty) {
        Optional<Composition> asked = found.stream()
                .filter(c -> grammar.within(c.token(), duty.verb()))
                .min(Comparator.comparingInt(c -> scene.distance(c.token(), duty.verb())))
                .flatMap(c -> knowledge.composer().compose("demand", c.deed().cameo()));
        return new Told(
                EventType.REQUEST,
                asked.flatMap(Composition::mode),
                contexts(),
                asked.map(Composition::cameo).orElse("100"),
                EventStatus.ACTUAL,
                Optional.empty(),
                List.of(duty.speaker()),
                duty.bearers(),
                When.UNKNOWN,
                Optional.empty(),
                Evidence.around(scene.sentence(), duty.verb()),
                "duty",
                scene.number(),
                grammar.depth(duty.verb()) - 1);
    }

    /** {@code will not accept}: it refuses. */
    private Optional<Told> refusal(Told told) {
        return told.sources().isEmpty()
                ? Optional.empty()
                : knowledge
                        .composer()
                        .compose("reject", told.cameo())
                        .map(c -> told.as(EventType.REJECT, c.mode(), c.cameo(), EventStatus.ACTUAL));
    }

    /** {@code Ukraine said that Russia attacked}: it accuses Russia. */
    private Optional<Told> accusation(Told told) {
        boolean claimed = CLAIMED.contains(told.type())
                && told.status() == EventStatus.ACTUAL
                && told.sources().stream().anyMatch(Actors::isKnown);
        return told.assertion()
                .filter(a -> claimed && !a.denied())
                .flatMap(Assertion::speaker)
                .filter(p -> p.actor().isPresent())
                .filter(p -> told.sources().stream().noneMatch(s -> s.actor().equals(p.actor())))
                .map(p -> accusing(told, p));
    }

    private Told accusing(Told told, Party speaker) {
        EventParty accuser = new EventParty(speaker.actor(), Optional.empty(), speaker.span());
        return new Told(
                EventType.ACCUSE,
                Optional.of("allege"),
                told.contexts(),
                "112",
                EventStatus.ACTUAL,
                Optional.empty(),
                List.of(accuser),
                told.sources(),
                When.UNKNOWN,
                Optional.empty(),
                told.evidence(),
                "claim." + told.rule(),
                told.sentence(),
                told.depth());
    }

    private List<String> contexts() {
        return scene.sentence().tokens().stream()
                .map(t -> knowledge.contexts().get(t.lemma()))
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    private When when(int token, EventStatus status) {
        return Times.of(scene, token, asContact(status))
                .flatMap(time -> time.edtf().map(edtf -> When.on(edtf, time.basis())))
                .orElse(When.UNKNOWN);
    }

    /** The verb that carries a noun, else the word itself. */
    private int carrier(int token) {
        return slots.carried(token) >= 0 ? slots.carried(token) : token;
    }

    private Optional<Where> where(int token) {
        return Stream.of(token, carrier(token))
                .distinct()
                .flatMap(t -> scene.tree().children(t, "obl", "nmod").stream())
                .filter(t -> WHERE.contains(scene.caseOf(t)))
                .flatMap(t -> scene.placeOf(t).stream())
                .findFirst()
                .map(place -> new Where(place.place(), Optional.of(place.country())));
    }

    private static EngagementStatus asContact(EventStatus status) {
        return switch (status) {
            case ACTUAL, PAST -> EngagementStatus.HELD;
            case FUTURE -> EngagementStatus.ANNOUNCED;
            case HYPOTHETICAL -> EngagementStatus.PROPOSED;
            case NEGATED -> EngagementStatus.DENIED;
        };
    }
}
