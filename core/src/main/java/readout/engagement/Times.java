package readout.engagement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readout.actor.PlaceMention;
import readout.model.Edtf;
import readout.model.EngagementStatus;
import readout.model.Span;
import readout.model.TimeExpression;

/** Which time expression of a sentence dates a contact. */
public final class Times {
    /** Steps in the tree beyond which an expression dates something else. */
    private static final int REACH = 6;
    /** What stands under these bounds a time, or dates what was before or after. */
    private static final Set<String> BOUNDS =
            Set.of("since", "until", "till", "by", "before", "after", "than", "following");
    /** What stands below these was at another time: {@code the first since Thatcher came in 1988}. */
    private static final Set<String> PERIODS = Set.of("since", "than");

    private static final Set<String> DOCUMENTS = Set.of(
            "memo",
            "memorandum",
            "report",
            "document",
            "statement",
            "article",
            "book",
            "complaint",
            "email",
            "readout");
    /** Verbs of what is said on an occasion that has a day of its own. */
    private static final Set<String> COURTESIES = Set.of("congratulate", "thank", "condole", "commend", "praise");

    /** No contact is planned for longer. */
    private static final int YEARS = 4;

    private static final Set<String> WHY = Set.of("why", "how", "whether");

    /** Verbs of talks that end, and with them what was to follow. */
    private static final Set<String> ENDING = Set.of("break", "collapse", "end", "fail");
    /** What is made or shown after a contact. */
    private static final Set<String> RECORDS =
            Set.of("transcript", "recording", "photo", "photograph", "picture", "video", "footage", "anniversary");

    /** What is made before a contact. */
    private static final Set<String> PLANS =
            Set.of("plan", "preparation", "arrangement", "proposal", "request", "idea");

    /** Clauses that tell of somebody or something else than the words above them. */
    private static final Set<String> ASIDES = Set.of("acl", "ccomp", "parataxis");

    /** Characters between a place and its date: {@code , on}. */
    private static final int CLOSE = 5;

    private final Scene scene;
    private final int token;

    private Times(Scene scene, int token) {
        this.scene = scene;
        this.token = token;
    }

    /**
     * The expression that stands nearest in the tree and can be meant: what happened was not after publication, what has not
     * happened yet is not before; a day beside {@code announced} or {@code cancelled} is the day of the announcement.
     */
    public static Optional<TimeExpression> of(Scene scene, int token, EngagementStatus status) {
        Times times = new Times(scene, token);
        return times.when(status).or(() -> times.nearest(status));
    }

    /** {@code the first since November, when they met}: the time that "when" goes on about. */
    private Optional<TimeExpression> when(EngagementStatus status) {
        int noun = scene.tree().is(token, "acl") || scene.tree().is(token, "acl:relcl")
                ? scene.tree().head(token)
                : -1;
        boolean goesOn = noun >= 0
                && scene.tree().children(token, "advmod", "mark").stream()
                        .anyMatch(child -> child > noun && scene.lemma(child).equals("when"));
        return scene.times().stream()
                .filter(time -> goesOn && tokens(time.span()).anyMatch(i -> i == noun))
                .filter(time -> time.edtf().isPresent())
                .map(time -> Behind.of(scene, token, time))
                .filter(time -> fits(time, status))
                .findFirst();
    }

    /** Whether what is told as a fact is dated after publication only: {@code he begins a visit to Vietnam on Friday}. */
    static boolean isToCome(Scene scene, int token, EngagementStatus said) {
        Times times = new Times(scene, token);
        return (said == EngagementStatus.HELD || said == EngagementStatus.ONGOING && times.isProgressive())
                && (times.nearest(said).isEmpty() || times.isOwnAhead())
                && times.nearest(EngagementStatus.ANNOUNCED)
                        .filter(time -> times.remoteness(time.span()) == 0)
                        .flatMap(TimeExpression::edtf)
                        .filter(scene::isAhead)
                        .isPresent();
    }

    /** {@code before his trip next week, he met her on Monday}: the noun has a day of its own. */
    private boolean isOwnAhead() {
        List<TimeExpression> own = scene.times().stream()
                .filter(time -> time.edtf().isPresent() && (!scene.isVerb(token) || isGerund(token)))
                .filter(time ->
                        tokens(time.span()).noneMatch(i -> scene.lemma(i).equals("day")))
                .filter(time -> tokens(time.span()).anyMatch(i -> hangsOn(i, token)))
                .toList();
        return !own.isEmpty()
                && own.stream().allMatch(time -> scene.isAhead(time.edtf().orElseThrow()));
    }

    /** {@code spoke about flying to London next week}. */
    private boolean isGerund(int word) {
        return scene.sentence().token(word).tag().equals("VBG")
                && !scene.caseOf(word).isEmpty()
                && scene.tree().children(word, "aux").isEmpty();
    }

    /** Below it, or below the noun that says where to: {@code his trip to Moscow next week}. */
    private boolean hangsOn(int word, int noun) {
        int above = scene.tree().head(word);
        return above == noun
                || (above > noun
                        && scene.tree().is(above, "nmod")
                        && scene.tree().head(above) == noun);
    }

    /** The expression directly after a place: each stop of a journey has its own. */
    static Optional<TimeExpression> after(Scene scene, int token, PlaceMention place, EngagementStatus status) {
        Times times = new Times(scene, place.to() - 1);
        int end = scene.sentence().token(place.to() - 1).span().end();
        return scene.times().stream()
                .filter(time -> time.edtf().isPresent())
                .map(time -> Behind.of(scene, token, time))
                .filter(time -> time.span().start() > end && time.span().start() <= end + CLOSE)
                .filter(time -> !opensAnother(scene, time) && !Nearby.isCounted(scene, times.first(time.span())))
                .filter(time -> times.fits(time, status))
                .findFirst();
    }

    /** {@code in Kiribati, on Saturday in Samoa}: the day is that of the place after it. */
    private static boolean opensAnother(Scene scene, TimeExpression time) {
        return IntStream.range(1, scene.sentence().size())
                .filter(i -> scene.sentence().token(i - 1).span().end()
                        == time.span().end())
                .anyMatch(i ->
                        scene.lemma(i).equals("in") && scene.places().stream().anyMatch(place -> place.covers(i + 1)));
    }

    private Optional<TimeExpression> nearest(EngagementStatus status) {
        return scene.times().stream()
                .filter(time -> time.edtf().isPresent())
                .map(time -> isOwn(time.span()) ? Behind.of(scene, token, time) : time)
                .map(time -> status == EngagementStatus.ANNOUNCED ? Ahead.of(scene, time) : time)
                .filter(time -> distance(time.span()) <= REACH)
                .filter(time -> fits(time, status))
                .filter(time -> isSaidOf(time.span()))
                .min(Comparator.<TimeExpression>comparingInt(time -> remoteness(time.span()))
                        .thenComparingInt(time -> distance(time.span())));
    }

    private boolean fits(TimeExpression time, EngagementStatus status) {
        Edtf when = time.edtf().orElseThrow();
        return switch (status) {
            case HELD, ONGOING ->
                !scene.isAhead(when) && !(isPerfect() && !isOwn(time.span())) && !isOfReport(time.span());
            case ANNOUNCED ->
                !scene.isOver(when)
                        && !isAge(when)
                        && tokens(time.span()).noneMatch(i -> scene.lemma(i).equals("earlier"))
                        && (isOwn(time.span())
                                || scene.isAhead(when)
                                || !(isTold(time.span()) || isOfPlanning(time.span())));
            case PROPOSED -> !scene.isOver(when) && !isAge(when) && (isOwn(time.span()) || scene.isAhead(when));
            case CANCELLED ->
                !isTold(time.span()) && (isOwn(time.span()) || scene.isAhead(when) || isOfNews(time.span(), when));
            case DENIED -> !isTold(time.span()) && (isOwn(time.span()) || scene.isAhead(when));
        };
    }

    /** {@code the summit broke up on Thursday before they had been expected to sign}: today, and not the day of a refusal. */
    private boolean isOfNews(Span span, Edtf when) {
        int head = scene.tree().head(nearest(span));
        return when.isDay() && !scene.isOver(when) && head >= 0 && ENDING.contains(scene.lemma(head));
    }

    /** {@code is travelling to Moscow this weekend}. */
    private boolean isProgressive() {
        return scene.sentence().token(token).tag().equals("VBG")
                && scene.tree().children(token, "aux").stream()
                        .anyMatch(aux -> Set.of("VBZ", "VBP")
                                .contains(scene.sentence().token(aux).tag()));
    }

    /** {@code has invited}: what is known since, not when it was; {@code who has been there twice, met her on Friday}. */
    private boolean isPerfect() {
        return scene.tree().children(token, "aux").stream()
                .anyMatch(aux -> scene.lemma(aux).equals("have")
                        && !scene.sentence().token(aux).tag().equals("VBD"));
    }

    /** {@code the call was confirmed on Saturday}: when it was said. */
    private boolean isOfReport(Span span) {
        int verb = scene.tree().head(nearest(span));
        return !scene.isVerb(token)
                && verb >= 0
                && Speech.reports(scene.lemma(verb))
                && scene.tree().children(verb, "nsubj:pass").stream()
                        .anyMatch(subject -> scene.tree().within(token, subject));
    }

    /** {@code went ahead on Monday with plans for talks}: when they were planned. */
    private boolean isOfPlanning(Span span) {
        int time = nearest(span);
        return Stream.iterate(token, t -> t >= 0, t -> scene.tree().head(t))
                .takeWhile(t -> !scene.tree().within(time, t))
                .anyMatch(t -> PLANS.contains(scene.lemma(t)));
    }

    private int distance(Span span) {
        return tokens(span).map(i -> scene.distance(i, token)).min().orElse(Integer.MAX_VALUE);
    }

    private int first(Span span) {
        return tokens(span).min().orElse(0);
    }

    private IntStream tokens(Span span) {
        return IntStream.range(0, scene.sentence().size())
                .filter(i -> span.overlaps(scene.sentence().token(i).span()));
    }

    /** How little an expression is said of the contact: one in words about something else counts last. */
    private int remoteness(Span span) {
        return (int) above(span)
                .filter(t -> isAside(t) || BOUNDS.contains(scene.caseOf(t)))
                .count();
    }

    /** No bound, and nothing told of a person beside: {@code the first since 1979}, {@code signed by Sheikh Hasina, who came to power in June}. */
    private boolean isSaidOf(Span span) {
        return (isOwn(span) || !isApart())
                && !Nearby.isCounted(scene, first(span))
                && !isAbove(span)
                && !isNaming(span)
                && !Nearby.isAfterSince(scene, first(span), token)
                && !Nearby.isOfSomebodyElse(scene, first(span), token)
                && !isOccasion(span)
                && above(span).noneMatch(t -> isOfDocument(t) || Venues.isNext(scene, t))
                && above(span).noneMatch(t -> isOfPerson(t) || PERIODS.contains(scene.caseOf(t)))
                && !BOUNDS.contains(scene.caseOf(nearest(span)));
    }

    /** {@code played golf on Saturday ahead of a summit}, {@code criticised him on Friday for meetings with}: the day is not the contact's. */
    private boolean isApart() {
        int above = scene.tree().head(token);
        return !scene.isVerb(token)
                && (Pending.isAheadOf(scene, token)
                        || Set.of("before", "since").contains(scene.caseOf(token))
                        || (above >= 0 && Support.isJudged(scene, token, above)));
    }

    /** {@code the memo, released Monday, describes his call}. */
    private boolean isOfDocument(int t) {
        int noun = scene.tree().head(t);
        return noun >= 0
                && noun != token
                && (scene.tree().is(t, "acl") || scene.tree().is(t, "acl:relcl"))
                && DOCUMENTS.contains(scene.lemma(noun));
    }

    /** {@code congratulated him on Thursday's summit}: the day of what it is about. */
    private boolean isOccasion(Span span) {
        return COURTESIES.contains(scene.lemma(token))
                && above(span)
                        .anyMatch(t -> scene.tree().head(t) == token
                                && scene.caseOf(t).matches("on|for|over")
                                && !scene.isTime(t));
    }

    /** {@code said on Friday that his talks with Kim were warm}: when it was said. */
    private boolean isAbove(Span span) {
        int time = nearest(span);
        return !scene.isVerb(token)
                && Recalled.isSaid(scene, token)
                && Stream.iterate(token, t -> t >= 0, t -> scene.tree().head(t))
                        .takeWhile(t -> !scene.tree().within(time, t))
                        .anyMatch(t -> scene.tree().is(t, "ccomp") || isWhy(t));
    }

    /** {@code an understanding for the next 50 years}: no time of a contact. */
    private static boolean isAge(Edtf when) {
        return when.earliest()
                .flatMap(from -> when.latest().map(to -> to.isAfter(from.plusYears(YEARS))))
                .orElse(false);
    }

    /** {@code accounts of why his summit failed}. */
    private boolean isWhy(int clause) {
        return scene.isVerb(clause)
                && scene.tree().children(clause, "advmod", "mark").stream()
                        .anyMatch(word -> WHY.contains(scene.lemma(word)));
    }

    /** From the expression up, what does not hold the contact's own word. */
    private Stream<Integer> above(Span span) {
        return Stream.iterate(
                nearest(span),
                t -> t >= 0 && !scene.tree().within(token, t),
                t -> scene.tree().head(t));
    }

    private int nearest(Span span) {
        return tokens(span)
                .boxed()
                .min(Comparator.comparingInt(i -> scene.distance(i, token)))
                .orElseThrow();
    }

    private boolean isAside(int t) {
        if (scene.tree().is(t, "conj")) {
            return scene.isVerb(t) && scene.hasChild(t, "nsubj");
        }
        if (isPurpose(t)) {
            return true;
        }
        return scene.tree().head(t) != token
                && ASIDES.stream().anyMatch(relation -> scene.tree().is(t, relation));
    }

    /** {@code invited him to visit next year}: not when he was invited. */
    private boolean isPurpose(int t) {
        return scene.isVerb(t) && scene.caseOf(t).equals("to") && !scene.tree().within(token, t);
    }

    private boolean isOfPerson(int t) {
        return scene.tree().is(t, "acl:relcl")
                && scene.tree().children(t, "nsubj").stream()
                        .anyMatch(child -> scene.lemma(child).equals("who"));
    }

    /** {@code the 2016 elections}, {@code a July order}, {@code released a transcript of their call on Friday}: the time of something else. */
    private boolean isNaming(Span span) {
        int noun = scene.tree().head(nearest(span));
        boolean inside = noun >= 0
                && noun != token
                && scene.sentence().token(noun).isNoun()
                && !scene.isTime(noun)
                && !Stay.isStay(scene.lemma(noun))
                && !scene.tree().within(token, noun)
                && Set.of("compound", "amod", "nummod", "nmod:poss").stream()
                        .anyMatch(relation -> scene.tree().is(nearest(span), relation));
        return inside
                || record(scene, token)
                        .filter(t -> !scene.tree().within(nearest(span), t))
                        .isPresent();
    }

    /** The noun above a contact's word that tells of what was made or shown after it. */
    static Optional<Integer> record(Scene scene, int token) {
        return Stream.iterate(token, t -> t >= 0, t -> scene.tree().head(t))
                .skip(1)
                .takeWhile(t -> !scene.isVerb(t))
                .filter(t -> RECORDS.contains(scene.lemma(t)))
                .findFirst();
    }

    /** Below the word itself, or after {@code for} beside a plan: {@code scheduled for Monday}. */
    private boolean isOwn(Span span) {
        return tokens(span)
                .anyMatch(i -> scene.tree().within(i, token) || scene.caseOf(i).equals("for"));
    }

    /** Whether it hangs on a verb of saying: {@code announced on Monday that}. */
    private boolean isTold(Span span) {
        return tokens(span).map(scene.tree()::head).anyMatch(head -> head >= 0 && Speech.reports(scene.lemma(head)));
    }
}
