package readout.engagement;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.language.Dependencies;
import readout.lexicon.Lexicon;
import readout.model.EngagementStatus;

/**
 * Whether a contact happened, from the words around the one that tells it: auxiliaries, modifiers, and the verbs and nouns above it.
 *
 * <p>Example: {@code plans to cancel a meeting} gives {@link EngagementStatus#CANCELLED}, {@code will not meet} {@link EngagementStatus#DENIED}.
 */
final class StatusReader {
    private static final Set<String> NEGATIONS = Set.of("not", "never", "n't", "no", "without", "neither", "nor");
    /** Prepositions of what merely happens beside. */
    private static final Set<String> ADJUNCTS = Set.of(
            "during",
            "after",
            "following",
            "since",
            "amid",
            "before",
            "ahead",
            "upon",
            "in",
            "from",
            "until",
            "at",
            "despite");

    /** {@code could strike after a call with the king}: the call is not what could be. */
    private static final Set<String> AFTER = Set.of("after", "following");

    private static final Set<String> COUNTED = Set.of("first", "second", "third", "last", "only");
    private static final Set<String> ARTICLES = Set.of("a", "an");
    /** Verbs of journeys whose object is where they go. */
    static final Set<String> COVER = Set.of("take", "include", "cover", "bring");

    /** {@code denied reports that they had met}. */
    private static final Set<String> REPORTS =
            Set.of("report", "claim", "rumor", "rumour", "suggestion", "allegation", "speculation");

    private static final String TO = "to";
    private static final String OUT = "out";
    private static final Set<String> PRESENT = Set.of("VBZ", "VBP");
    /** Verbs of taking part: what stands after them is done, not only beside: {@code urged them to engage in talks}. */
    private static final Set<String> PART = Set.of("engage", "participate", "take", "join");

    /** {@code hinted at}, {@code withdrew from}: prepositions that belong to their verbs. */
    private static final Map<String, Set<String>> CLOSE =
            Map.of("at", Set.of("hint"), "from", Set.of("withdraw", "pull", "back", "refrain", "abstain", "shy"));

    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether");

    private final Map<Position, Map<String, EngagementStatus>> cues;

    StatusReader(Lexicon lexicon) {
        cues = Old.cues();
    }

    /** The strongest of all that the words around say; held where they say nothing. */
    EngagementStatus status(Scene scene, int token) {
        Set<EngagementStatus> said = EnumSet.noneOf(EngagementStatus.class);
        boolean negated = false;
        if (Pending.isOff(scene, token)) {
            said.add(EngagementStatus.CANCELLED);
        }
        for (int t = token, from = -1; t >= 0; from = t, t = scene.tree().head(t)) {
            if (from >= 0 && endsAt(scene, t, from)) {
                said.addAll(besideVerb(scene, t, from));
                break;
            }
            said.addAll(from >= 0 && isOff(scene, t) ? List.of() : around(scene, t, from < 0));
            said.addAll(from < 0 ? wished(scene, t) : List.of());
            said.addAll(added(scene, t, from < 0));
            if (from < 0 && Pending.isJudged(scene, t)) {
                said.add(EngagementStatus.PROPOSED);
            }
            if (Pending.isUndone(scene, t) || Pending.isReplaced(scene, t)) {
                said.add(EngagementStatus.CANCELLED);
            } else if (Pending.isToCome(scene, t)) {
                said.add(EngagementStatus.ANNOUNCED);
            }
            negated |= isNegated(scene, t) && !isDescribed(scene, t, from) && !(from < 0 && isCounted(scene, t));
            if (from >= 0 && !isBesideVerb(scene, from)) {
                said.addAll(governed(scene, t));
                said.addAll(isIndefinite(scene, from) ? cue(Position.INDEFINITE, scene.lemma(t)) : List.of());
            }
        }
        return decide(said, negated, isInProgress(scene, token));
    }

    /** {@code voiced a willingness to meet}: the noun before the verb, whatever the parser hangs the verb on. */
    private List<EngagementStatus> wished(Scene scene, int verb) {
        return scene.tree().children(verb, "mark").stream()
                .filter(mark -> scene.lemma(mark).equals("to"))
                .map(mark -> mark - 1)
                .filter(before -> before >= 0
                        && scene.isVerb(verb)
                        && scene.tree().head(verb) != before
                        && scene.sentence().token(before).isNoun())
                .flatMap(before -> cue(Position.GOVERNOR, scene.lemma(before)).stream())
                .toList();
    }

    /** What a word above says; {@code had been due to meet} tells that they did not. */
    private List<EngagementStatus> governed(Scene scene, int t) {
        if (isOpening(scene, t)) {
            return List.of();
        }
        return Stream.of(phrasal(scene, t), scene.sentence().token(t).word())
                .flatMap(word -> cue(Position.GOVERNOR, word).stream())
                .map(status -> switch (status) {
                    case ANNOUNCED -> hadBeen(scene, t) ? EngagementStatus.CANCELLED : status;
                    case CANCELLED -> Pending.isThreat(scene, t) ? EngagementStatus.ANNOUNCED : status;
                    case HELD, ONGOING, PROPOSED, DENIED -> status;
                })
                .toList();
    }

    /** {@code may pull out of}: what may be is that it is off. */
    private boolean isOff(Scene scene, int t) {
        return cue(Position.GOVERNOR, phrasal(scene, t)).contains(EngagementStatus.CANCELLED);
    }

    private static boolean hadBeen(Scene scene, int t) {
        return hadAlready(scene, t)
                && scene.tree().children(t, "cop", "aux:pass").stream()
                        .anyMatch(be -> scene.sentence().token(be).tag().equals("VBN"));
    }

    /** {@code gave up his journey and telephoned}: the verb before does not govern. */
    private static boolean isBesideVerb(Scene scene, int t) {
        return scene.tree().is(t, "conj")
                && scene.isVerb(t)
                && scene.isVerb(scene.tree().head(t));
    }

    /** {@code the call was not the first}: there was one. */
    private static boolean isDescribed(Scene scene, int t, int from) {
        return from >= 0
                && scene.tree().is(from, "nsubj")
                && scene.hasChild(t, "cop")
                && (scene.sentence().token(t).isNoun() || COUNTED.contains(scene.lemma(t)));
    }

    /** {@code it was not his first trip}: he made this one, and others before. */
    private static boolean isCounted(Scene scene, int noun) {
        return scene.hasChild(noun, "cop")
                && scene.tree().children(noun, "amod").stream().anyMatch(child -> COUNTED.contains(scene.lemma(child)));
    }

    /** {@code opened their summit}, but not {@code is open to talks}. */
    private static boolean isOpening(Scene scene, int t) {
        return scene.isVerb(t) && scene.lemma(t).equals("open");
    }

    /** {@code call}, {@code call off}, {@code pull out} of a meeting. */
    private static String phrasal(Scene scene, int verb) {
        return Stream.concat(
                        scene.tree().children(verb, "compound:prt").stream().map(scene::lemma),
                        scene.tree().children(verb, "obl").stream()
                                .map(scene::caseOf)
                                .filter(OUT::equals))
                .findFirst()
                .map(particle -> scene.lemma(verb) + " " + particle)
                .orElse(scene.lemma(verb));
    }

    /** {@code the trip that will also take in Belgium}, {@code a summit that has been put off}, {@code a visit planned for May}. */
    private Collection<EngagementStatus> added(Scene scene, int t, boolean self) {
        return scene.tree().children(t, "acl").stream()
                .filter(clause -> self && scene.sentence().token(t).isNoun())
                .flatMap(clause -> added(scene, clause).stream())
                .toList();
    }

    private Collection<EngagementStatus> added(Scene scene, int clause) {
        if (Pending.isUndone(scene, clause)) {
            return List.of(EngagementStatus.CANCELLED);
        }
        if (COVER.contains(scene.lemma(clause))) {
            return PRESENT.contains(scene.sentence().token(clause).tag())
                    ? List.of(EngagementStatus.ANNOUNCED)
                    : around(scene, clause, false);
        }
        boolean reduced = scene.tree().is(clause, "acl")
                && !scene.tree().is(clause, "acl:relcl")
                && scene.sentence().token(clause).tag().equals("VBN");
        return reduced || scene.hasChild(clause, "aux:pass")
                ? cue(Position.GOVERNOR, phrasal(scene, clause))
                : List.of();
    }

    /** {@code a meeting}, {@code holding talks}: one that is not known yet. */
    private static boolean isIndefinite(Scene scene, int t) {
        return scene.sentence().token(t).tag().equals("VBG")
                || scene.tree().children(t, "det").stream().anyMatch(det -> ARTICLES.contains(scene.lemma(det)));
    }

    /** Whether the contact is only supposed: {@code if they meet}. */
    boolean isConditional(Scene scene, int token) {
        return new Clauses(scene)
                .upwards(token)
                .anyMatch(t -> scene.tree().children(t, "mark", "advmod").stream()
                        .anyMatch(child -> CONDITIONS.contains(scene.lemma(child))));
    }

    /** Where the clause ends: above the words of a speech verb, or of a sentence that merely stands beside. */
    private boolean endsAt(Scene scene, int head, int from) {
        Dependencies tree = scene.tree();
        if (tree.is(from, "parataxis") || tree.is(from, "acl:relcl") || tree.is(from, "conj")) {
            return !tree.is(from, "conj") || scene.isVerb(from) != scene.isVerb(head) || scene.hasChild(from, "nsubj");
        }
        if ((tree.is(from, "advcl") || tree.is(from, "acl"))
                && !scene.caseOf(from).equals(TO)
                && (from == 0 || !scene.lemma(from - 1).equals(TO))) {
            return true;
        }
        if (tree.is(from, "nmod") && isOccasion(scene, from)) {
            return true;
        }
        boolean taking = PART.contains(scene.lemma(head))
                || (CLOSE.getOrDefault(scene.caseOf(from), Set.of()).contains(scene.lemma(head))
                        && !cue(Position.GOVERNOR, phrasal(scene, head)).isEmpty());
        if (tree.is(from, "obl") && ADJUNCTS.contains(scene.caseOf(from)) && !taking) {
            return true;
        }
        return tree.is(from, "ccomp") && (Speech.tells(scene.lemma(head)) || scene.hasChild(from, "nsubj"));
    }

    /** {@code was told of the plan in a call}: the call is no plan. */
    private static boolean isOccasion(Scene scene, int noun) {
        boolean indefinite =
                scene.tree().children(noun, "det").stream().anyMatch(det -> ARTICLES.contains(scene.lemma(det)));
        boolean theirs = scene.tree().children(noun, "nmod:poss").stream()
                .anyMatch(owner -> scene.sentence().token(owner).tag().equals("PRP$"));
        return Set.of("during", "from", "after").contains(scene.caseOf(noun))
                || (scene.caseOf(noun).equals("in") && indefinite)
                || (Set.of("in", "at").contains(scene.caseOf(noun)) && theirs);
    }

    /** {@code will open it when he arrives}, {@code will raise it during the visit}: what is to come stays to come; {@code denied that
     * they met}: what is denied stays denied. */
    private Collection<EngagementStatus> besideVerb(Scene scene, int head, int from) {
        if (REPORTS.contains(scene.lemma(head)) && scene.tree().head(head) >= 0) {
            return cue(Position.GOVERNOR, phrasal(scene, scene.tree().head(head))).stream()
                    .filter(EngagementStatus.DENIED::equals)
                    .toList();
        }
        if (scene.tree().is(from, "acl") && scene.sentence().token(from).tag().equals("VBG")) {
            return cue(Position.GOVERNOR, scene.lemma(head));
        }
        if (scene.tree().is(from, "ccomp")) {
            boolean past = isPast(scene, from);
            return cue(Position.GOVERNOR, scene.lemma(head)).stream()
                    .filter(status -> !past || status != EngagementStatus.ANNOUNCED)
                    .toList();
        }
        if (scene.caseOf(from).equals("since")) {
            return List.of();
        }
        if (isAsked(scene, head, from)) {
            return cue(Position.GOVERNOR, scene.lemma(scene.tree().head(head))).stream()
                    .filter(EngagementStatus.PROPOSED::equals)
                    .toList();
        }
        if (PRESENT.contains(scene.sentence().token(from).tag()) && scene.tree().is(from, "advcl")) {
            return toComeAbove(scene, head);
        }
        if (isMissedChance(scene, head)) {
            return List.of();
        }
        boolean adjunct = scene.tree().is(from, "advcl") || scene.tree().is(from, "obl");
        Collection<EngagementStatus> beside = adjunct ? around(scene, head, false) : List.of();
        boolean before = AFTER.contains(scene.caseOf(from));
        return before
                ? beside.stream().filter(EngagementStatus.ANNOUNCED::equals).toList()
                : beside;
    }

    /** {@code should not have been raised during the visit}: the visit is no wish. */
    private static boolean isMissedChance(Scene scene, int verb) {
        return scene.tree().children(verb, "aux").stream()
                .anyMatch(aux -> scene.sentence().token(aux).tag().equals("VB")
                        && scene.lemma(aux).equals("have"));
    }

    /** {@code will be the first leader to address Congress when he visits}. */
    private Collection<EngagementStatus> toComeAbove(Scene scene, int head) {
        return new Clauses(scene)
                .upwards(head)
                .boxed()
                .flatMap(t -> around(scene, t, false).stream())
                .toList();
    }

    /** {@code met}, {@code had met}. */
    private static boolean isPast(Scene scene, int verb) {
        return scene.sentence().token(verb).tag().equals("VBD") || hadAlready(scene, verb);
    }

    private static boolean hadAlready(Scene scene, int t) {
        return scene.tree().children(t, "aux").stream()
                .anyMatch(aux -> scene.sentence().token(aux).tag().equals("VBD")
                        && scene.lemma(aux).equals("have"));
    }

    /** {@code proposed to his counterpart that they meet}: parsers hang the clause on the counterpart. */
    private static boolean isAsked(Scene scene, int noun, int from) {
        return scene.tree().is(from, "acl:relcl")
                && scene.caseOf(noun).equals(TO)
                && scene.hasChild(from, "nsubj")
                && scene.tree().head(noun) >= 0
                && scene.isVerb(scene.tree().head(noun));
    }

    private Collection<EngagementStatus> around(Scene scene, int t, boolean self) {
        Dependencies tree = scene.tree();
        Stream<EngagementStatus> beside = tree.children(t, "aux").stream()
                .filter(child -> child < t)
                .flatMap(child -> cue(Position.AUXILIARY, scene.lemma(child)).stream());
        Stream<EngagementStatus> before = tree.children(t, "amod", "compound").stream()
                .filter(child -> self || !scene.isVerb(t))
                .flatMap(child ->
                        cue(
                                Position.MODIFIER,
                                scene.sentence().token(child).word().toLowerCase(Locale.ROOT))
                                .stream());
        return Stream.concat(beside, before).toList();
    }

    private List<EngagementStatus> cue(Position position, String word) {
        EngagementStatus status = cues.getOrDefault(position, Map.of()).get(word);
        return status == null ? List.of() : List.of(status);
    }

    private static boolean isNegated(Scene scene, int t) {
        return scene.tree().children(t, "advmod", "neg", "det", "mark", "case", "cc").stream()
                .anyMatch(child -> NEGATIONS.contains(scene.lemma(child)));
    }

    /** {@code is visiting}, {@code is on a visit}, but not {@code was visiting}. */
    private static boolean isInProgress(Scene scene, int token) {
        if (isAttended(scene, token)) {
            return true;
        }
        boolean doing = scene.sentence().token(token).tag().equals("VBG");
        boolean on =
                scene.sentence().token(token).isNoun() && scene.caseOf(token).equals("on");
        return (doing || on)
                && scene.tree().children(token, doing ? "aux" : "cop").stream()
                        .anyMatch(be ->
                                PRESENT.contains(scene.sentence().token(be).tag()));
    }

    /** {@code is in Europe, attending a summit}. */
    private static boolean isAttended(Scene scene, int token) {
        int verb = scene.tree().head(token);
        int above = verb < 0 ? -1 : scene.tree().head(verb);
        return above >= 0
                && scene.tree().is(token, "obj")
                && scene.sentence().token(verb).tag().equals("VBG")
                && scene.tree().is(verb, "advcl")
                && scene.tree().children(above, "cop", "aux").stream()
                        .anyMatch(be -> be < verb
                                && PRESENT.contains(scene.sentence().token(be).tag())
                                && scene.lemma(be).equals("be"));
    }

    private static EngagementStatus decide(Set<EngagementStatus> said, boolean negated, boolean inProgress) {
        if (said.contains(EngagementStatus.CANCELLED)) {
            return EngagementStatus.CANCELLED;
        }
        if (negated || said.contains(EngagementStatus.DENIED)) {
            return EngagementStatus.DENIED;
        }
        return Stream.of(EngagementStatus.PROPOSED, EngagementStatus.ANNOUNCED, EngagementStatus.ONGOING)
                .filter(said::contains)
                .findFirst()
                .orElse(inProgress ? EngagementStatus.ONGOING : EngagementStatus.HELD);
    }
}
