package readout.engagement;

import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readout.actor.PlaceMention;
import readout.lexicon.Trigger;
import readout.model.EngagementKind;

/** A trigger word at its place in a sentence. */
record Cue(Trigger trigger, Scene scene, int token) {
    private static final Set<String> TELEPHONES = Set.of("phone", "telephone", "video", "conference");
    private static final String INFINITIVE = "to VERB";
    /** {@code calls from Iraq}: what somebody asks for. */
    private static final String CALLS = "calls";

    private static final String ARTICLE = "a";
    /** What opens the words for what somebody is called. */
    private static final Set<String> PREDICATE = Set.of("DT", "``", "PRP$");
    /** Adjectives of contacts that are not told one by one. */
    private static final Set<String> RECURRING = Set.of(
            "several",
            "many",
            "numerous",
            "frequent",
            "regular",
            "repeated",
            "intensive",
            "countless",
            "various",
            "weekly",
            "monthly",
            "occasional");

    /** These as well, of several: {@code previous visits}. */
    private static final Set<String> RECURRING_PLURAL = Set.of("previous", "past", "earlier", "other", "annual");

    /** Nouns of what goes on for long, besides single sessions. */
    private static final Set<String> PROCESSES = Set.of("talk", "negotiation", "dialogue", "discussion");

    private static final Set<String> LENGTHS = Set.of("week", "month", "year", "decade");
    private static final Set<String> ABOUT = Set.of("about", "over", "on", "regarding", "concerning");

    /** Contacts that are for something. */
    private static final Set<String> GATHERINGS = Set.of("talk", "meeting", "summit", "meet", "call", "session");

    private static final int STEPS = 3;
    /** Words after a verb within which it has what it needs. */
    private static final int NEEDED = 15;

    private static final Set<String> GOING_ON = Set.of("is", "are", "'s", "'re");
    private static final Set<String> HABITUAL = Set.of("do", "does", "can", "could");

    /** What several do together, if they are at one place: {@code agreed in Oslo on Sunday to share the cable}. */
    private static final Set<String> JOINT = Set.of("agree", "announce", "pledge", "unveil", "vow");

    /** {@code China's tough talk}: with nobody. */
    private static final Set<String> LOOSE =
            Set.of("tough", "big", "loose", "idle", "empty", "straight", "small", "bellicose", "bold", "harsh");

    private static final Set<String> RECEPTIONS = Set.of(
            "shrug",
            "silence",
            "resistance",
            "criticism",
            "skepticism",
            "scepticism",
            "success",
            "approval",
            "derision",
            "anger",
            "opposition",
            "protest",
            "applause",
            "disbelief",
            "scorn",
            "failure",
            "outrage",
            "suspicion");

    private static final Set<String> ALL = Set.of("they", "we", "you", "people");
    /** Words between such a verb and its place. */
    private static final int CLOSE = 5;

    private static final Set<String> BESIDE = Set.of("sideline", "margin", "fringe");

    /** What is understood without words: {@code a strong message}. */
    private static final Set<String> SIGNALLED = Set.of(
            "wrong", "right", "clear", "strong", "mixed", "powerful", "terrible", "bad", "dangerous", "tough", "stern");

    private static final Set<String> TALKING = Set.of("speak", "talk", "call", "discuss", "confer", "converse");

    private static final Set<String> SPREADING = Set.of("tweet", "bring", "spread", "repeat", "carry", "hear", "get");

    private static final Set<String> DEGREES = Set.of("merely", "simply", "basically", "essentially");

    /** {@code are to meet in Oslo}: nobody is there yet. */
    private boolean isAuxiliary() {
        return trigger.verb()
                && trigger.word().equals("be")
                && token + 2 < scene.sentence().size()
                && scene.lemma(token + 1).equals("to")
                && scene.sentence().token(token + 2).tag().equals("VB")
                && !scene.lemma(token + 2).equals("be");
    }

    /** {@code spoke with Putin and Zelensky by phone}: what the verb tells already. */
    private boolean isByPhone() {
        int verb = scene.tree().head(token);
        return !trigger.verb()
                && Set.of("phone", "telephone").contains(trigger.word())
                && verb >= 0
                && TALKING.contains(scene.lemma(verb))
                && scene.tree().children(verb, "obl", "obj").stream()
                        .anyMatch(child ->
                                child < token && !scene.partiesOf(child).isEmpty());
    }

    /** {@code is to Israel what}, but {@code has been to Israel}. */
    private boolean isComparison() {
        return trigger.word().equals("be")
                && trigger.obliques().containsKey("to")
                && !scene.sentence().token(token).word().equals("been");
    }

    /** {@code must side with us or embrace Iran}, {@code sends the wrong message to Iran}: nobody is in anybody's arms, nothing is in the post. */
    private boolean isFigure() {
        boolean embraces = trigger.word().equals("embrace")
                && scene.sentence().token(token).tag().equals("VB");
        boolean signals = trigger.kind() == EngagementKind.MESSAGE
                && Stream.concat(Stream.of(token), scene.tree().children(token, "obj").stream())
                        .filter(noun -> scene.lemma(noun).equals("message"))
                        .flatMap(noun -> scene.tree().children(noun, "amod").stream())
                        .anyMatch(word -> SIGNALLED.contains(scene.lemma(word)));
        return trigger.verb() && embraces || signals || isTweeted() || isByPhone() || isAuxiliary() || isComparison();
    }

    /** {@code tweeted messages, trying to bring his message to Iranians}: told to everybody. */
    private boolean isTweeted() {
        int verb = trigger.verb() ? -1 : scene.tree().head(token);
        return trigger.word().equals("message") && verb >= 0 && SPREADING.contains(scene.lemma(verb));
    }

    /** {@code agreed to share the cable}: where, is not said. */
    private boolean isPlaceless() {
        return trigger.verb()
                && JOINT.contains(trigger.word())
                && scene.places().stream()
                        .noneMatch(place -> place.place().isPresent()
                                && (isBehind(place.from()) || isOpening(place) || isWhere(place))
                                && Set.of("in", "at").contains(scene.caseOf(place.to() - 1)));
    }

    /** {@code in Geneva, where they announced}. */
    private boolean isWhere(PlaceMention place) {
        return scene.tree().children(token, "advmod").stream()
                .anyMatch(
                        where -> scene.lemma(where).equals("where") && where >= place.to() && where - place.to() <= 1);
    }

    private boolean isBehind(int word) {
        return word > token && word - token <= CLOSE;
    }

    /** {@code On Friday in Sochi, they agreed}. */
    private boolean isOpening(PlaceMention place) {
        return place.from() <= CLOSE
                && place.to() < token
                && IntStream.range(place.to(), token)
                        .anyMatch(i -> scene.lemma(i).equals(","));
    }

    /** Whether the words beside let it tell a contact: what the trigger needs, nothing that bars it, no contacts told in bulk. */
    boolean isAllowed() {
        boolean needed = trigger.needs().isEmpty()
                || IntStream.range(0, scene.sentence().size())
                        .filter(i -> !trigger.verb() || i - token <= NEEDED)
                        .anyMatch(i -> trigger.needs().contains(scene.lemma(i)));
        boolean many = !trigger.verb()
                && scene.tree().children(token, "amod", "nummod").stream()
                        .anyMatch(child -> RECURRING.contains(scene.lemma(child))
                                || (RECURRING_PLURAL.contains(scene.lemma(child))
                                        && scene.sentence().token(token).tag().equals("NNS")));
        boolean loose = scene.sentence().token(token).word().equals("talk")
                && scene.tree().children(token, "amod").stream().anyMatch(child -> LOOSE.contains(scene.lemma(child)));
        boolean appeals = !trigger.verb()
                && scene.sentence().token(token).word().equals(CALLS)
                && !isByTelephone()
                && scene.tree().children(token, "nmod").stream()
                        .anyMatch(child -> scene.caseOf(child).equals("from"));
        boolean barred = many
                || loose
                || isLoose()
                || isOfOthers()
                || isHomewards()
                || isReception()
                || isPlaceless()
                || isFigure()
                || appeals
                || isOpenEnded()
                || isPurpose()
                || isHabit()
                || isNaming()
                || isBeside()
                || scene.tree().children(token).stream()
                        .anyMatch(child -> !scene.isVerb(child)
                                && (trigger.verb() || !scene.tree().is(child, "case"))
                                && trigger.unless().contains(scene.lemma(child)))
                || (token + 1 < scene.sentence().size()
                        && trigger.unless().contains(scene.lemma(token + 1))
                        && !hasPartner());
        boolean asks = (opensInfinitive() && !isByTelephone()) || (trigger.verb() && hasInfinitive());
        return needed && !barred && !(trigger.unless().contains(INFINITIVE) && asks);
    }

    /** {@code months of negotiations}, {@code statements about talks with Iran}: no session. */
    private boolean isOpenEnded() {
        int above = scene.tree().head(token);
        if (trigger.verb() || above < 0 || !PROCESSES.contains(trigger.word())) {
            return false;
        }
        String preposition = scene.caseOf(token);
        boolean length = preposition.equals("of") && LENGTHS.contains(scene.lemma(above));
        boolean subject = ABOUT.contains(preposition)
                && scene.times().isEmpty()
                && Venues.own(scene, token).isEmpty();
        return length || subject;
    }

    /** {@code We do talk to them}, {@code now he is talking to Kim}: what somebody does or can do, no session. */
    private boolean isHabit() {
        boolean pronoun = scene.tree().children(token, "nsubj").stream()
                .anyMatch(child -> scene.sentence().token(child).tag().equals("PRP"));
        String tag = scene.sentence().token(token).tag();
        boolean present = tag.equals("VBP") || tag.equals("VBZ");
        Set<String> signs = tag.equals("VBG") ? GOING_ON : HABITUAL;
        if (trigger.verb() && present && isOfAll() && scene.times().isEmpty()) {
            return true;
        }
        return trigger.verb()
                && trigger.weak()
                && pronoun
                && (present
                        || scene.tree().children(token, "aux").stream()
                                .anyMatch(child -> signs.contains(
                                        scene.sentence().token(child).word().toLowerCase(Locale.ROOT))));
    }

    /** {@code contacts with Moscow}: of these words only {@code in touch with} tells a contact. */
    private boolean isLoose() {
        return trigger.weak()
                && trigger.partner()
                && trigger.kind() == EngagementKind.CALL
                && !trigger.verb()
                && (token == 0 || !scene.lemma(token - 1).startsWith("in"));
    }

    /** {@code flew home to Vienna}. */
    private boolean isHomewards() {
        return trigger.verb()
                && trigger.kind() == EngagementKind.VISIT
                && token + 1 < scene.sentence().size()
                && scene.lemma(token + 1).equals("home");
    }

    /** {@code the plan met with shrugs}. */
    private boolean isReception() {
        return trigger.verb()
                && trigger.word().equals("meet")
                && token + 2 < scene.sentence().size()
                && scene.lemma(token + 1).equals("with")
                && RECEPTIONS.contains(scene.lemma(token + 2));
    }

    /** {@code saw Kim with Moon}: of a word for what is done to those who are together, only its passive tells that they were. */
    private boolean isOfOthers() {
        return trigger.verb()
                && trigger.subject().isEmpty()
                && trigger.object().isPresent()
                && trigger.kind() == EngagementKind.MEETING
                && !new Clauses(scene).isPassive(token);
    }

    /** {@code When trouble comes, they call us}. */
    private boolean isOfAll() {
        return scene.tree().children(token, "nsubj").stream().anyMatch(child -> ALL.contains(scene.lemma(child)));
    }

    /** {@code held talks with the king to discuss the quarrel with Iran}: what the talks are for. */
    private boolean isPurpose() {
        return trigger.verb()
                && trigger.weak()
                && scene.caseOf(token).equals("to")
                && new Clauses(scene)
                        .upwards(token)
                        .skip(1)
                        .limit(STEPS)
                        .flatMap(above -> IntStream.concat(
                                IntStream.of(above),
                                scene.tree().children(above, "obj").stream().mapToInt(i -> i)))
                        .filter(i -> i < token && GATHERINGS.contains(scene.lemma(i)))
                        .flatMap(i -> IntStream.range(i, token))
                        .anyMatch(i -> scene.lemma(i).equals("with"));
    }

    /** {@code called him a liar}, {@code calling Trump “weak”}: no telephone. */
    private boolean isNaming() {
        int last = scene.partyAfter(token).orElse(token + 1);
        boolean degree = last + 1 < scene.sentence().size() && DEGREES.contains(scene.lemma(last + 1));
        return trigger.verb() && trigger.unless().contains(ARTICLE) && (degree || isPredicate(last));
    }

    private boolean isPredicate(int last) {
        if (last + 1 >= scene.sentence().size() || scene.isTime(last + 1)) {
            return false;
        }
        String tag = scene.sentence().token(last + 1).tag();
        return PREDICATE.contains(tag)
                || (tag.equals("JJ") && scene.sentence().token(last).tag().equals("PRP"));
    }

    /** {@code spoke about trade with his colleague}. */
    private boolean hasPartner() {
        return trigger.obliques().containsKey("with")
                && scene.tree().children(token, "obl").stream()
                        .anyMatch(child -> scene.caseOf(child).equals("with"));
    }

    /** {@code called on Iran to stop}. */
    private boolean hasInfinitive() {
        return scene.tree().children(token, "xcomp", "advcl").stream()
                .anyMatch(child -> scene.caseOf(child).equals("to"));
    }

    /** {@code a phone call to discuss trade} is no call for it. */
    private boolean isByTelephone() {
        return scene.tree().children(token, "compound").stream()
                .anyMatch(child -> TELEPHONES.contains(scene.lemma(child)));
    }

    /** {@code to drop}, as in {@code a call to drop its status}. */
    private boolean opensInfinitive() {
        int verb = token + 2;
        return verb < scene.sentence().size() && scene.lemma(verb - 1).equals("to") && scene.isVerb(verb);
    }

    /** Whether a word is said of another verb: {@code agreed in a phone call to meet}, {@code spoke by phone and met later}, {@code discussed a summit by phone}. */
    boolean isBeyond(int word) {
        if (isFilm(word)) {
            return true;
        }
        if (!trigger.verb()) {
            return Themes.isDiscussed(scene, token) && !scene.tree().within(word, token);
        }
        boolean infinitive = scene.caseOf(token).equals("to")
                || (token > 0 && scene.lemma(token - 1).equals("to"));
        int above = scene.tree().head(token);
        return word < token
                && (infinitive || !trigger.weak())
                && above >= 0
                && scene.isVerb(above)
                && !scene.tree().within(word, token);
    }

    /** {@code a video of the summit}: no video link. */
    private boolean isFilm(int word) {
        return scene.lemma(word).equals("video")
                && !scene.tree().is(word, "compound")
                && !scene.tree().is(word, "amod")
                && !Set.of("by", "via", "over", "through").contains(scene.caseOf(word));
    }

    /** {@code met on the sidelines of the General Assembly session}: a place to meet at. */
    private boolean isBeside() {
        int above = scene.tree().head(token);
        return trigger.word().equals("session") && above >= 0 && BESIDE.contains(scene.lemma(above));
    }
}
