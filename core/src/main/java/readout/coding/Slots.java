package readout.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readout.engagement.Scene;
import readout.language.Sentence;
import readout.model.EventParty;
import readout.model.EventType;
import readout.model.Span;

/** Fills the slots of a deed: who does it, and to whom. */
final class Slots {
    private static final Set<String> ASIDE = Set.of(
            "in",
            "at",
            "during",
            "since",
            "after",
            "before",
            "by",
            "from",
            "as",
            "amid",
            "on",
            "over",
            "ahead",
            "despite",
            "following");

    /** Prepositions, and markers that parsers make of them, before whom something is for or against. */
    private static final Set<String> FOR = Set.of("to", "for", "with", "against", "on", "into", "from", "in");

    private static final Set<String> SENT = Set.of("send", "deploy", "dispatch");
    private static final Set<String> FORCES = Set.of("MIL", "COP");

    private static final Set<String> PERSONAL = Set.of("he", "she", "they");
    private static final Set<String> AT_HOME = Set.of("173", "0841", "1721", "1723", "1724", "172");
    private static final Set<String> OUT_OF = Set.of("161", "166", "174");

    private final Grammar grammar;
    private final Actors actors;
    private final Set<String> carriers;
    private final Set<String> standIns;

    /** @param standIns nouns that stand for whom the words before them name */
    Slots(Grammar grammar, Actors actors, Set<String> carriers, Set<String> standIns) {
        this.standIns = standIns;
        this.grammar = grammar;
        this.actors = actors;
        this.carriers = carriers;
    }

    /** Sources and targets. */
    record Filled(List<EventParty> sources, List<EventParty> targets) {}

    /** @param inner the deed that this one is about, or the same cue where there is none */
    Filled fill(Cue cue, Cue inner) {
        List<EventParty> sources = new ArrayList<>(sources(cue, inner));
        List<String> together = cue.deed().targets().stream()
                .filter(slot -> slot.startsWith("+"))
                .map(slot -> slot.substring(1))
                .toList();
        if (!together.isEmpty()) {
            together.forEach(slot -> add(sources, actors.of(heads(cue, inner, slot))));
            return new Filled(sources, List.of());
        }
        List<EventParty> targets = first(cue, inner, cue.deed().targets(), sources);
        if (targets.isEmpty() && cue.deed().targets().contains("any")) {
            targets = near(cue, sources);
        }
        if (targets.isEmpty() && sources.size() == 1 && cue.deed().takes().isPresent()) {
            targets = farther(cue, sources);
        }
        return new Filled(targets.isEmpty() && isByAdjective(cue, inner) ? List.of() : sources, targets);
    }

    /** {@code an Indian probe}: of what no other side is told, the adjective only says whose it is. */
    private boolean isByAdjective(Cue cue, Cue inner) {
        return !cue.deed().verb()
                && carried(cue.token()) < 0
                && cue.deed().sources().contains("poss")
                && actors.of(heads(cue, inner, "poss")).isEmpty()
                && !actors.adjectives(cue.token()).isEmpty();
    }

    /** {@code agreed to lend up to a billion to Indonesia}: the first party of another state in what is asked, offered or threatened. */
    private List<EventParty> farther(Cue cue, List<EventParty> sources) {
        Scene scene = grammar.scene();
        return grammar.complements(cue.token()).stream()
                .flatMap(clause -> IntStream.range(clause + 1, scene.sentence().size())
                        .filter(t -> scene.tree().within(t, clause)
                                && scene.sentence().token(t).tag().startsWith("N")
                                && FOR.contains(scene.caseOf(t))
                                && !isInRelative(t, clause))
                        .mapToObj(t -> actors.of(List.of(t))))
                .filter(found -> found.stream().anyMatch(p -> p.actor().isPresent())
                        && found.stream().noneMatch(p -> isSameState(p, sources)))
                .findFirst()
                .orElse(List.of());
    }

    private boolean isInRelative(int token, int top) {
        return IntStream.iterate(
                        token,
                        t -> t >= 0 && t != top,
                        t -> grammar.scene().tree().head(t))
                .anyMatch(t -> grammar.scene().tree().is(t, "acl:relcl")
                        || (grammar.scene().tree().is(t, "advcl")
                                && !grammar.scene().caseOf(t).equals("to"))
                        || grammar.scene().tree().is(t, "ccomp")
                        || grammar.scene().tree().is(t, "parataxis"));
    }

    private static boolean isSameState(EventParty party, List<EventParty> sources) {
        return sources.stream().anyMatch(s -> s.actor().isPresent() && s.actor().equals(party.actor()));
    }

    private List<EventParty> sources(Cue cue, Cue inner) {
        return cue.deed().sources().stream()
                .map(slot -> switch (slot) {
                    case "subj", "carrier" -> actors.acting(heads(cue, inner, slot));
                    case "poss" -> owners(cue, inner);
                    default -> actors.of(heads(cue, inner, slot));
                })
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElseGet(() -> atHome(cue));
    }

    /** {@code Iran's offer}, {@code an Iranian offer}. */
    private List<EventParty> owners(Cue cue, Cue inner) {
        List<EventParty> owners = actors.of(heads(cue, inner, "poss"));
        return owners.isEmpty() ? actors.adjectives(cue.token()) : owners;
    }

    /** {@code was arrested in Niger}, {@code was expelled from Niger}, {@code Cuban doctors were sent}: who does it, where nobody is said to. */
    private List<EventParty> atHome(Cue cue) {
        String code = cue.deed().cameo();
        boolean unsaid = cue.deed().verb() && grammar.isPassive(cue.token());
        boolean out = OUT_OF.stream().anyMatch(code::startsWith);
        if (unsaid && SENT.contains(grammar.scene().lemma(cue.token()))) {
            return grammar.patients(cue.token()).stream()
                    .flatMap(sent -> actors.adjectives(sent).stream())
                    .limit(1)
                    .toList();
        }
        return unsaid && (AT_HOME.contains(code) || out)
                ? actors.of(grammar.phrases(cue.token(), out ? "from" : "in")).stream()
                        .limit(1)
                        .toList()
                : List.of();
    }

    /** Whether the text says who does it, and it is nobody who can be a party: {@code lightning struck}; {@code a coalition} or {@code a raid} stands for somebody unknown. */
    boolean isDoneByOthers(Cue cue, List<EventParty> sources) {
        int verb = cue.deed().verb() ? cue.token() : carried(cue.token());
        return sources.isEmpty()
                && verb >= 0
                && grammar.agents(verb).stream()
                        .anyMatch(t -> !isPronoun(t)
                                && !standIns.contains(grammar.scene().lemma(t)));
    }

    /** {@code He met the minister}: somebody does it, though it is not known who. */
    boolean isDoneByPronoun(Cue cue) {
        int verb = cue.deed().verb() ? cue.token() : carried(cue.token());
        return verb >= 0 && grammar.agents(verb).stream().anyMatch(t -> PERSONAL.contains(grammar.lower(t)));
    }

    private boolean isPronoun(int token) {
        String tag = grammar.scene().sentence().token(token).tag();
        return tag.startsWith("PRP") || tag.startsWith("W") || tag.equals("EX") || tag.equals("DT");
    }

    private static void add(List<EventParty> parties, List<EventParty> more) {
        more.stream()
                .filter(p -> parties.stream().noneMatch(known -> isSame(known, p)))
                .forEach(parties::add);
    }

    private static boolean isSame(EventParty a, EventParty b) {
        return a.span().overlaps(b.span())
                || (Actors.isKnown(a)
                        && a.actor().equals(b.actor())
                        && a.sector().equals(b.sector()));
    }

    private List<EventParty> first(Cue cue, Cue inner, List<String> slots, List<EventParty> taken) {
        return slots.stream()
                .map(slot -> actors.of(heads(cue, inner, slot)).stream()
                        .filter(p -> taken.stream().noneMatch(t -> isSelf(t, p)))
                        .toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Whether a target is who does it: the same words, or a pronoun for them. {@code Merkel defended Germany's decision} has two parties. */
    private boolean isSelf(EventParty source, EventParty target) {
        return source.span().overlaps(target.span()) || isSame(source, target) && isPronoun(target.span());
    }

    private boolean isPronoun(Span span) {
        Sentence sentence = grammar.scene().sentence();
        return IntStream.range(0, sentence.size())
                .filter(i -> sentence.token(i).span().equals(span))
                .anyMatch(i -> sentence.token(i).tag().startsWith("PRP"));
    }

    private List<Integer> heads(Cue cue, Cue inner, String slot) {
        int token = cue.token();
        Scene scene = grammar.scene();
        return switch (slot) {
            case "any" -> List.of();
            case "subj" -> grammar.agents(token);
            case "obj" ->
                cue.deed().verb()
                        ? grammar.patients(token)
                        : carried(token) >= 0 ? objects(carried(token), token) : List.of();
            case "iobj" -> scene.tree().children(token, "iobj");
            case "poss" -> scene.tree().children(token, "nmod:poss", "amod", "compound");
            case "carrier" -> carried(token) >= 0 ? grammar.agents(carried(token)) : predicated(token);
            case "comp" -> complement(cue, inner);
            default -> slot.startsWith("c.") ? carrierPhrases(token, slot.substring(2)) : phrases(cue, slot);
        };
    }

    /** Phrases with a preposition; of a noun also {@code by the Union} in {@code sanctions imposed by the Union}. */
    private List<Integer> phrases(Cue cue, String preposition) {
        List<Integer> own = grammar.phrases(cue.token(), preposition);
        return own.isEmpty() && !cue.deed().verb() && preposition.equals("by")
                ? grammar.scene().tree().children(cue.token(), "acl").stream()
                        .filter(verb -> carriers.contains(grammar.scene().lemma(verb)) && grammar.isPassive(verb))
                        .flatMap(verb -> grammar.phrases(verb, preposition).stream())
                        .toList()
                : own;
    }

    private static List<Integer> objects(List<Integer> all, int token) {
        return all.stream().filter(t -> t != token).toList();
    }

    private List<Integer> objects(int verb, int token) {
        return objects(grammar.patients(verb), token);
    }

    /** {@code Chad is in talks with Niger}: of whom a noun is said. */
    private List<Integer> predicated(int noun) {
        Scene scene = grammar.scene();
        return scene.hasChild(noun, "cop") && Set.of("in", "at").contains(scene.caseOf(noun))
                ? scene.tree().children(noun, "nsubj")
                : List.of();
    }

    private List<Integer> carrierPhrases(int noun, String preposition) {
        int verb = grammar.verbAbove(noun);
        return verb < 0 ? List.of() : grammar.phrases(verb, preposition);
    }

    /** The verb that carries a noun: {@code launched} in {@code launched an attack}; -1 where none does. */
    int carried(int noun) {
        Scene scene = grammar.scene();
        int verb = grammar.verbAbove(noun);
        boolean object = verb >= 0 && grammar.patients(verb).contains(top(noun, verb));
        boolean phrase =
                verb >= 0 && scene.tree().is(noun, "obl") && scene.tree().head(noun) == verb;
        return (object || phrase) && carriers.contains(scene.lemma(verb)) ? verb : -1;
    }

    /** The noun directly below the verb, above a noun: {@code series} in {@code a series of attacks}. */
    private int top(int noun, int verb) {
        int t = noun;
        while (grammar.scene().tree().head(t) != verb && grammar.scene().tree().head(t) >= 0) {
            t = grammar.scene().tree().head(t);
        }
        return t;
    }

    /** Parties of what is asked or threatened: who is to do it; else to whom it would be done; those of a known state first. */
    private List<Integer> complement(Cue cue, Cue inner) {
        List<Integer> clauses = grammar.complements(cue.token());
        List<Integer> targets = inner.token() == cue.token()
                ? List.of()
                : inner.deed().targets().stream()
                        .filter(s -> !s.equals("comp") && !s.equals("any"))
                        .map(s -> heads(inner, inner, s.replace("+", "")))
                        .filter(heads -> !actors.of(heads).isEmpty())
                        .findFirst()
                        .orElse(List.of());
        List<Integer> objects = below(clauses, "obj");
        List<List<Integer>> all =
                List.of(below(clauses, "nsubj"), targets, objects, below(clauses, "obl"), below(objects, "nmod"));
        return all.stream()
                .filter(heads -> actors.of(heads).stream()
                        .anyMatch(party -> party.actor().isPresent()))
                .findFirst()
                .or(() -> all.stream()
                        .filter(heads -> !actors.of(heads).isEmpty())
                        .findFirst())
                .orElse(List.of());
    }

    private List<Integer> below(List<Integer> clauses, String relation) {
        return clauses.stream()
                .flatMap(verb -> grammar.scene().tree().children(verb, relation).stream())
                .filter(t -> !ASIDE.contains(grammar.scene().caseOf(t)))
                .toList();
    }

    /** The first party after a cue inside what hangs on it, or on the verb that carries it; one of which the state is known comes before troops of nobody. */
    private List<EventParty> near(Cue cue, List<EventParty> sources) {
        int top = carried(cue.token()) >= 0 ? carried(cue.token()) : cue.token();
        Scene scene = grammar.scene();
        List<List<EventParty>> found = IntStream.range(
                        cue.token() + 1, scene.sentence().size())
                .filter(t -> scene.tree().within(t, top) && isPhrase(t, top))
                .boxed()
                .map(t -> actors.of(List.of(t)))
                .map(parties -> parties.stream()
                        .filter(p -> sources.stream().noneMatch(s -> isSame(s, p)) && !isSent(cue, p))
                        .toList())
                .filter(parties -> !parties.isEmpty())
                .toList();
        return found.stream()
                .filter(parties -> parties.stream().anyMatch(p -> p.actor().isPresent()))
                .findFirst()
                .or(() -> found.stream().findFirst())
                .orElse(List.of());
    }

    /** {@code mobilised troops against Iraq}: who is sent is not to whom. */
    private static boolean isSent(Cue cue, EventParty party) {
        return cue.deed().type() == EventType.MOBILIZE
                && party.actor().isEmpty()
                && party.sector().filter(FORCES::contains).isPresent();
    }

    private boolean isPhrase(int token, int top) {
        Scene scene = grammar.scene();
        boolean noun = scene.tree().is(token, "obj")
                || scene.tree().is(token, "obl")
                || scene.tree().is(token, "nmod");
        boolean own = Stream.iterate(
                        token, t -> t >= 0 && t != top, t -> scene.tree().head(t))
                .noneMatch(t -> scene.tree().is(t, "acl:relcl")
                        || scene.tree().is(t, "advcl")
                        || scene.tree().is(t, "ccomp")
                        || scene.tree().is(t, "conj") && scene.isVerb(t)
                        || scene.tree().is(t, "parataxis"));
        return noun && own && !ASIDE.contains(scene.caseOf(token));
    }
}
