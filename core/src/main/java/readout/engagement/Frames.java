package readout.engagement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readout.actor.Party;
import readout.actor.PlaceMention;
import readout.lexicon.Trigger;
import readout.lexicon.Trigger.Part;
import readout.model.EngagementKind;
import readout.model.Span;

/** Fills the parts of a trigger word from the grammar around it. */
final class Frames {
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
    private static final Set<String> HOLDING = Set.of("hold", "host", "have", "attend", "chair", "convene");
    private static final Set<String> OCCASIONS = Set.of("in", "during", "at", "on", "over", "by");
    private static final Set<String> MEANS = Set.of("by", "on", "over", "via", "in");

    /** Prepositions of whom somebody speaks to, and of what he speaks. */
    private static final Set<String> ADDRESSING = Set.of("to", "at", "of", "against", "out");
    /** Verbs that carry a noun which stands close behind them. */
    private static final Set<String> LIGHT = Set.of("make", "place", "hold", "have", "pay", "give", "conduct");
    /** What stands between such a verb and its noun. */
    private static final Set<String> NOUN_PHRASE = Set.of("DT", "JJ", "NN", "NNP", "CD", "HYPH", "VBN", "PRP$");

    private static final Set<String> INDEFINITE = Set.of("a", "an");
    private static final Set<String> AFTER = Set.of("after", "following", "during");
    /** Verbs of what is sent: {@code a letter addressed to Modi}. */
    private static final Set<String> SENDING =
            Set.of("address", "send", "write", "deliver", "hand", "convey", "dispatch", "forward");

    /** {@code an audience granted by the pope to the president}. */
    private static final Set<String> GRANTING = Set.of("grant", "give", "accord", "host", "hold", "arrange");
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

    /** {@code talked things over}. */
    private static final Set<String> MATTERS = Set.of("thing", "matter");

    private static final String BETWEEN = "between";

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
        return new Filled(fillers, places, hasPartner(trigger, token));
    }

    /** Whether somebody is its object or stands after one of the trigger's prepositions. */
    private boolean hasPartner(Trigger trigger, int token) {
        Stream<Integer> objects = trigger.object().isPresent() ? clauses.patients(token).stream() : Stream.empty();
        Stream<Integer> obliques = trigger.obliques().keySet().stream()
                .flatMap(preposition -> clauses.obliques(token, preposition).stream());
        return Stream.concat(objects, obliques)
                        .anyMatch(head -> !scene.partiesOf(head).isEmpty())
                || (trigger.verb() && trigger.obliques().containsKey("with") && areTogether(token));
    }

    /** {@code Putin and Erdogan conferred alone}: with each other, if they say nothing to anybody else. */
    private boolean areTogether(int verb) {
        long actors = clauses.agents(verb).stream()
                .flatMap(head -> scene.partiesOf(head).stream())
                .flatMap(party -> party.actor().stream())
                .distinct()
                .count();
        return actors > 1
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
        add(trigger.object().orElseThrow(), clauses.patients(verb), found, places);
        found.stream()
                .filter(f -> !trigger.personObject()
                        || f.party().person().or(f.party()::title).isPresent())
                .forEach(fillers::add);
    }

    private void obliques(Trigger trigger, int head, List<Filler> fillers, List<PlaceMention> places) {
        for (Map.Entry<String, Part> oblique : trigger.obliques().entrySet()) {
            add(oblique.getValue(), clauses.obliques(head, oblique.getKey()), fillers, places);
        }
    }

    private void noun(Trigger trigger, int noun, List<Filler> fillers, List<PlaceMention> places) {
        obliques(trigger, noun, fillers, places);
        trigger.object().ifPresent(part -> add(part, clauses.obliques(noun, "of"), fillers, places));
        trigger.subject()
                .ifPresent(part -> scene.modifiers(noun).stream()
                        .filter(party -> trigger.kind() == EngagementKind.VISIT || !Venues.isSite(scene, noun, party))
                        .forEach(party -> fillers.add(new Filler(part, party))));
        holder(trigger, noun, fillers, places);
        if (scene.hasChild(noun, "cop")) {
            trigger.subject().ifPresent(part -> add(part, clauses.agents(noun), fillers, places));
        }
        relative(trigger, noun, fillers, places);
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
                    if (isWithin(verb) && lacksOne(trigger, fillers)) {
                        add(part, clauses.patients(verb), fillers, places);
                    }
                }));
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
                .filter(verb -> Telling.family(trigger.kind()) == EngagementKind.MEETING
                        && GRANTING.contains(scene.lemma(verb))
                        && clauses.isPassive(verb))
                .forEach(verb -> {
                    obliques(trigger, verb, fillers, places);
                    trigger.subject().ifPresent(part -> {
                        add(part, clauses.agents(verb), fillers, places);
                        add(part, clauses.obliques(verb, "to"), fillers, places);
                    });
                });
    }

    /** What a noun takes from the verb that carries it. */
    private void support(Trigger trigger, int noun, List<Filler> fillers, List<PlaceMention> places) {
        int verb = clauses.verbAbove(noun);
        if (verb < 0) {
            return;
        }
        if (scene.tree().head(noun) == verb && sharesComplements(noun)) {
            obliques(trigger, verb, fillers, places);
        }
        boolean held = !clauses.obliques(noun, "with").isEmpty();
        boolean arranged = !held && scene.tree().is(noun, "obj") && ARRANGING.contains(scene.lemma(verb));
        if (!scene.tree().is(noun, "nsubj") && !arranged && (held || lacksOne(trigger, fillers)) && carries(noun)) {
            trigger.subject().ifPresent(part -> add(part, holders(noun, verb), fillers, places));
        }
        int light = lightVerb(noun);
        if (light >= 0 && lacksOne(trigger, fillers)) {
            trigger.subject().ifPresent(part -> add(part, clauses.holders(light), fillers, places));
        }
        if (isOccasion(trigger, noun) && lacksOne(trigger, fillers)) {
            trigger.subject().ifPresent(part -> add(part, clauses.patients(verb), fillers, places));
            if (lacksOne(trigger, fillers)) {
                trigger.subject().ifPresent(part -> add(part, clauses.obliques(verb, "to"), fillers, places));
                trigger.subject().ifPresent(part -> add(part, clauses.obliques(verb, "with"), fillers, places));
            }
        }
    }

    /** {@code made a long telephone call}: the verb before the noun, whatever the parser hangs it on; -1 where there is none. */
    private int lightVerb(int noun) {
        int i = noun - 1;
        while (i >= 0 && NOUN_PHRASE.contains(scene.sentence().token(i).tag())) {
            i--;
        }
        return i >= 0 && scene.isVerb(i) && LIGHT.contains(scene.lemma(i)) ? i : -1;
    }

    /** Who has what hangs on a verb: of {@code said the killers were known, after a call with the king} it is who said so. */
    private List<Integer> holders(int noun, int verb) {
        List<Integer> near = clauses.holders(verb);
        boolean named = near.stream().anyMatch(head -> !scene.partiesOf(head).isEmpty());
        int above = clauses.verbAbove(verb);
        boolean beside = scene.tree().is(noun, "obl") && BESIDE.contains(scene.caseOf(noun));
        return named || above < 0 || !beside || !scene.tree().is(verb, "ccomp") ? near : clauses.holders(above);
    }

    /** {@code told Erdogan in a phone call}: what is said to somebody in a talk is said to who takes part in it. */
    private boolean isOccasion(Trigger trigger, int noun) {
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
    private boolean sharesComplements(int noun) {
        boolean means = scene.tree().is(noun, "obl") && MEANS.contains(scene.caseOf(noun));
        return scene.tree().is(noun, "obj") || scene.tree().is(noun, "nsubj") || means;
    }

    /** Whether the subject of the verb above can be who holds what the noun tells. */
    private boolean carries(int noun) {
        return scene.tree().is(noun, "obj")
                || isCarried(noun)
                || isMisplaced(noun)
                || (!scene.tree().is(noun, "nmod") && BESIDE.contains(scene.caseOf(noun)));
    }

    /** {@code on the sidelines of talks}: the noun in between only says when or where. */
    private boolean isCarried(int noun) {
        int head = scene.tree().head(noun);
        boolean below = scene.tree().is(noun, "nmod") || scene.tree().is(noun, "obl");
        return below && head >= 0 && CARRIERS.contains(scene.lemma(head));
    }

    private static boolean lacksOne(Trigger trigger, List<Filler> fillers) {
        boolean hasSubject =
                fillers.stream().anyMatch(f -> f.part() == trigger.subject().orElse(f.part()));
        long actors = fillers.stream().map(f -> f.party().actor()).distinct().count();
        return trigger.kind() == EngagementKind.VISIT ? !hasSubject : actors < 2;
    }

    private void add(Part part, List<Integer> heads, List<Filler> fillers, List<PlaceMention> places) {
        for (int head : heads) {
            if (part == Part.DESTINATION) {
                destination(head, fillers, places);
            } else {
                scene.partiesOf(head).forEach(party -> fillers.add(new Filler(part, party)));
            }
        }
    }

    /** Where it goes; {@code visited him} goes to whom it names. */
    private void destination(int head, List<Filler> fillers, List<PlaceMention> places) {
        List<PlaceMention> there = scene.placesOf(head);
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
