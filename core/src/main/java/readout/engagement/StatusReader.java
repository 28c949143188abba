package readout.engagement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.lexicon.Lexicon;
import readout.lexicon.Sign;
import readout.lexicon.StatusCue.About;
import readout.model.EngagementStatus;
import readout.reality.Chain;
import readout.reality.Judgement.Kind;
import readout.reality.Marks;
import readout.reality.Reality;

/**
 * Whether a contact happened: what the words around the one that tells it say ({@link Reality}), and what is told of journeys alone.
 *
 * <p>Example: {@code plans to cancel a meeting} gives {@link EngagementStatus#CANCELLED}, {@code will not meet} {@link EngagementStatus#DENIED}.
 */
final class StatusReader {
    /** Verbs of journeys whose object is where they go. */
    private static final Set<String> SUGGESTING =
            Set.of("suggest", "propose", "recommend", "advise", "urge", "advocate");

    private static final Set<String> PLANNING = Set.of("plan", "schedule", "expect", "slate", "set", "talk");

    static final Set<String> COVER = Set.of("take", "include", "cover", "bring");

    private final Map<Sign, Set<String>> words;

    StatusReader(Lexicon lexicon) {
        words = lexicon.statusWords(About.CONTACT);
    }

    private Reality reality(Scene scene) {
        return new Reality(new Marks(words, scene.parsed()));
    }

    /** What all the words around come to; held where they say nothing. */
    EngagementStatus status(Scene scene, int token) {
        Optional<Integer> first = Sequel.of(scene, token);
        if (first.isPresent()) {
            return status(scene, first.get());
        }
        Chain chain = reality(scene).of(token);
        return switch (chain.standing()) {
            case REAL -> ahead(scene, token, chain);
            case TO_COME ->
                isOver(scene, token)
                        ? EngagementStatus.HELD
                        : chain.has(Kind.NEGATED) && isPlannedFor(scene, token)
                                ? EngagementStatus.CANCELLED
                                : EngagementStatus.ANNOUNCED;
            case SUPPOSED ->
                chain.has(Kind.CANCELLED) || isAccepted(scene, chain)
                        ? EngagementStatus.ANNOUNCED
                        : EngagementStatus.PROPOSED;
            case NOT_DONE ->
                chain.has(Kind.CANCELLED) || chain.has(Kind.SETBACK) || isPlannedFor(scene, token)
                        ? EngagementStatus.CANCELLED
                        : EngagementStatus.DENIED;
        };
    }

    /** {@code A meeting planned for May did not take place}. */
    private static boolean isPlannedFor(Scene scene, int noun) {
        return scene.sentence().token(noun).isNoun()
                && scene.tree().children(noun, "acl", "acl:relcl").stream()
                        .anyMatch(clause -> PLANNING.contains(scene.lemma(clause)));
    }

    /** {@code accepted an invitation to visit}. */
    private static boolean isAccepted(Scene scene, Chain chain) {
        return chain.all().stream()
                .filter(judgement ->
                        judgement.kind() == Kind.SUPPOSED && scene.tree().is(judgement.token(), "obj"))
                .map(judgement -> scene.tree().head(judgement.token()))
                .anyMatch(verb -> scene.lemma(verb).equals("accept")
                        && !scene.sentence().token(verb).tag().equals("VB"));
    }

    /** {@code preparations, including a meeting three weeks ago}; of {@code Friday's summit} the Friday counts. */
    private static boolean isOver(Scene scene, int noun) {
        List<Integer> owners = scene.tree().children(noun, "nmod:poss").stream()
                .filter(scene::isTime)
                .toList();
        return scene.sentence().token(noun).isNoun()
                && (owners.isEmpty() ? scene.tree().children(noun) : owners)
                        .stream()
                                .filter(scene::isTime)
                                .flatMap(child -> scene.times().stream()
                                        .filter(time -> time.span()
                                                .overlaps(scene.sentence()
                                                        .token(child)
                                                        .span())))
                                .flatMap(time -> Ahead.of(scene, time).edtf().stream())
                                .anyMatch(scene::isOver);
    }

    private static EngagementStatus ahead(Scene scene, int token, Chain chain) {
        if (Pending.isLeaving(scene, token)
                || Pending.isStop(scene, token)
                || Pending.isPlanned(scene, token)
                || Pending.isBeforehand(scene, token)
                || Pending.isAheadOf(scene, token)) {
            return EngagementStatus.ANNOUNCED;
        }
        return chain.has(Kind.ONGOING) || Pending.isInProgress(scene, token)
                ? EngagementStatus.ONGOING
                : EngagementStatus.HELD;
    }

    /** Whether the contact is only supposed, or one that nobody had: {@code if they meet}, {@code no president has come in years}. */
    boolean isConditional(Scene scene, int token) {
        Reality reality = reality(scene);
        Chain chain = reality.of(token);
        return (chain.has(Kind.CONDITION) && !chain.has(Kind.CANCELLED))
                || reality.isOfNobody(token)
                || isUnplanned(scene, chain)
                || isUnsaid(scene, chain);
    }

    /** {@code never suggested that he should go}: nobody refuses anything. */
    private static boolean isUnsaid(Scene scene, Chain chain) {
        return chain.all().stream()
                .filter(judgement ->
                        judgement.kind() == Kind.SUPPOSED && SUGGESTING.contains(scene.lemma(judgement.token())))
                .anyMatch(said ->
                        chain.all().stream().anyMatch(no -> no.kind() == Kind.NEGATED && no.at() == said.token()));
    }

    /** {@code they were not scheduled to meet}: whether they met is not said; {@code are not scheduled to meet} is news. */
    private static boolean isUnplanned(Scene scene, Chain chain) {
        return chain.isUnplanned()
                && chain.all().stream()
                        .filter(judgement -> judgement.kind() == Kind.TO_COME)
                        .anyMatch(plan -> scene.tree().children(plan.token(), "aux:pass", "cop").stream()
                                .anyMatch(be -> scene.sentence().token(be).tag().equals("VBD")));
    }
}
