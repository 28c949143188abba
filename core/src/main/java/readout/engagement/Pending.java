package readout.engagement;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the grammar says of journeys and stays: that one is to come though it is told in the present, that one goes on. */
final class Pending {
    private static final Set<String> PRESENT = Set.of("VBZ", "VBP");
    private static final Set<String> LEAVING = Set.of("leave", "depart", "arrive");
    private static final Set<String> GOING = Set.of("travel", "head", "fly", "go", "leave", "move", "continue");
    private static final Set<String> NEXT = Set.of("then", "next", "later");
    private static final Set<String> WILL = Set.of("will", "shall", "wo", "'ll");

    /** What takes several days, and is not over when its beginning is told. */
    private static final Set<String> LASTING =
            Set.of("summit", "conference", "session", "assembly", "visit", "tour", "trip");

    private static final Set<String> TALKS = Set.of("meeting", "talk", "summit", "dinner", "lunch", "discussion");
    private static final int NEAR = 3;
    /** Words from a verb to its day. */
    private static final int SOON = 8;

    private static final Set<String> LEADS = Set.of("hour", "minute", "day", "week");
    private static final Set<String> DASHES = Set.of("-", "--", "–", "—", "(", ")", ":");
    private static final Set<String> BEFORE = Set.of("before", "ahead");
    private static final Set<String> LEGS = Set.of("stop", "leg", "stage", "day", "round", "session", "station");
    private static final Set<String> LAST = Set.of("last", "final");
    private static final Set<String> BEGINNINGS = Set.of("start", "beginning", "outset", "opening", "kickoff", "day");

    /** What lists the contacts of a journey or a day. */
    static final Set<String> PLANS =
            Set.of("agenda", "programme", "program", "schedule", "itinerary", "diary", "visit", "trip", "stay");

    private static final Set<String> PROGRAMMES =
            Set.of("agenda", "programme", "program", "schedule", "itinerary", "diary", "card", "cards");

    private static final Set<String> LISTING = Set.of("include", "feature", "foresee", "envisage", "provide", "list");
    private static final Set<String> PLANNED = Set.of("planned", "scheduled", "expected", "foreseen", "envisaged");

    private Pending() {}

    /** {@code Also planned is a meeting}, {@code The agenda includes talks}. */
    static boolean isPlanned(Scene scene, int noun) {
        boolean planned = scene.tree().children(noun, "nsubj").stream()
                .anyMatch(subject ->
                        PLANNED.contains(scene.sentence().token(subject).word().toLowerCase(Locale.ROOT)));
        return scene.sentence().token(noun).isNoun()
                && (planned || isListed(scene, noun) || isOnProgramme(scene, noun));
    }

    /** {@code Talks with Li are on the programme}. */
    private static boolean isOnProgramme(Scene scene, int noun) {
        int above = scene.tree().head(noun);
        Stream<Integer> around =
                Stream.concat(Stream.of(above), scene.tree().children(noun, "obl", "nmod", "nsubj").stream());
        return around.filter(plan -> plan >= 0)
                .filter(plan -> PROGRAMMES.contains(scene.lemma(plan))
                        && scene.caseOf(plan).equals("on"))
                .anyMatch(plan -> Stream.of(plan, noun)
                        .flatMap(t -> scene.tree().children(t, "cop").stream())
                        .anyMatch(be ->
                                PRESENT.contains(scene.sentence().token(be).tag())));
    }

    private static boolean isListed(Scene scene, int noun) {
        int verb = scene.tree().head(noun);
        return scene.tree().is(noun, "obj")
                && LISTING.contains(scene.lemma(verb))
                && PRESENT.contains(scene.sentence().token(verb).tag())
                && scene.tree().children(verb, "nsubj").stream().anyMatch(plan -> PLANS.contains(scene.lemma(plan)));
    }

    /** {@code Hu leaves on Tuesday for Havana}: the present tense of a timetable; in headlines it tells what has happened. */
    static boolean isLeaving(Scene scene, int token) {
        boolean dated = scene.sentence().token(token).isNoun()
                && scene.tree().children(token).stream().anyMatch(scene::isTime);
        return isErrand(scene, token)
                || !dated
                        && new Clauses(scene)
                                .upwards(token)
                                .filter(scene::isVerb)
                                .filter(verb -> !isPurpose(scene, verb))
                                .limit(1)
                                .anyMatch(verb -> isTimetable(scene, verb) || isNextLeg(scene, verb));
    }

    /** {@code left for Riyadh to meet the king}, {@code is flying to Riyadh to meet him}: what the journey is for is to come. */
    private static boolean isErrand(Scene scene, int token) {
        int leaves =
                token > 0 && scene.lemma(token - 1).equals("to") ? scene.tree().head(token) : -1;
        if (leaves < 0 || !scene.isVerb(token) || !scene.isVerb(leaves)) {
            return false;
        }
        boolean left = Set.of("leave", "depart").contains(scene.lemma(leaves))
                && scene.tree().children(leaves, "obl").stream()
                        .anyMatch(where -> scene.caseOf(where).equals("for"));
        boolean flying = scene.sentence().token(leaves).tag().equals("VBG")
                && GOING.contains(scene.lemma(leaves))
                && scene.tree().children(leaves, "aux").stream()
                        .anyMatch(aux ->
                                PRESENT.contains(scene.sentence().token(aux).tag()));
        return left || flying;
    }

    /** {@code After visiting Japan, he then travels to Vietnam}. */
    private static boolean isNextLeg(Scene scene, int t) {
        return GOING.contains(scene.lemma(t))
                && PRESENT.contains(scene.sentence().token(t).tag())
                && scene.tree().children(t, "advmod").stream().anyMatch(word -> NEXT.contains(scene.lemma(word)));
    }

    /** {@code leaves on Monday for Hanoi to take part in talks}. */
    private static boolean isPurpose(Scene scene, int verb) {
        int above = scene.tree().head(verb);
        return above >= 0
                && (LEAVING.contains(scene.lemma(above)) || isGoing(scene, above))
                && verb > 0
                && scene.lemma(verb - 1).equals("to");
    }

    /** {@code Blinken goes on to Argentina to meet the president.}: a sentence, no headline, and no aside ({@code as he travels to Asia}). */
    private static boolean isGoing(Scene scene, int t) {
        return GOING.contains(scene.lemma(t))
                && PRESENT.contains(scene.sentence().token(t).tag())
                && scene.lemma(scene.sentence().size() - 1).equals(".")
                && (scene.tree().is(t, "root") || scene.tree().is(t, "conj"));
    }

    private static boolean isTimetable(Scene scene, int t) {
        int last = scene.sentence().size() - 1;
        return isGoing(scene, t)
                || LEAVING.contains(scene.lemma(t))
                        && PRESENT.contains(scene.sentence().token(t).tag())
                        && scene.lemma(last).equals(".")
                        && IntStream.range(t + 1, Math.min(t + SOON, last)).anyMatch(scene::isTime);
    }

    /** {@code Hours before flying to Vietnam for a meeting, he said}: told from before it. */
    static boolean isBeforehand(Scene scene, int token) {
        return new Clauses(scene)
                .upwards(token)
                .limit(NEAR)
                .filter(t -> !scene.hasChild(t, "nsubj"))
                .anyMatch(t -> isLead(scene, t) || isBehindLead(scene, t));
    }

    /** {@code spoke ahead of a summit}; that one has a day of its own, says more. */
    static boolean isAheadOf(Scene scene, int noun) {
        int verb = new Clauses(scene).verbAbove(noun);
        boolean before = verb >= 0
                && scene.tree().children(verb, "aux").stream()
                        .anyMatch(aux -> scene.sentence().token(aux).word().equals("had"));
        return !before
                && !scene.isVerb(noun)
                && scene.caseOf(noun).equals("ahead")
                && scene.tree().children(noun).stream().noneMatch(scene::isTime);
    }

    /** {@code Hours before}, at the beginning, whatever hangs on the hours. */
    private static boolean isLead(Scene scene, int t) {
        return (t == 0 || DASHES.contains(scene.lemma(t - 1)))
                && t + 1 < scene.sentence().size()
                && LEADS.contains(scene.lemma(t).toLowerCase(Locale.ROOT))
                && BEFORE.contains(scene.lemma(t + 1));
    }

    private static boolean isBehindLead(Scene scene, int t) {
        return scene.tree().children(t, "case", "mark").stream()
                .anyMatch(before -> before > 0 && isLead(scene, before - 1));
    }

    /** {@code the trip that will also take in Belgium}, {@code a tour that includes Oslo}. */
    static boolean isStop(Scene scene, int noun) {
        return scene.sentence().token(noun).isNoun()
                && scene.tree().children(noun, "acl").stream()
                        .filter(clause -> StatusReader.COVER.contains(scene.lemma(clause)))
                        .filter(clause -> !isOfTalks(scene, clause))
                        .anyMatch(clause ->
                                PRESENT.contains(scene.sentence().token(clause).tag())
                                        || scene.tree().children(clause, "aux").stream()
                                                .anyMatch(aux -> WILL.contains(scene.lemma(aux))));
    }

    /** {@code attending a summit as part of a trip that will include meetings}: the trip itself goes on. */
    private static boolean isOfTalks(Scene scene, int cover) {
        List<Integer> covered = scene.tree().children(cover, "obj");
        return !covered.isEmpty() && covered.stream().allMatch(object -> TALKS.contains(scene.lemma(object)));
    }

    /** {@code the last stop of his journey}. */
    static boolean isEnd(Scene scene, int token) {
        return LAST.contains(scene.lemma(token))
                && token + 1 < scene.sentence().size()
                && LEGS.contains(scene.lemma(token + 1));
    }

    /** {@code is visiting}, {@code is on a visit}, but not {@code was visiting}. */
    static boolean isInProgress(Scene scene, int token) {
        if (isAttended(scene, token) || isBeginning(scene, token)) {
            return true;
        }
        boolean doing = scene.sentence().token(token).tag().equals("VBG");
        boolean on =
                scene.sentence().token(token).isNoun() && scene.caseOf(token).equals("on");
        return ((doing || on)
                        && scene.tree().children(token, doing ? "aux" : "cop").stream()
                                .anyMatch(be -> PRESENT.contains(
                                        scene.sentence().token(be).tag())))
                || (on && isOfSomebody(scene, token));
    }

    /** {@code Macron, on a three-day visit to Kenya, is the first guest}. */
    private static boolean isOfSomebody(Scene scene, int visit) {
        int above = scene.tree().head(visit);
        int is = above >= 0 && above < visit ? scene.tree().head(above) : above;
        return is > visit
                && scene.tree().children(is, "nsubj").stream().anyMatch(who -> who < visit)
                && IntStream.range(visit, is).anyMatch(i -> scene.lemma(i).equals(","))
                && Stream.concat(Stream.of(is), scene.tree().children(is, "cop").stream())
                        .anyMatch(word ->
                                PRESENT.contains(scene.sentence().token(word).tag()));
    }

    /** {@code spoke at the start of a summit}, {@code on the second day of a visit}; not {@code on the last day of a visit}. Parsers hang a
     * noun on the short form before it: {@code the start of a North Atlantic Treaty Organization (NATO) summit}. */
    private static boolean isBeginning(Scene scene, int noun) {
        int phrase = scene.tree().is(noun, "dep") ? scene.tree().head(noun) : noun;
        int above = scene.tree().head(phrase);
        return above >= 0
                && LASTING.contains(scene.lemma(noun))
                && BEGINNINGS.contains(scene.lemma(above))
                && scene.caseOf(phrase).equals("of")
                && scene.tree().children(above, "amod").stream().noneMatch(word -> LAST.contains(scene.lemma(word)))
                && Set.of("at", "on").contains(scene.caseOf(above));
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
}
