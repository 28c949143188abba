package readout.engagement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readout.actor.Party;
import readout.actor.PartyMention.Form;
import readout.actor.PlaceMention;
import readout.lexicon.Trigger;
import readout.lexicon.Trigger.Part;
import readout.model.EngagementKind;
import readout.model.Span;

/** Fills the parts of a trigger word from the grammar around it. */
final class Frames {
    private static final Set<String> HOLDING = Set.of("hold", "host", "have", "attend", "chair", "convene");
    /** Prepositions of whom somebody speaks to, and of what he speaks. */
    private static final Set<String> ADDRESSING = Set.of("to", "at", "of", "against", "out");
    /** Verbs of what is sent: {@code a letter addressed to Modi}. */
    private static final Set<String> SENDING =
            Set.of("address", "send", "write", "deliver", "hand", "convey", "dispatch", "forward");

    /** {@code an audience granted by the pope to the president}. */
    private static final Set<String> GRANTING = Set.of("grant", "give", "accord", "host", "hold", "arrange");
    /** Who does this to a letter did not write it. */
    private static final Set<String> RECEIVING = Set.of("receive", "get", "read", "open", "accept", "reject", "ignore");
    /** {@code a call made by the president to his colleague}. */
    private static final Set<String> CALLING = Set.of("make", "place", "initiate");
    /** What one does with a visit. */
    private static final Set<String> PAYING = Set.of("pay", "make", "undertake");
    /** {@code talked things over}. */
    private static final Set<String> MATTERS = Set.of("thing", "matter");

    private static final String BETWEEN = "between";

    private static final String WITH = "with";

    private final Scene scene;
    private final Clauses clauses;

    Frames(Scene scene) {
        this.scene = scene;
        this.clauses = new Clauses(scene);
    }

    /** Who fills which part; the places filled as destinations are apart. */
    record Filled(List<Filler> fillers, List<PlaceMention> destinations, boolean partner) {}

    Filled fill(Trigger trigger, int token) {
        List<Filler> fillers = new ArrayList<>();
        List<PlaceMention> places = new ArrayList<>();
        if (trigger.verb()) {
            verb(trigger, token, fillers, places);
        } else {
            noun(trigger, token, fillers, places);
        }
        if (fillers.isEmpty()) {
            between(trigger, fillers, places);
        }
        boolean partner = hasPartner(trigger, token);
        return trigger.assembly() && (!partner || isToSomebody(trigger, token))
                        || Company.isNoParty(scene, trigger, token)
                ? new Filled(List.of(), List.of(), false)
                : new Filled(fillers, places, partner);
    }

    /** Whether somebody is its object or stands after one of the trigger's prepositions. */
    private boolean hasPartner(Trigger trigger, int token) {
        Stream<Integer> objects =
                trigger.object().isPresent() ? addressed(trigger, clauses.patients(token)).stream() : Stream.empty();
        Stream<Integer> obliques = trigger.obliques().keySet().stream()
                .flatMap(preposition -> addressed(trigger, clauses.obliques(token, preposition)).stream());
        return Stream.concat(objects, obliques)
                        .anyMatch(head -> !scene.partiesOf(head).isEmpty())
                || (trigger.personObject() && clauses.areEachOther(token))
                || (trigger.verb() && trigger.obliques().containsKey(WITH) && areTogether(token));
    }

    /** {@code Putin and Erdogan conferred alone}: with each other, if they say nothing to anybody else. */
    private boolean areTogether(int verb) {
        return clauses.areSeveral(verb)
                && scene.tree().children(verb, "obl", "obj", "ccomp").stream()
                        .noneMatch(child -> scene.tree().is(child, "ccomp")
                                || (scene.tree().is(child, "obj") && !MATTERS.contains(scene.lemma(child)))
                                || (ADDRESSING.contains(scene.caseOf(child)) && !scene.isTime(child)));
    }

    /** {@code a summit is planned in Minsk between Russia and Ukraine}: whoever stands after "between", wherever it hangs. */
    private void between(Trigger trigger, List<Filler> fillers, List<PlaceMention> places) {
        Optional.ofNullable(trigger.obliques().get(BETWEEN))
                .ifPresent(part -> IntStream.range(0, scene.sentence().size())
                        .filter(i -> scene.caseOf(i).equals(BETWEEN) && isLoose(i))
                        .forEach(i -> add(part, List.of(i), fillers, places)));
    }

    /** Whether it hangs on a verb or a place, so that no other noun claims it. */
    private boolean isLoose(int token) {
        int head = scene.tree().head(token);
        return head >= 0 && (scene.isVerb(head) || scene.placeOf(head).isPresent());
    }

    private void verb(Trigger trigger, int token, List<Filler> fillers, List<PlaceMention> places) {
        boolean copula = scene.tree().is(token, "cop");
        int verb = copula ? scene.tree().head(token) : token;
        if (copula && trigger.obliques().get(scene.caseOf(verb)) == Part.DESTINATION) {
            places.addAll(scene.placesOf(verb));
        }
        trigger.subject().ifPresent(part -> add(part, clauses.agents(verb), fillers, places));
        if (trigger.personObject() && trigger.subject().equals(trigger.object()) && fillers.isEmpty()) {
            return;
        }
        trigger.object().ifPresent(part -> object(trigger, verb, fillers, places));
        obliques(trigger, verb, fillers, places);
        if (places.isEmpty() && trigger.obliques().containsValue(Part.DESTINATION)) {
            places.addAll(whereTo(verb));
            scene.tree().children(verb, "advmod").forEach(here -> places.addAll(scene.placesOf(here)));
        }
    }

    /** {@code Entebbe, where he had gone}. */
    private List<PlaceMention> whereTo(int verb) {
        boolean where = scene.tree().is(verb, "acl")
                && scene.tree().children(verb, "advmod").stream()
                        .anyMatch(child -> scene.lemma(child).equals("where"));
        return where ? scene.placesOf(scene.tree().head(verb)) : List.of();
    }

    private void object(Trigger trigger, int verb, List<Filler> fillers, List<PlaceMention> places) {
        List<Filler> found = new ArrayList<>();
        add(trigger.object().orElseThrow(), addressed(trigger, clauses.patients(verb)), found, places);
        found.stream()
                .filter(f -> !trigger.personObject()
                        || f.party().person().or(f.party()::title).isPresent()
                        || f.party().actor().isEmpty())
                .forEach(fillers::add);
    }

    private void obliques(Trigger trigger, int head, List<Filler> fillers, List<PlaceMention> places) {
        for (Map.Entry<String, Part> oblique : trigger.obliques().entrySet()) {
            add(oblique.getValue(), addressed(trigger, clauses.obliques(head, oblique.getKey())), fillers, places);
        }
    }

    private void noun(Trigger trigger, int noun, List<Filler> fillers, List<PlaceMention> places) {
        obliques(trigger, noun, fillers, places);
        trigger.object()
                .filter(part -> !trigger.obliques().containsKey(Stops.OF))
                .ifPresent(part -> add(part, clauses.obliques(noun, "of"), fillers, places));
        trigger.subject()
                .ifPresent(part -> scene.modifiers(noun).stream()
                        .filter(party -> trigger.kind() == EngagementKind.VISIT
                                ? !Stops.arePassed(scene, trigger, noun, party)
                                : !Venues.isSite(scene, noun, party))
                        .forEach(party -> fillers.add(new Filler(part, party))));
        holder(trigger, noun, fillers, places);
        if (scene.hasChild(noun, "cop")) {
            trigger.subject().ifPresent(part -> add(part, clauses.agents(noun), fillers, places));
        }
        relative(trigger, noun, fillers, places);
        paid(trigger, noun, fillers, places);
        sent(trigger, noun, fillers, places);
        granted(trigger, noun, fillers, places);
        covered(trigger, noun, places);
        support(trigger, noun, fillers, places);
    }

    /** {@code the president, in a letter to}: the noun hangs on who holds it. */
    private void holder(Trigger trigger, int noun, List<Filler> fillers, List<PlaceMention> places) {
        int head = scene.tree().head(noun);
        if (head >= 0
                && scene.caseOf(noun).equals("in")
                && scene.mentionAt(head).isPresent()) {
            trigger.subject().ifPresent(part -> add(part, List.of(head), fillers, places));
        }
        trigger.subject().ifPresent(part -> add(part, comer(noun), fillers, places));
    }

    /** {@code Kerry, in Shanghai for talks with Xie, said}: who is there for it. */
    private List<Integer> comer(int noun) {
        return scene.tree().children(noun, "case").stream()
                .filter(child -> scene.lemma(child).equals("for"))
                .flatMap(reason -> scene.places().stream()
                        .filter(place -> place.to() == reason && place.from() > 2)
                        .filter(place -> scene.lemma(place.from() - 1).equals("in")
                                && scene.lemma(place.from() - 2).equals(","))
                        .map(place -> place.from() - 3))
                .filter(head -> scene.mentionAt(head).isPresent())
                .toList();
    }

    /** {@code his tour has taken in Jordan and Lebanon}: where the journey goes is what its verb covers. */
    private void covered(Trigger trigger, int noun, List<PlaceMention> places) {
        int verb = scene.tree().head(noun);
        boolean covers = verb >= 0 && scene.tree().is(noun, "nsubj") && StatusReader.COVER.contains(scene.lemma(verb));
        if (covers && trigger.obliques().containsValue(Part.DESTINATION)) {
            scene.tree().children(verb, "obj", "obl").forEach(head -> places.addAll(scene.placesOf(head)));
        }
    }

    /** {@code the call in which Trump pressed Moon}, {@code the summit that he hosted}: who does what the relative clause tells took part. */
    private void relative(Trigger trigger, int noun, List<Filler> fillers, List<PlaceMention> places) {
        scene.tree().children(noun, "acl:relcl").stream()
                .filter(verb -> HOLDING.contains(scene.lemma(verb)) || isWithin(verb))
                .forEach(verb -> trigger.subject().ifPresent(part -> {
                    add(part, clauses.agents(verb), fillers, places);
                    if (HOLDING.contains(scene.lemma(verb)) && lacksOne(trigger, fillers)) {
                        obliques(trigger, verb, fillers, places);
                    }
                    if (isWithin(verb) && lacksOne(trigger, fillers)) {
                        add(part, clauses.patients(verb), fillers, places);
                    }
                }));
    }

    /** {@code the visit that Modi paid to Kyiv}: who goes, and where. */
    private void paid(Trigger trigger, int noun, List<Filler> fillers, List<PlaceMention> places) {
        scene.tree().children(noun, "acl:relcl", "ccomp", "acl").stream()
                .filter(verb -> trigger.kind() == EngagementKind.VISIT && PAYING.contains(scene.lemma(verb)))
                .filter(verb -> clauses.obliques(verb, "by").isEmpty())
                .forEach(verb -> {
                    trigger.subject().ifPresent(part -> add(part, clauses.agents(verb), fillers, places));
                    obliques(trigger, verb, fillers, places);
                });
    }

    private boolean isWithin(int verb) {
        return scene.tree().children(verb, "obl").stream()
                .anyMatch(child -> scene.lemma(child).equals("which"));
    }

    /** {@code a letter addressed to Modi}, {@code the letter that Moon sent to Abe}. */
    private void sent(Trigger trigger, int noun, List<Filler> fillers, List<PlaceMention> places) {
        scene.tree().children(noun, "acl").stream()
                .filter(verb -> trigger.kind() == EngagementKind.MESSAGE && SENDING.contains(scene.lemma(verb)))
                .forEach(verb -> {
                    obliques(trigger, verb, fillers, places);
                    trigger.subject().ifPresent(part -> add(part, clauses.agents(verb), fillers, places));
                });
    }

    /** {@code an audience granted by the pope to the president}, {@code talks hosted by Oman}. */
    private void granted(Trigger trigger, int noun, List<Filler> fillers, List<PlaceMention> places) {
        scene.tree().children(noun, "acl").stream()
                .filter(verb -> isGranted(trigger.kind(), scene.lemma(verb)) && clauses.isPassive(verb))
                .forEach(verb -> {
                    obliques(trigger, verb, fillers, places);
                    trigger.subject().ifPresent(part -> {
                        add(part, clauses.agents(verb), fillers, places);
                        add(part, clauses.obliques(verb, "to"), fillers, places);
                    });
                });
    }

    private static boolean isGranted(EngagementKind kind, String verb) {
        return switch (Telling.family(kind)) {
            case MEETING -> GRANTING.contains(verb);
            case CALL -> CALLING.contains(verb);
            case VISIT, MESSAGE, SIGNING, SUMMONS, VIDEO_CALL, MULTILATERAL -> false;
        };
    }

    /** What a noun takes from the verb that carries it. */
    private void support(Trigger trigger, int noun, List<Filler> fillers, List<PlaceMention> places) {
        int verb = clauses.verbAbove(noun);
        if (verb < 0) {
            return;
        }
        Support support = new Support(scene);
        if (scene.tree().head(noun) == verb && support.sharesComplements(noun)) {
            obliques(trigger, verb, fillers, places);
        }
        if (trigger.kind() == EngagementKind.MESSAGE
                && scene.tree().is(noun, "obj")
                && RECEIVING.contains(scene.lemma(verb))) {
            add(Part.RECIPIENT, support.holders(noun, verb), fillers, places);
            return;
        }
        boolean held = !clauses.obliques(noun, "with").isEmpty() || support.isMeans(trigger, noun);
        boolean arranged = !held && support.isArranged(noun, verb);
        boolean owned = held && isOwned(noun);
        if (!scene.tree().is(noun, "nsubj")
                && !arranged
                && !owned
                && (held || lacksOne(trigger, fillers))
                && support.carries(noun)) {
            trigger.subject().ifPresent(part -> add(part, support.holders(noun, verb), fillers, places));
        }
        int light = support.lightVerb(noun);
        if (light >= 0 && lacksOne(trigger, fillers)) {
            trigger.subject().ifPresent(part -> add(part, clauses.holders(light), fillers, places));
        }
        if (support.isOccasion(trigger, noun) && lacksOne(trigger, fillers)) {
            trigger.subject().ifPresent(part -> add(part, clauses.patients(verb), fillers, places));
            if (lacksOne(trigger, fillers)) {
                trigger.subject().ifPresent(part -> add(part, clauses.obliques(verb, "to"), fillers, places));
                trigger.subject().ifPresent(part -> add(part, clauses.obliques(verb, "with"), fillers, places));
            }
            if (lacksOne(trigger, fillers)) {
                trigger.subject().ifPresent(part -> add(part, support.asked(verb), fillers, places));
            }
        }
    }

    /** {@code after Kerry's meeting with Lavrov, Obama said}: it has its two. */
    private boolean isOwned(int noun) {
        return scene.tree().children(noun, "nmod:poss").stream()
                .anyMatch(owner -> scene.partiesOf(owner).stream()
                        .anyMatch(party -> party.person().isPresent()));
    }

    private static boolean lacksOne(Trigger trigger, List<Filler> fillers) {
        boolean hasSubject =
                fillers.stream().anyMatch(f -> f.part() == trigger.subject().orElse(f.part()));
        long actors = Fillers.actors(fillers);
        return trigger.kind() == EngagementKind.VISIT ? !hasSubject : actors < 2;
    }

    /** {@code spoke to the king at the United Nations}: to him alone. */
    private boolean isToSomebody(Trigger trigger, int token) {
        List<Integer> heads = clauses.obliques(token, "to");
        return addressed(trigger, heads).isEmpty()
                && heads.stream().anyMatch(head -> !scene.partiesOf(head).isEmpty());
    }

    /** {@code told the Security Council}: of a trigger that wants an assembly, nobody else. */
    private List<Integer> addressed(Trigger trigger, List<Integer> heads) {
        return trigger.assembly()
                ? heads.stream()
                        .filter(head -> trigger.needs().contains(scene.lemma(head)))
                        .toList()
                : heads;
    }

    private void add(Part part, List<Integer> heads, List<Filler> fillers, List<PlaceMention> places) {
        for (int head : heads) {
            if (part == Part.DESTINATION) {
                destination(head, fillers, places);
            } else {
                List<Party> parties = scene.partiesOf(head);
                (parties.isEmpty() ? listed(head) : parties).forEach(party -> fillers.add(new Filler(part, party)));
            }
        }
    }

    /** {@code received three guests on Sunday: Ursula von der Leyen and the prime ministers of}: several, whom the words after a colon name. */
    private List<Party> listed(int head) {
        int colon = IntStream.range(head, scene.sentence().size())
                .filter(i -> scene.lemma(i).equals(":"))
                .findFirst()
                .orElse(scene.sentence().size());
        boolean close = scene.sentence().token(head).tag().equals("NNS")
                && IntStream.range(head + 1, colon)
                        .noneMatch(i -> scene.isVerb(i) || scene.lemma(i).equals(","));
        boolean people = IntStream.range(colon, scene.sentence().size()).noneMatch(scene::isVerb);
        return close && people
                ? scene.parties().stream()
                        .filter(r -> r.mention().from() > colon)
                        .filter(r ->
                                r.mention().form() == Form.PERSON || r.mention().form() == Form.DESCRIBED)
                        .flatMap(r -> r.parties().stream())
                        .toList()
                : List.of();
    }

    /** Where it goes; {@code visited him} goes to whom it names. */
    private void destination(int head, List<Filler> fillers, List<PlaceMention> places) {
        List<PlaceMention> there = scene.placesOf(head).stream()
                .filter(place -> place.to() == head + 1
                        || place.from() == 0
                        || !scene.lemma(place.from() - 1).equals("from"))
                .toList();
        places.addAll(there);
        if (there.isEmpty()) {
            scene.partiesOf(head).stream()
                    .filter(party -> party.person().isPresent() && party.actor().isPresent())
                    .forEach(party -> fillers.add(new Filler(Part.HOST, party)));
        }
    }

    /** The state that a place lies in, as the host. */
    Filler host(PlaceMention place) {
        Span span = scene.sentence().span(place.from(), place.to());
        return new Filler(Part.HOST, new Party(Optional.empty(), Optional.of(place.country()), Optional.empty(), span));
    }
}
