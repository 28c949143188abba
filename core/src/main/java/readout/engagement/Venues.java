package readout.engagement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readout.actor.Party;
import readout.actor.PartyMention.Form;
import readout.actor.PlaceMention;

/** Where a contact took place, as far as its sentence tells. */
final class Venues {
    private static final Set<String> DIRECTIONS = Set.of("to", "into");
    private static final Set<String> REASON = Set.of("to", "for");
    private static final String HERE = "here";
    private static final String IN = "in";
    /** Steps up the tree that a place may hang on. */
    private static final int PLACE_STEPS = 4;
    /** Steps to a place that hangs elsewhere. */
    private static final int PLACE_REACH = 5;

    /** Where a place stands that opens the sentence: {@code In Bali}. */
    private static final int OPENING = 2;

    private static final Set<String> PLACE_CASES = Set.of("in", "at", "to", "into", "on");
    /** Prepositions of what is talked about: {@code talks on the violence in Ukraine}. */
    private static final Set<String> THEMES = Set.of("on", "about", "over", "regarding", "concerning", "against");

    /** {@code on the fringes of the summit in Brussels}, {@code over dinner in Brussels}: no theme. */
    private static final Set<String> EDGES = Set.of(
            "fringe",
            "sideline",
            "margin",
            "edge",
            "eve",
            "way",
            "shore",
            "bank",
            "coast",
            "outskirt",
            "border",
            "island",
            "side",
            "ground",
            "soil",
            "territory",
            "outpost",
            "frontier",
            "breakfast",
            "lunch",
            "luncheon",
            "dinner",
            "supper",
            "meal",
            "steak",
            "coffee",
            "tea",
            "drink",
            "phone",
            "telephone");

    /** {@code the resort of Sochi}: what has a place's name behind it. */
    private static final Set<String> SETTLEMENTS = Set.of(
            "resort", "city", "town", "village", "port", "capital", "island", "suburb", "enclave", "outpost",
            "retreat");

    private static final Set<String> DASHES = Set.of("-", "–", "—", "/", "and");
    private static final Set<String> CLOSED = Set.of(",", ";", "and", "that", "as");
    private static final Set<String> OFFICIALS =
            Set.of("official", "diplomat", "analyst", "observer", "leader", "authority", "media");
    private static final Set<String> VISITS = Set.of("visit", "trip", "stop", "journey");
    private static final Set<String> TALKS = Set.of("meeting", "summit", "talk", "visit", "encounter");
    private static final Set<String> ORDER = Set.of("after", "before");
    private static final Set<String> CONTACTS =
            Set.of("meet", "see", "receive", "host", "telephone", "phone", "talk", "speak");
    private static final Set<String> PERSONAL = Set.of("who", "whom");

    private Venues() {}

    /** The place that hangs on the trigger word or on the verb that carries it. */
    static Optional<PlaceMention> own(Scene scene, int token) {
        return Stream.of(token, new Clauses(scene).verbAbove(token))
                .filter(head -> head >= 0)
                .flatMap(head -> Stream.concat(
                        scene.tree().children(head, "obl", "nmod").stream(),
                        scene.tree().children(head, "obj").stream()
                                .flatMap(guest -> scene.tree().children(guest, "nmod").stream())
                                .filter(child -> IN.equals(scene.caseOf(child)))))
                .filter(child -> PLACE_CASES.contains(scene.caseOf(child)))
                .flatMap(child -> scene.placeOf(child).stream())
                .findFirst();
    }

    /** Whether a place stands in the words of the trigger's own clause: {@code talked for an hour in Dresden}. */
    static boolean isBeside(Scene scene, int token) {
        return scene.places().stream()
                        .filter(place -> isIn(scene, place) && !isOfEarlier(scene, place, token))
                        .anyMatch(place -> place.from() < token
                                ? place.from() <= OPENING
                                : IntStream.range(token + 1, place.from())
                                        .noneMatch(i -> scene.isVerb(i) || isTheme(scene, i)))
                || isWhere(scene, token)
                || isReason(scene, token);
    }

    /** {@code was in Kigali to speak with his colleague}, {@code was in Riyadh for a conversation}. */
    private static boolean isReason(Scene scene, int token) {
        int above = scene.tree().head(token);
        return above >= 0
                && REASON.contains(scene.caseOf(token))
                && scene.hasChild(above, "cop")
                && scene.placeOf(above).isPresent();
    }

    /** The place that hangs on the trigger word or above it, else the nearest that something is in. */
    static Optional<PlaceMention> of(Scene scene, int token) {
        return site(scene, token)
                .or(() -> close(scene, token))
                .or(() -> Pending.isAheadOf(scene, token) ? Optional.empty() : above(scene, token));
    }

    /** {@code the Helsinki summit}, but not {@code Moscow-Beijing talks}. */
    private static Optional<PlaceMention> site(Scene scene, int token) {
        return scene.places().stream()
                .filter(place -> !scene.isVerb(token)
                        && place.place().isPresent()
                        && scene.tree().is(place.to() - 1, "compound")
                        && scene.tree().head(place.to() - 1) == token
                        && !isJoined(scene, place.to())
                        && !isJoined(scene, place.from() - 1))
                .findFirst();
    }

    private static boolean isJoined(Scene scene, int token) {
        return token >= 0 && DASHES.contains(scene.lemma(token));
    }

    /** Whether a party before a contact's word is the city that it was in. */
    static boolean isSite(Scene scene, int token, Party party) {
        return site(scene, token)
                .filter(place -> scene.sentence().span(place.from(), place.to()).equals(party.span()))
                .isPresent();
    }

    /** The place in the words after the trigger, before any other verb, comma or theme. */
    private static Optional<PlaceMention> close(Scene scene, int token) {
        return scene.places().stream()
                .filter(place -> place.from() > token && isIn(scene, place) && !isOfEarlier(scene, place, token))
                .filter(place -> IntStream.range(token + 1, place.from())
                        .noneMatch(i -> scene.isVerb(i) || isTheme(scene, i) || CLOSED.contains(scene.lemma(i))))
                .filter(place -> !Themes.isOfTheme(scene, place, token))
                .findFirst();
    }

    /** {@code the first call since their summit in Geneva}: not where the call was. */
    private static boolean isOfEarlier(Scene scene, PlaceMention place, int token) {
        return Stream.iterate(
                        place.to() - 1,
                        t -> t >= 0 && !scene.tree().within(token, t),
                        t -> scene.tree().head(t))
                .anyMatch(t -> scene.caseOf(t).equals("since"));
    }

    private static boolean startsTime(Scene scene, int token) {
        return token < scene.sentence().size() && scene.isTime(token);
    }

    /** Not {@code on the island of Bali}, nor {@code for about three hours}. */
    private static boolean isTheme(Scene scene, int token) {
        int noun = scene.tree().head(token);
        return THEMES.contains(scene.lemma(token))
                && !startsTime(scene, token + 1)
                && !isSomebody(scene, noun)
                && !(noun > token && EDGES.contains(scene.lemma(noun)));
    }

    /** {@code called on Modi in Delhi}: no theme. */
    private static boolean isSomebody(Scene scene, int noun) {
        return noun >= 0
                && scene.mentionAt(noun)
                        .filter(r -> r.mention().form() == Form.PERSON)
                        .isPresent();
    }

    private static Optional<PlaceMention> above(Scene scene, int token) {
        return Stream.concat(
                        new Clauses(scene).upwards(token).limit(PLACE_STEPS).boxed(), joined(scene, token))
                .flatMap(head ->
                        Stream.concat(Stream.of(head), scene.tree().children(head, "obl", "nmod", "advmod").stream()))
                .filter(child -> PLACE_CASES.contains(scene.caseOf(child))
                        || scene.lemma(child).equals(HERE))
                .filter(child -> !isOnward(scene, child, token))
                .flatMap(child -> scene.placeOf(child).stream()
                        .filter(place -> place.place().isPresent()
                                || !scene.caseOf(child).equals("on"))
                        .filter(place -> !isAfterTheme(scene, place) && !Themes.isOfTheme(scene, place, token))
                        .filter(place -> !isOutside(scene, place, token)))
                .findFirst()
                .or(() -> occasion(scene, token))
                .or(() -> onVisit(scene, token))
                .or(() -> scene.places().stream()
                        .filter(place -> isIn(scene, place) && scene.distance(place.from(), token) <= PLACE_REACH)
                        .filter(place -> !isTheme(scene, place, token) && !isOfSomebody(scene, place, token))
                        .filter(place -> !isOfAnother(scene, place, token) && !isOutside(scene, place, token))
                        .filter(place -> !isOfNext(scene, place, token))
                        .min(Comparator.comparingInt(place -> scene.distance(place.from(), token))));
    }

    /** {@code Ruto, who met Museveni, flew to Lima}: where he went then. */
    private static boolean isOnward(Scene scene, int child, int token) {
        int verb = scene.tree().head(child);
        return scene.caseOf(child).equals("to")
                && verb > token
                && scene.isVerb(verb)
                && scene.tree().relation(token).startsWith("acl");
    }

    /** {@code was to meet him but will see him in Lima}, {@code meets Kim, a sequel to their talks in Lima}: said of something else. */
    private static boolean isOfAnother(Scene scene, PlaceMention place, int token) {
        return Stream.iterate(
                        place.to() - 1,
                        t -> t >= 0 && !scene.tree().within(token, t),
                        t -> scene.tree().head(t))
                .anyMatch(t -> isOfOfficials(scene, t)
                        || (scene.tree().is(t, "appos")
                                && IntStream.range(t, place.from()).anyMatch(i -> TALKS.contains(scene.lemma(i))))
                        || isOfLater(scene, t, token)
                        || isNext(scene, t));
    }

    /** {@code Ruto, in Mombasa, asked how they had handled their meeting}: told of the asker. */
    private static boolean isOutside(Scene scene, PlaceMention place, int token) {
        int verb = new Clauses(scene).verbAbove(token);
        return verb > place.to()
                && scene.tree().children(verb, "nsubj").stream().anyMatch(subject -> subject > place.to())
                && scene.tree().is(verb, "advcl")
                && !scene.tree().within(place.from(), verb);
    }

    /** {@code met Modi on Monday, a day after seeing Xi in Lima}: said of the other contact. */
    private static boolean isOfNext(Scene scene, PlaceMention place, int token) {
        return IntStream.range(token + 1, place.from())
                .anyMatch(i -> scene.sentence().token(i).tag().equals("VBG")
                        && ORDER.contains(scene.lemma(i - 1))
                        && CONTACTS.contains(scene.lemma(i)));
    }

    /** {@code officials in Beijing said}. */
    private static boolean isOfOfficials(Scene scene, int place) {
        int head = scene.tree().head(place);
        return head >= 0
                && scene.tree().is(place, "nmod")
                && scene.tree().is(head, "nsubj")
                && OFFICIALS.contains(scene.lemma(head));
    }

    /** {@code but will see him}: a verb that goes on with what is to come. */
    static boolean isNext(Scene scene, int verb) {
        return scene.tree().is(verb, "conj")
                && scene.tree().children(verb, "aux").stream()
                        .anyMatch(aux -> scene.lemma(aux).equals("will"));
    }

    /** {@code met and played golf at Camp David}: what the same people do beside. */
    private static Stream<Integer> joined(Scene scene, int token) {
        return scene.tree().children(token, "conj").stream()
                .filter(verb -> scene.isVerb(token) && scene.isVerb(verb) && !scene.hasChild(verb, "nsubj"))
                .filter(verb -> !isOfLater(scene, verb, token))
                .filter(verb -> scene.tree().children(verb, "obl").stream()
                        .noneMatch(there -> DIRECTIONS.contains(scene.caseOf(there))));
    }

    /** {@code met him on Monday and spoke in Geneva on Tuesday}: the same people, on another day. */
    private static boolean isOfLater(Scene scene, int verb, int token) {
        return scene.tree().is(verb, "conj")
                && scene.tree().head(verb) == token
                && scene.isVerb(token)
                && scene.tree().children(token, "obl", "obl:tmod").stream().anyMatch(scene::isTime)
                && scene.tree().children(verb, "obl", "obl:tmod").stream().anyMatch(scene::isTime);
    }

    /** {@code During a conference in Dublin she went on about Syria, meeting Lavrov}. */
    private static Optional<PlaceMention> occasion(Scene scene, int token) {
        return scene.places().stream()
                .filter(place -> isIn(scene, place)
                        && scene.caseOf(firstOf(scene, place.to() - 1)).equals("during"))
                .filter(place -> place.from() < token && scene.lemma(0).equals("during"))
                .findFirst();
    }

    /** {@code met him during a visit to Muscat}. */
    private static Optional<PlaceMention> onVisit(Scene scene, int token) {
        return scene.places().stream()
                .filter(place -> scene.caseOf(place.to() - 1).equals("to"))
                .filter(place -> {
                    int visit = scene.tree().head(place.to() - 1);
                    return visit >= 0
                            && VISITS.contains(scene.lemma(visit))
                            && Set.of("during", "on").contains(scene.caseOf(visit))
                            && scene.tree().head(visit) == token;
                })
                .findFirst();
    }

    /** The topmost noun of the phrase that a word stands in. */
    private static int firstOf(Scene scene, int token) {
        int t = token;
        while (scene.tree().head(t) >= 0 && !scene.isVerb(scene.tree().head(t))) {
            t = scene.tree().head(t);
        }
        return t;
    }

    /**
     * The place where one of the parties is at home, of those that {@code where} may mean: {@code arrived in Jordan after stops in Oman
     * and Israel, where he will meet King Abdullah}.
     */
    static Optional<PlaceMention> meant(Scene scene, int token, Optional<PlaceMention> place, List<Filler> fillers) {
        Set<String> actors =
                fillers.stream().flatMap(f -> f.party().actor().stream()).collect(Collectors.toSet());
        boolean open = isWhere(scene, token)
                && place.filter(p -> !actors.contains(p.country())).isPresent();
        return open
                ? scene.places().stream()
                        .filter(p -> p.from() < token && actors.contains(p.country()))
                        .findFirst()
                        .or(() -> place)
                : place;
    }

    /** {@code Buenos Aires, where the two talked}. */
    private static boolean isWhere(Scene scene, int token) {
        return scene.tree().is(token, "acl")
                && scene.tree().children(token, "advmod").stream()
                        .anyMatch(child -> scene.lemma(child).equals("where"));
    }

    /** Whether a place stands in the words for what is talked about. */
    private static boolean isTheme(Scene scene, PlaceMention place, int token) {
        return isAfterTheme(scene, place)
                || Themes.isOfTheme(scene, place, token)
                || new Clauses(scene)
                        .upwards(place.to() - 1)
                        .takeWhile(t -> t != token && !scene.isVerb(t))
                        .anyMatch(t -> THEMES.contains(scene.caseOf(t))
                                && !scene.isTime(t)
                                && !EDGES.contains(scene.lemma(t)));
    }

    /** {@code on violence in Ukraine}, whatever the parser hangs the place on. */
    private static boolean isAfterTheme(Scene scene, PlaceMention place) {
        int i = place.from() - 1;
        while (i > 0 && isInPhrase(scene, i)) {
            i--;
        }
        return i >= 0 && i < place.from() - 2 && THEMES.contains(scene.lemma(i));
    }

    private static boolean isInPhrase(Scene scene, int token) {
        String tag = scene.sentence().token(token).tag();
        boolean word = tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("DT");
        return (word && !scene.isTime(token) && !EDGES.contains(scene.lemma(token)))
                || Set.of("in", "of").contains(scene.lemma(token));
    }

    /** {@code held talks with Karzai, with whom he had signed a treaty in Kabul}. */
    private static boolean isOfSomebody(Scene scene, PlaceMention place, int token) {
        return IntStream.range(token + 1, Math.max(token + 1, place.from()))
                .anyMatch(i -> PERSONAL.contains(scene.sentence().token(i).word()));
    }

    /** {@code in Sochi}, {@code in the resort of Sochi}, {@code on the island of Bali}. */
    static boolean isIn(Scene scene, PlaceMention place) {
        return IntStream.range(place.from(), place.to())
                .anyMatch(i -> scene.caseOf(i).equals("in")
                        || scene.caseOf(i).equals("of")
                                && isSettlement(scene, scene.tree().head(i)));
    }

    private static boolean isSettlement(Scene scene, int noun) {
        return noun >= 0
                && SETTLEMENTS.contains(scene.lemma(noun))
                && Set.of("in", "on").contains(scene.caseOf(noun));
    }
}
