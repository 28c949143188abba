package readout.engagement;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import readout.actor.Party;
import readout.actor.PlaceMention;
import readout.language.Token;
import readout.lexicon.Trigger.Part;
import readout.model.EngagementKind;
import readout.model.EngagementStatus;
import readout.model.Span;

/**
 * Who takes part without being named again: the traveller, or who was told to meet others before.
 *
 * <p>Example: {@code Ms Ardern flew to Suva on Tuesday. Talks with Prime Minister Bainimarama followed}: Ardern's talks.
 */
final class Implied {
    /** How many sentences a journey goes on without being named again. */
    private static final int REACH = 3;

    /** What a contact that nobody is said to have hangs on: {@code Talks with him followed}, {@code Also planned are talks with him}. */
    private static final Set<String> ALONE = Set.of("nsubj", "nsubj:pass", "root");

    /** {@code After talks with him, the two spoke to the press}. */
    private static final Set<String> BESIDE = Set.of("in", "during", "at", "after", "following", "before");

    private static final Set<String> COMING = Set.of("come", "follow");
    private static final String WITH = "with";
    private static final Set<String> THREE = Set.of("trilateral", "three-way", "tripartite");
    private static final Set<String> GUESTS = Set.of("guest", "visitor");

    private Implied() {}

    /** The fillers, with the traveller where the words name only whom somebody has the contact with, or say {@code his guest}. */
    static List<Filler> with(Cue cue, Setting setting, List<Filler> fillers) {
        List<Filler> known =
                fillers.stream().map(f -> guest(cue.scene(), setting, f)).toList();
        List<String> actors = known.stream()
                .flatMap(f -> f.party().actor().stream())
                .distinct()
                .toList();
        boolean each = Separately.SEVERAL.contains(
                cue.scene().sentence().token(cue.token()).word().toLowerCase(Locale.ROOT));
        if (actors.isEmpty() || (actors.size() > 1 && !each)) {
            return known;
        }
        List<Party> spokenOf = spokenOf(cue, setting)
                .filter(p -> p.person().isPresent()
                        && p.actor().filter(actors::contains).isEmpty())
                .toList();
        Span words = cue.scene().sentence().token(cue.token()).span();
        return isOpen(cue, known) && isAmong(cue.scene(), actors, spokenOf)
                ? Stream.concat(spokenOf.stream().map(p -> new Filler(Part.PARTICIPANT, p.at(words))), known.stream())
                        .toList()
                : known;
    }

    /** The fillers, with the traveller where the words name only where somebody goes: {@code A visit to Fiji followed}. */
    static List<Filler> going(Cue cue, Setting setting, List<Filler> fillers, List<PlaceMention> to) {
        List<String> countries = to.stream().map(PlaceMention::country).toList();
        boolean open = !to.isEmpty()
                && !cue.trigger().verb()
                && fillers.isEmpty()
                && isAlone(cue.scene(), cue.token())
                && cue.scene().parties().stream()
                        .flatMap(r -> r.parties().stream())
                        .noneMatch(p -> p.person().isPresent()
                                && p.actor().filter(countries::contains).isEmpty());
        Span words = cue.scene().sentence().token(cue.token()).span();
        return open
                ? journey(setting, cue.scene().number(), REACH).stream()
                        .flatMap(Implied::visitor)
                        .map(p -> new Filler(Part.VISITOR, p.at(words)))
                        .toList()
                : fillers;
    }

    /** {@code told his guest}: the one who came. */
    private static Filler guest(Scene scene, Setting setting, Filler filler) {
        boolean guest = filler.party().actor().isEmpty()
                && scene.sentence().tokens().stream()
                        .anyMatch(token ->
                                token.span().overlaps(filler.party().span()) && GUESTS.contains(token.lemma()));
        return guest
                ? journey(setting, scene.number(), REACH).stream()
                        .flatMap(Implied::visitor)
                        .map(p -> new Filler(filler.part(), p.at(filler.party().span())))
                        .findFirst()
                        .orElse(filler)
                : filler;
    }

    /** Whether a noun tells of a contact with somebody, and nobody is said to have it. */
    private static boolean isOpen(Cue cue, List<Filler> fillers) {
        return !cue.trigger().verb()
                && isTalk(cue.trigger().kind())
                && isAlone(cue.scene(), cue.token())
                && fillers.stream()
                        .allMatch(f ->
                                isAfter(cue.scene(), cue.token(), f) && !Fillers.isBare(f.party()) && isWith(cue, f));
    }

    /** Whether the sentence names nobody but those. */
    private static boolean isAmong(Scene scene, List<String> actors, List<Party> spokenOf) {
        return scene.parties().stream()
                .flatMap(r -> r.parties().stream())
                .filter(p -> p.person().isPresent()
                        && p.actor().filter(actors::contains).isEmpty())
                .allMatch(p -> spokenOf.stream().anyMatch(o -> o.person().equals(p.person())));
    }

    private static boolean isTalk(EngagementKind kind) {
        return Telling.talk(Telling.family(kind));
    }

    private static boolean isAlone(Scene scene, int noun) {
        int head = scene.tree().head(noun);
        boolean joined = scene.tree().is(noun, "conj")
                && head >= 0
                && ALONE.contains(scene.tree().relation(head));
        boolean beside = scene.tree().is(noun, "obl") && BESIDE.contains(scene.caseOf(noun));
        boolean planned = scene.tree().is(noun, "obj")
                && scene.tree().children(head, "nsubj").stream()
                        .anyMatch(plan -> Pending.PLANS.contains(scene.lemma(plan)));
        return (joined
                        || beside
                        || planned
                        || isComing(scene, noun)
                        || ALONE.contains(scene.tree().relation(noun)))
                && !scene.hasChild(noun, "nmod:poss");
    }

    /** {@code Then came a stop in Oslo, and talks with the king}: parsers take what came for an object. */
    private static boolean isComing(Scene scene, int noun) {
        int verb = scene.tree().head(noun);
        while (verb >= 0 && scene.tree().is(verb, "dep")) {
            verb = scene.tree().head(verb);
        }
        return verb >= 0
                && COMING.contains(scene.lemma(verb))
                && !scene.hasChild(verb, "nsubj")
                && Set.of("obj", "dep").contains(scene.tree().relation(noun));
    }

    private static boolean isAfter(Scene scene, int noun, Filler filler) {
        return filler.party().span().start()
                > scene.sentence().token(noun).span().start();
    }

    /** {@code talks with him}, but not {@code the talks would go on, with him in charge}. */
    private static boolean isWith(Cue cue, Filler filler) {
        Span word = cue.scene().sentence().token(cue.token()).span();
        List<String> between = cue.scene().sentence().tokens().stream()
                .filter(token -> token.span().start() > word.start()
                        && token.span().start() < filler.party().span().start())
                .map(Token::lemma)
                .toList();
        int with = between.indexOf(WITH);
        return with >= 0 && (isOfThree(cue) || !between.subList(0, with).contains(","));
    }

    /** The traveller; else who met somebody else in the sentence before, all of them where three meet. */
    private static Stream<Party> spokenOf(Cue cue, Setting setting) {
        int sentence = cue.scene().number();
        boolean three = isOfThree(cue);
        Optional<Contact> journey = journey(setting, sentence, REACH);
        Optional<Contact> before = last(setting, sentence, three ? REACH : 1).filter(contact -> isTalk(contact.kind()));
        return journey.filter(contact -> before.isEmpty() || !three)
                .map(Implied::visitor)
                .orElseGet(() -> before.stream()
                        .flatMap(contact -> contact.fillers().stream())
                        .map(Filler::party)
                        .limit(three ? 2 : 1));
    }

    private static boolean isOfThree(Cue cue) {
        return cue.scene().tree().children(cue.token(), "amod").stream()
                .anyMatch(child -> THREE.contains(cue.scene().lemma(child)));
    }

    private static Stream<Party> visitor(Contact contact) {
        return contact.fillers().stream()
                .filter(f -> f.part() == Part.VISITOR && f.party().person().isPresent())
                .map(Filler::party)
                .limit(1);
    }

    /** The contact told last that somebody travelled to. */
    private static Optional<Contact> journey(Setting setting, int sentence, int reach) {
        return last(setting, sentence, reach)
                .filter(contact -> visitor(contact).findFirst().isPresent());
    }

    private static Optional<Contact> last(Setting setting, int sentence, int reach) {
        return setting.told().stream()
                .filter(contact -> contact.sentence() < sentence && contact.sentence() >= sentence - reach)
                .filter(contact -> !contact.earlier()
                        && contact.status() != EngagementStatus.CANCELLED
                        && contact.status() != EngagementStatus.DENIED)
                .max(Comparator.comparingInt(Contact::sentence));
    }
}
