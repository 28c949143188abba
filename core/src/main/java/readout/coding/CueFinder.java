package readout.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import readout.engagement.Scene;
import readout.language.Sentence;
import readout.lexicon.Deed;
import readout.lexicon.Deed.Condition;
import readout.lexicon.Lexicon;
import readout.lexicon.Sign;
import readout.lexicon.StatusCue.About;
import readout.model.EventType;

/** Finds the words that tell deeds. */
final class CueFinder {
    private static final int NEAR = 6;

    private final Map<String, List<Deed>> byLemma = new HashMap<>();
    private final Set<String> standIns;
    private final Set<String> undone;

    CueFinder(Lexicon lexicon) {
        lexicon.coding().deeds().stream()
                .sorted(Comparator.comparingInt(Deed::exactness).reversed().thenComparingInt(Deed::breadth))
                .forEach(d -> byLemma.computeIfAbsent(d.lemma(), w -> new ArrayList<>())
                        .add(d));
        undone = lexicon.statusWords(About.DEED).getOrDefault(Sign.UNDONE, Set.of());
        standIns = lexicon.coding().sectors().stream()
                .filter(sector -> sector.code().isEmpty())
                .map(sector -> sector.words().getLast())
                .collect(Collectors.toSet());
    }

    /** Nouns that stand for whom the words before them name: {@code an Iranian attack}. */
    Set<String> standIns() {
        return standIns;
    }

    /** Whether a sentence may tell a deed, before it is parsed. */
    boolean isCandidate(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(t -> byLemma.containsKey(t.lemma()));
    }

    /** The cues of a sentence, in order; nouns that a verb's own row takes in are left out. */
    List<Cue> find(Grammar grammar) {
        Scene scene = grammar.scene();
        List<Cue> found = new ArrayList<>();
        for (int i = 0; i < scene.sentence().size(); i++) {
            cue(grammar, i).ifPresent(found::add);
        }
        return found.stream()
                .filter(cue -> found.stream()
                        .noneMatch(other ->
                                takesIn(grammar, other, cue) || isDoneBy(grammar, other, cue) || isPartOf(other, cue)))
                .toList();
    }

    private Optional<Cue> cue(Grammar grammar, int token) {
        Scene scene = grammar.scene();
        List<Deed> deeds = byLemma.getOrDefault(scene.lemma(token), List.of());
        if (deeds.isEmpty() || scene.tree().is(token, "aux") || isMonth(scene, token)) {
            return Optional.empty();
        }
        boolean verb = isVerb(scene, token);
        boolean noun =
                scene.sentence().token(token).isNoun() || (!verb && scene.tree().is(token, "obj"));
        return deeds.stream()
                .filter(d -> d.verb() ? verb : noun && !isSomebody(scene, token))
                .filter(d -> fits(grammar, token, d))
                .findFirst()
                .map(d -> new Cue(d, token));
    }

    /** {@code Iran's attack} stands for Iran where something is told of it, and is a deed all the same. */
    private boolean isSomebody(Scene scene, int token) {
        return scene.mentionAt(token).isPresent() && !(standIns.contains(scene.lemma(token)) && isOwned(scene, token));
    }

    /** {@code Iran's attack}, {@code an Iranian attack}, {@code its attack}; not {@code the Ghazni attack}, which may be where it was. */
    private static boolean isOwned(Scene scene, int noun) {
        return scene.tree().children(noun, "nmod:poss", "amod").stream()
                .map(child -> scene.sentence().token(child))
                .anyMatch(child -> child.tag().equals("PRP$")
                        || Character.isUpperCase(child.word().charAt(0)));
    }

    /** {@code in March 1979}. */
    private static boolean isMonth(Scene scene, int token) {
        return scene.sentence().token(token).tag().startsWith("NNP") && scene.isTime(token);
    }

    private static boolean isVerb(Scene scene, int token) {
        boolean adjective = scene.tree().is(token, "amod") || scene.tree().is(token, "compound");
        return scene.isVerb(token) && !adjective;
    }

    private static boolean fits(Grammar grammar, int token, Deed deed) {
        return hasParticles(grammar, token, deed)
                && deed.needs().stream().allMatch(c -> holds(grammar, token, c, true))
                && deed.unless().stream().noneMatch(c -> holds(grammar, token, c, false));
    }

    /** {@code carry out}: the particle follows, at once or after the object. */
    private static boolean hasParticles(Grammar grammar, int token, Deed deed) {
        Scene scene = grammar.scene();
        List<String> rest = deed.words().subList(1, deed.words().size());
        boolean next = token + rest.size() < scene.sentence().size()
                && IntStream.range(0, rest.size())
                        .allMatch(i -> grammar.lower(token + 1 + i).equals(rest.get(i))
                                || scene.lemma(token + 1 + i).equals(rest.get(i)));
        return next
                || rest.size() == 1
                        && scene.tree().children(token, "compound:prt").stream()
                                .anyMatch(child ->
                                        grammar.lower(child).equals(rest.getFirst()) && !scene.isTime(child + 1));
    }

    private static boolean holds(Grammar grammar, int token, Condition condition, boolean asked) {
        Set<String> values = Set.copyOf(condition.values());
        Scene scene = grammar.scene();
        return switch (condition.kind()) {
            case "obj" ->
                grammar.patients(token).stream()
                        .anyMatch(o -> values.isEmpty()
                                || (asked ? grammar.words(o) : grammar.heads(o)).anyMatch(values::contains));
            case "subj" ->
                grammar.agents(token).stream()
                        .anyMatch(o -> values.isEmpty() || grammar.words(o).anyMatch(values::contains));
            case "prep" -> values.stream().anyMatch(p -> grammar.hasPhrase(token, p));
            case "comp" -> !grammar.complements(token).isEmpty();
            case "infinitive" ->
                grammar.complements(token).stream()
                        .anyMatch(c -> scene.caseOf(c).equals("to"));
            case "next" ->
                token + 1 < scene.sentence().size()
                        && (values.contains(grammar.lower(token + 1)) || values.contains(scene.lemma(token + 1)));
            case "before" ->
                token > 0 && (values.contains(grammar.lower(token - 1)) || values.contains(scene.lemma(token - 1)));
            case "near" -> near(scene, token).anyMatch(i -> values.contains(scene.lemma(i)));
            case "sentence" ->
                IntStream.range(0, scene.sentence().size()).anyMatch(i -> values.contains(scene.lemma(i)));
            case "mod" -> grammar.words(token).skip(1).anyMatch(values::contains);
            case "passive" -> grammar.isPassive(token);
            case "both", "known" -> asked;
            default -> throw new IllegalArgumentException("no condition " + condition.kind());
        };
    }

    private static IntStream near(Scene scene, int token) {
        return IntStream.range(
                Math.max(0, token - NEAR), Math.min(scene.sentence().size(), token + NEAR + 1));
    }

    /**
     * Whether the noun stands in the object that the verb's row asks for: {@code lifted sanctions} is one deed; {@code called off a
     * visit} are two, one of which was not done.
     */
    private boolean takesIn(Grammar grammar, Cue verb, Cue noun) {
        boolean calledOff = undone.contains(String.join(" ", verb.deed().words()))
                && (noun.deed().type() == EventType.CONSULT || noun.deed().type() == EventType.PROTEST);
        boolean asks = verb.deed().verb()
                && !calledOff
                && verb.deed().needs().stream()
                        .anyMatch(c -> c.kind().equals("obj") && !c.values().isEmpty());
        return asks
                && !noun.deed().verb()
                && grammar.patients(verb.token()).stream()
                        .anyMatch(o -> o == noun.token() || isJoined(grammar, o, noun.token()));
    }

    /** {@code ban} in {@code travel ban}. */
    private static boolean isPartOf(Cue phrase, Cue word) {
        return !phrase.deed().verb()
                && word.token() > phrase.token()
                && word.token() < phrase.token() + phrase.deed().words().size();
    }

    /** {@code Russian strikes killed}: the blow and what it does are one deed. */
    private static boolean isDoneBy(Grammar grammar, Cue verb, Cue noun) {
        return verb.deed().verb()
                && !noun.deed().verb()
                && verb.deed().type() == noun.deed().type()
                && grammar.scene().mentionAt(noun.token()).isPresent()
                && grammar.agents(verb.token()).contains(noun.token());
    }

    private static boolean isJoined(Grammar grammar, int object, int noun) {
        Scene scene = grammar.scene();
        return scene.tree().head(noun) == object
                && (scene.tree().is(noun, "conj")
                        || scene.tree().is(noun, "compound")
                        || scene.tree().is(noun, "nmod"));
    }
}
