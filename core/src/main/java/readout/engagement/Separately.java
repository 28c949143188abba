package readout.engagement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readout.actor.Party;
import readout.actor.PlaceMention;
import readout.lexicon.Trigger.Part;
import readout.model.EngagementKind;
import readout.model.TimeExpression;

/** Contacts that one word tells several of: {@code spoke separately with A and B}, {@code A's meetings with B and C}. */
final class Separately {
    private static final Set<String> WORDS = Set.of(
            "separately",
            "separate",
            "individually",
            "individual",
            "privately",
            "bilaterally",
            "respective",
            "all",
            "each");
    private static final Set<String> WITH = Set.of("with", "to");
    private static final Set<String> AGAIN = Set.of("with", "by");
    /** One telephones one at a time. */
    private static final Set<String> ONE_BY_ONE = Set.of("telephone", "phone", "ring", "call", "congratulate");

    private static final Set<String> IN = Set.of("in", "at");
    /** Characters between somebody and his day: {@code Kim on Monday}. */
    private static final int CLOSE = 4;

    private static final Set<String> TELEPHONES = Set.of("phone", "telephone");
    private static final Set<String> JOINTLY =
            Set.of("joint", "jointly", "together", "conference", "video", "three-way", "trilateral", "four-way");

    static final Set<String> SEVERAL = Set.of("meetings", "calls", "conversations", "encounters", "dinners");

    private Separately() {}

    /** Who takes part in each of the contacts; one list where it is only one. */
    static List<List<Filler>> of(Cue cue, List<Filler> fillers) {
        List<Party> partners = partners(cue);
        List<Filler> others =
                fillers.stream().filter(f -> !partners.contains(f.party())).toList();
        if (partners.size() < 2 || others.isEmpty() || !isSeparate(cue)) {
            return List.of(fillers);
        }
        List<Filler> each = partners.stream()
                .map(p -> fillers.stream()
                        .filter(f -> f.party().equals(p))
                        .findFirst()
                        .orElseGet(() -> new Filler(part(cue), p)))
                .toList();
        boolean persons =
                isSaid(cue) && partners.stream().allMatch(p -> p.person().isPresent());
        return persons || isRepeated(cue)
                ? each.stream().map(f -> with(others, Stream.of(f))).toList()
                : partners.stream()
                        .map(Party::actor)
                        .distinct()
                        .map(actor -> with(
                                others,
                                each.stream().filter(f -> f.party().actor().equals(actor))))
                        .toList();
    }

    private static List<Filler> with(List<Filler> others, Stream<Filler> partners) {
        return Stream.concat(others.stream(), partners).toList();
    }

    /** {@code met with Kim and with Moon}, {@code received by the king and by his minister}. */
    private static boolean isRepeated(Cue cue) {
        Scene scene = cue.scene();
        Clauses clauses = new Clauses(scene);
        return AGAIN.stream()
                .sorted()
                .flatMap(preposition -> clauses.obliques(cue.token(), preposition).stream()
                        .flatMap(head -> scene.tree().children(head, "conj").stream())
                        .filter(other -> scene.caseOf(other).equals(preposition)))
                .findFirst()
                .isPresent();
    }

    /** Whether no other verb stands between: in {@code held talks with the king to discuss the quarrel with Iran} Iran is none of them. */
    private static boolean isSameClause(Cue cue, int head) {
        return IntStream.range(cue.token() + 1, head).noneMatch(i -> cue.scene().isVerb(i));
    }

    private static Part part(Cue cue) {
        return isOneByOne(cue) ? cue.trigger().object().orElse(Part.PARTICIPANT) : Part.PARTICIPANT;
    }

    /** Those who stand after "with", or whom somebody telephones, of the word or of the verb above it. */
    private static List<Party> partners(Cue cue) {
        Clauses clauses = new Clauses(cue.scene());
        if (isOneByOne(cue)) {
            return clauses.patients(cue.token()).stream()
                    .flatMap(head -> cue.scene().partiesOf(head).stream())
                    .distinct()
                    .toList();
        }
        List<Party> with = Stream.of(cue.token(), clauses.verbAbove(cue.token()))
                .filter(head -> head >= 0)
                .flatMap(head -> (isRepeated(cue) ? AGAIN : WITH)
                        .stream().sorted().flatMap(p -> clauses.obliques(head, p).stream()))
                .filter(head -> isSameClause(cue, head))
                .flatMap(head -> cue.scene().partiesOf(head).stream())
                .distinct()
                .toList();
        return with.isEmpty() && cue.trigger().verb() && cue.trigger().kind() == EngagementKind.MEETING
                ? clauses.patients(cue.token()).stream()
                        .flatMap(head -> cue.scene().partiesOf(head).stream())
                        .distinct()
                        .toList()
                : with;
    }

    /** Whether a word beside it says so. */
    static boolean isSaid(Cue cue) {
        Scene scene = cue.scene();
        return Stream.of(cue.token(), new Clauses(scene).verbAbove(cue.token()))
                        .filter(head -> head >= 0)
                        .flatMap(head -> scene.tree().children(head, "advmod", "amod", "det", "dep").stream())
                        .anyMatch(child -> WORDS.contains(scene.lemma(child)))
                || isListed(cue);
    }

    /** {@code is to meet leaders including Sissi and Modi}. */
    private static boolean isListed(Cue cue) {
        Clauses clauses = new Clauses(cue.scene());
        return Stream.concat(clauses.obliques(cue.token(), "with").stream(), clauses.patients(cue.token()).stream())
                .flatMap(head -> cue.scene().tree().children(head, "nmod").stream())
                .anyMatch(child -> Scene.INCLUDING.contains(cue.scene().caseOf(child)));
    }

    private static boolean isOneByOne(Cue cue) {
        return cue.trigger().verb()
                && cue.trigger().object().isPresent()
                && ONE_BY_ONE.contains(cue.trigger().word());
    }

    /** {@code spoke by phone with Merkel, Macron and May}: with each, unless they were on the line together. */
    private static boolean isByTelephone(Cue cue) {
        Scene scene = cue.scene();
        return (cue.trigger().kind() == EngagementKind.CALL || cue.trigger().weak())
                && words(scene).anyMatch(TELEPHONES::contains)
                && words(scene).noneMatch(JOINTLY::contains);
    }

    private static Stream<String> words(Scene scene) {
        return IntStream.range(0, scene.sentence().size()).mapToObj(scene::lemma);
    }

    /** {@code his tour will include talks with Macron and Conte}. */
    private static boolean isOnTour(Cue cue) {
        int verb = cue.scene().tree().head(cue.token());
        return verb >= 0
                && cue.scene().tree().is(cue.token(), "obj")
                && StatusReader.COVER.contains(cue.scene().lemma(verb));
    }

    /** {@code met Kim in Pyongyang and Moon in Seoul}, {@code met Kim on Monday and Moon on Tuesday}: each at a place or time of his own. */
    private static boolean isInTurn(Cue cue) {
        return differ(cue, partner -> placeAfter(cue.scene(), partner).map(PlaceMention::country))
                || differ(cue, partner -> timeAfter(cue.scene(), partner).map(TimeExpression::value));
    }

    private static boolean differ(Cue cue, Function<Party, Optional<String>> own) {
        List<Optional<String>> each = partners(cue).stream().map(own).toList();
        return each.size() > 1
                && each.stream().allMatch(Optional::isPresent)
                && each.stream().distinct().count() == each.size();
    }

    private static Optional<TimeExpression> timeAfter(Scene scene, Party partner) {
        return scene.times().stream()
                .filter(time -> time.edtf().isPresent()
                        && time.span().start() > partner.span().end())
                .filter(time -> time.span().start() - partner.span().end() <= CLOSE)
                .findFirst();
    }

    /** When the contact with these was, if each has a time of his own. */
    static Optional<TimeExpression> time(Cue cue, List<Filler> fillers) {
        List<Party> partners = partners(cue);
        return partners.size() > 1
                        && differ(
                                cue, partner -> timeAfter(cue.scene(), partner).map(TimeExpression::value))
                ? fillers.stream()
                        .map(Filler::party)
                        .filter(partners::contains)
                        .flatMap(partner -> timeAfter(cue.scene(), partner).stream())
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<PlaceMention> placeAfter(Scene scene, Party partner) {
        return scene.places().stream()
                .filter(place -> place.from() > 1 && IN.contains(scene.lemma(place.from() - 1)))
                .filter(place -> scene.sentence().token(place.from() - 2).span().end()
                        == partner.span().end())
                .findFirst();
    }

    /** Where the contact with these is, if each has a place of his own; else the place of all. */
    static Optional<PlaceMention> place(Cue cue, List<Filler> fillers, Optional<PlaceMention> all) {
        List<Party> partners = partners(cue);
        return partners.size() > 1 && isInTurn(cue)
                ? fillers.stream()
                        .map(Filler::party)
                        .filter(partners::contains)
                        .flatMap(partner -> placeAfter(cue.scene(), partner).stream())
                        .findFirst()
                : all;
    }

    private static boolean isSeparate(Cue cue) {
        Scene scene = cue.scene();
        boolean said = isSaid(cue) || isOneByOne(cue) || isByTelephone(cue) || isOnTour(cue) || isInTurn(cue);
        return said
                || isRepeated(cue)
                || SEVERAL.contains(scene.sentence().token(cue.token()).word().toLowerCase(Locale.ROOT));
    }
}
