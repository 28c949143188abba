package readout.engagement;

import java.util.List;
import java.util.Set;
import readout.lexicon.Trigger;
import readout.model.EngagementKind;

/** How a noun that tells a contact hangs on the verb that carries it: {@code held talks with}, {@code told him in a phone call}. */
final class Support {
    /** Prepositions after which a contact stands beside what somebody does: {@code said after talks}. */
    private static final Set<String> BESIDE = Set.of(
            "in",
            "during",
            "at",
            "after",
            "before",
            "for",
            "following",
            "to",
            "on",
            "ahead",
            "remark",
            "comment",
            "upon",
            "by",
            "from",
            "as",
            "with",
            "into",
            "out");

    private static final Set<String> CARRIERS = Set.of(
            "ahead",
            "remark",
            "comment",
            "sideline",
            "margin",
            "part",
            "eve",
            "start",
            "beginning",
            "end",
            "conclusion",
            "series",
            "round",
            "leg",
            "day",
            "course",
            "front",
            "opening",
            "outset",
            "middle",
            "final",
            "hour",
            "minute",
            "week",
            "morning",
            "afternoon",
            "evening");
    private static final Set<String> OCCASIONS = Set.of("in", "during", "at", "on", "over", "by");
    private static final Set<String> MEANS = Set.of("by", "on", "over", "via", "in");

    /** Verbs that carry a noun which stands close behind them. */
    private static final Set<String> LIGHT = Set.of("make", "place", "hold", "have", "pay", "give", "conduct");
    /** What stands between such a verb and its noun. */
    private static final Set<String> NOUN_PHRASE = Set.of("DT", "JJ", "NN", "NNP", "CD", "HYPH", "VBN", "PRP$");

    private static final Set<String> INDEFINITE = Set.of("a", "an");
    private static final Set<String> AFTER = Set.of("after", "following", "during");
    /** Who does this to a contact does not take part in it. */
    private static final Set<String> ARRANGING = Set.of(
            "choreograph",
            "arrange",
            "organize",
            "organise",
            "broker",
            "facilitate",
            "orchestrate",
            "cover",
            "criticize",
            "criticise",
            "welcome",
            "praise",
            "condemn",
            "report",
            "reveal",
            "disclose");

    /** {@code denounced Kerry for meetings with Iranians}: whose deed it is. */
    private static final Set<String> JUDGING = Set.of(
            "denounce",
            "criticize",
            "criticise",
            "blast",
            "slam",
            "attack",
            "condemn",
            "blame",
            "praise",
            "thank",
            "rebuke",
            "mock",
            "assail",
            "fault",
            "chide",
            "scold",
            "hail",
            "commend",
            "lambaste",
            "rip");

    private static final Set<String> ASKING =
            Set.of("demand", "insist", "ask", "request", "urge", "propose", "recommend");

    private final Scene scene;
    private final Clauses clauses;

    Support(Scene scene) {
        this.scene = scene;
        this.clauses = new Clauses(scene);
    }

    /** {@code demanded in a call that Netanyahu wait}: of whom something is asked. */
    List<Integer> asked(int verb) {
        return ASKING.contains(scene.lemma(verb))
                ? scene.tree().children(verb, "ccomp").stream()
                        .flatMap(clause -> scene.tree().children(clause, "nsubj").stream())
                        .toList()
                : List.of();
    }

    /** {@code choreographed a meeting}: who does so does not take part. */
    boolean isArranged(int noun, int verb) {
        return scene.tree().is(noun, "obj") && ARRANGING.contains(scene.lemma(verb));
    }

    /** {@code made a long telephone call}: the verb before the noun, whatever the parser hangs it on; -1 where there is none. */
    int lightVerb(int noun) {
        int i = noun - 1;
        while (i >= 0 && NOUN_PHRASE.contains(scene.sentence().token(i).tag())) {
            i--;
        }
        return i >= 0 && scene.isVerb(i) && LIGHT.contains(scene.lemma(i)) ? i : -1;
    }

    /** Who has what hangs on a verb: of {@code said the killers were known, after a call with the king} it is who said so. */
    List<Integer> holders(int noun, int verb) {
        List<Integer> near = isJudged(noun, verb) ? clauses.patients(verb) : clauses.holders(verb);
        if (StatusReader.COVER.contains(scene.lemma(verb))) {
            return travellers(verb);
        }
        boolean named = near.stream().anyMatch(head -> !scene.partiesOf(head).isEmpty());
        int above = clauses.verbAbove(verb);
        boolean beside = scene.tree().is(noun, "obl") && BESIDE.contains(scene.caseOf(noun));
        return named || above < 0 || !beside || !scene.tree().is(verb, "ccomp") ? near : clauses.holders(above);
    }

    private boolean isJudged(int noun, int verb) {
        return isJudged(scene, noun, verb);
    }

    /** Whether the noun is what somebody is blamed or praised for by a verb. */
    static boolean isJudged(Scene scene, int noun, int verb) {
        return scene.caseOf(noun).equals("for") && JUDGING.contains(scene.lemma(verb));
    }

    /** {@code his trip will include meetings with May}: who makes the journey. */
    private List<Integer> travellers(int verb) {
        int journey = scene.tree().is(verb, "acl:relcl")
                ? scene.tree().head(verb)
                : scene.tree().children(verb, "nsubj").stream().findFirst().orElse(-1);
        if (journey < 0) {
            return List.of();
        }
        if (!scene.partiesOf(journey).isEmpty()) {
            return List.of(journey);
        }
        List<Integer> owners = scene.tree().children(journey, "nmod:poss");
        int above = clauses.verbAbove(journey);
        return !owners.isEmpty() ? owners : above < 0 || above == verb ? List.of() : clauses.holders(above);
    }

    /** {@code told Erdogan in a phone call}: what is said to somebody in a talk is said to who takes part in it. */
    boolean isOccasion(Trigger trigger, int noun) {
        boolean talk = trigger.kind() != EngagementKind.VISIT && trigger.kind() != EngagementKind.SIGNING;
        boolean beside = scene.tree().is(noun, "obl") || isMisplaced(noun);
        return talk && beside && OCCASIONS.contains(scene.caseOf(noun));
    }

    /** {@code proposed a meeting in a letter}, {@code was told of the trip in a call}: what parsers hang on the noun before belongs to the verb. */
    private boolean isMisplaced(int noun) {
        int head = scene.tree().head(noun);
        boolean after = scene.tree().is(noun, "nmod")
                && head >= 0
                && (scene.mentionAt(head).isEmpty() || scene.placeOf(head).isPresent())
                && (scene.tree().is(head, "obj") || scene.tree().is(head, "obl"));
        boolean indefinite =
                scene.tree().children(noun, "det").stream().anyMatch(det -> INDEFINITE.contains(scene.lemma(det)));
        return after && (AFTER.contains(scene.caseOf(noun)) || (indefinite && OCCASIONS.contains(scene.caseOf(noun))));
    }

    /** {@code held talks with}, {@code spoke by phone to}: what follows the verb belongs to the noun as well. */
    boolean sharesComplements(int noun) {
        boolean means = scene.tree().is(noun, "obl") && MEANS.contains(scene.caseOf(noun));
        return scene.tree().is(noun, "obj") || scene.tree().is(noun, "nsubj") || means;
    }

    /** {@code spoke by phone to both leaders}: what names the means is not all who take part. */
    boolean isMeans(Trigger trigger, int noun) {
        return Telling.family(trigger.kind()) == EngagementKind.CALL
                && scene.tree().is(noun, "obl")
                && MEANS.contains(scene.caseOf(noun))
                && !scene.caseOf(noun).equals("in");
    }

    /** Whether the subject of the verb above can be who holds what the noun tells. */
    boolean carries(int noun) {
        return scene.tree().is(noun, "obj")
                || isCarried(noun)
                || isMisplaced(noun)
                || (!scene.tree().is(noun, "nmod") && BESIDE.contains(scene.caseOf(noun)));
    }

    /** {@code on the sidelines of talks}: the noun in between only says when or where. */
    private boolean isCarried(int noun) {
        int head = scene.tree().head(noun);
        boolean below = scene.tree().is(noun, "nmod") || scene.tree().is(noun, "obl");
        return below
                && head >= 0
                && (CARRIERS.contains(scene.lemma(head)) || Scene.INCLUDING.contains(scene.caseOf(noun)));
    }
}
