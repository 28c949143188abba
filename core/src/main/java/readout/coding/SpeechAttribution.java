package readout.coding;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readout.actor.Party;
import readout.actor.PlaceMention;
import readout.engagement.Clauses;
import readout.engagement.Scene;
import readout.lexicon.Sign;
import readout.model.Span;
import readout.reality.Disbelief;
import readout.reality.Marks;
import readout.reality.Negation;

/** Finds who says something by the verb of saying above it or beside it: {@code Kyiv said that}, {@code , Kyiv said}, {@code according to Kyiv}. */
final class SpeechAttribution implements Attribution {
    private static final Set<String> TOLD = Set.of("ccomp", "parataxis", "dep", "xcomp", "obj", "csubj");

    private static final Set<String> OWN = Set.of("its", "it", "their", "they");

    /** Who is where he does not belong: {@code diplomats in Vienna}. */
    private static final Set<String> POSTED = Set.of("diplomat", "envoy", "ambassador", "observer", "correspondent");

    private static final Set<String> JOINING = Set.of("and", "but", "or", "yet", "while", "though");

    private final Map<Sign, Set<String>> words;

    SpeechAttribution(Map<Sign, Set<String>> words) {
        this.words = words;
    }

    private boolean is(Sign sign, Scene scene, int token) {
        return words.getOrDefault(sign, Set.of()).contains(scene.lemma(token));
    }

    @Override
    public Optional<Assertion> of(Scene scene, int token) {
        for (int t = token; t >= 0; t = scene.tree().head(t)) {
            int clause = t;
            Optional<Assertion> found =
                    disbelieved(scene, clause).or(() -> above(scene, clause)).or(beside(scene, t)::findFirst);
            if (found.isPresent()) {
                return found;
            }
        }
        return trailing(scene, token);
    }

    /** {@code No soldier has entered Armenia, Ankara says}, whatever the parser hangs the last words on. */
    private Optional<Assertion> trailing(Scene scene, int token) {
        return IntStream.range(token + 1, scene.sentence().size())
                .filter(verb -> is(Sign.REPORT, scene, verb) && scene.isVerb(verb))
                .filter(verb -> isAside(scene, token, verb))
                .boxed()
                .findFirst()
                .map(verb -> new Assertion(
                        speaker(scene, verb),
                        scene.sentence().token(verb).span(),
                        scene.sentence().span(0, commaBefore(scene, verb)),
                        isWrong(scene, verb)));
    }

    /** Its subject stands between the last comma and it, and nothing that it would tell after it. */
    private static boolean isAside(Scene scene, int token, int verb) {
        int comma = commaBefore(scene, verb);
        boolean parted = isParted(scene, token, verb);
        boolean joined = comma + 1 < verb && JOINING.contains(scene.lemma(comma + 1));
        return comma > token
                && !parted
                && !joined
                && new Clauses(scene).agents(verb).stream().anyMatch(a -> a > comma && a < verb)
                && scene.tree().children(verb, "ccomp", "xcomp").stream().noneMatch(c -> c > verb);
    }

    private static int commaBefore(Scene scene, int verb) {
        return IntStream.iterate(verb - 1, i -> i > 0, i -> i - 1)
                .filter(i -> scene.sentence().token(i).word().equals(","))
                .findFirst()
                .orElse(0);
    }

    /** {@code Kyiv said that Moscow attacked}. */
    private Optional<Assertion> above(Scene scene, int clause) {
        int verb = scene.tree().head(clause);
        boolean told = verb >= 0 && TOLD.stream().anyMatch(r -> scene.tree().is(clause, r));
        if (!told) {
            return Optional.empty();
        }
        boolean denial = is(Sign.DENIAL, scene, verb);
        boolean denied = denial && !new Negation(new Marks(words, scene.parsed())).isNegated(verb);
        boolean reported =
                denial || is(Sign.REPORT, scene, verb) && !scene.tree().is(clause, "obj");
        return reported && !isWrong(scene, verb)
                ? Optional.of(assertion(scene, verb, clause, denied))
                : Optional.empty();
    }

    /** {@code Moscow dismissed reports that it attacked}; {@code the report was baseless, Moscow said}. */
    private Optional<Assertion> disbelieved(Scene scene, int clause) {
        return new Disbelief(new Marks(words, scene.parsed())).of(clause).map(denied -> {
            List<Integer> by = denied.byAgent() ? new Clauses(scene).agents(denied.word()) : List.of();
            Optional<Assertion> said = by.isEmpty() ? of(scene, denied.word()) : Optional.empty();
            return new Assertion(
                    party(scene, by).or(() -> said.flatMap(Assertion::speaker)),
                    said.map(Assertion::cue)
                            .orElseGet(
                                    () -> scene.sentence().token(denied.word()).span()),
                    content(scene, clause),
                    true);
        });
    }

    /** {@code Moscow attacked, Kyiv said}; {@code according to Kyiv}. */
    private Stream<Assertion> beside(Scene scene, int clause) {
        Stream<Assertion> said = scene.tree().children(clause, "parataxis").stream()
                .filter(verb -> is(Sign.REPORT, scene, verb)
                        && !new Clauses(scene).agents(verb).isEmpty()
                        && !isParted(scene, clause, verb))
                .map(verb -> assertion(scene, verb, clause, false));
        Stream<Assertion> according = scene.tree().children(clause, "obl", "nmod").stream()
                .filter(source -> scene.tree().children(source, "case").stream()
                        .anyMatch(c -> scene.lemma(c).equals("accord")))
                .map(source -> new Assertion(
                        party(scene, List.of(source)),
                        scene.sentence().token(source).span(),
                        content(scene, clause),
                        false));
        return Stream.concat(said, according);
    }

    /** {@code The militia claimed it; Ankara said}: another sentence begins between. */
    private static boolean isParted(Scene scene, int from, int to) {
        return IntStream.range(from, to)
                .anyMatch(i -> scene.sentence().token(i).word().equals(";"));
    }

    private Assertion assertion(Scene scene, int verb, int clause, boolean denied) {
        return new Assertion(
                speaker(scene, verb),
                scene.sentence().token(verb).span(),
                content(scene, clause),
                denied || isWrong(scene, verb));
    }

    /** {@code wrongly reported}. */
    private boolean isWrong(Scene scene, int verb) {
        return scene.tree().children(verb, "advmod").stream().anyMatch(a -> is(Sign.FALSE, scene, a));
    }

    /** Who says it; of whom no state is known, for the one that the sentence gives: {@code its spokesman said}, {@code told reporters in Asuncion}. */
    private static Optional<Party> speaker(Scene scene, int verb) {
        List<Integer> heads = new Clauses(scene).agents(verb);
        Optional<Party> named = party(scene, heads);
        return named.filter(p -> p.actor().isPresent())
                .or(() -> heads.stream()
                        .flatMap(head -> state(scene, verb, head)
                                .map(code -> named.map(p -> p.of(code))
                                        .orElseGet(() -> new Party(
                                                Optional.empty(),
                                                Optional.of(code),
                                                Optional.empty(),
                                                scene.sentence().token(head).span())))
                                .stream())
                        .findFirst())
                .or(() -> named);
    }

    private static Optional<String> state(Scene scene, int verb, int head) {
        boolean its =
                scene.tree().children(head, "nmod:poss").stream().anyMatch(owner -> OWN.contains(scene.lemma(owner)));
        return its ? first(scene) : isOfficial(scene, head) ? at(scene, verb) : Optional.empty();
    }

    private static Optional<String> first(Scene scene) {
        return scene.parties().stream()
                .sorted(Comparator.comparingInt(r -> r.mention().from()))
                .flatMap(r -> r.parties().stream())
                .flatMap(p -> p.actor().stream())
                .findFirst();
    }

    /** {@code the defence minister}: one who speaks for the state that he is in. */
    private static boolean isOfficial(Scene scene, int head) {
        return !POSTED.contains(scene.lemma(head))
                && scene.partiesOf(head).stream().anyMatch(p -> p.title().isPresent());
    }

    private static Optional<String> at(Scene scene, int verb) {
        return scene.tree().children(verb, "obl", "obj").stream()
                .flatMap(child -> Stream.concat(Stream.of(child), scene.tree().children(child, "nmod", "obl").stream()))
                .filter(child -> Set.of("in", "at").contains(scene.caseOf(child)))
                .flatMap(child -> scene.placeOf(child).stream())
                .map(PlaceMention::country)
                .findFirst();
    }

    private static Optional<Party> party(Scene scene, List<Integer> heads) {
        return heads.stream()
                .flatMap(head -> scene.partiesOf(head).stream())
                .findFirst()
                .or(() -> heads.stream()
                        .flatMap(head -> scene.modifiers(head).stream())
                        .findFirst())
                .or(() -> heads.stream()
                        .flatMap(head -> ofPlace(scene, head).stream())
                        .findFirst());
    }

    /** {@code prosecutors in Bern}. */
    private static Optional<Party> ofPlace(Scene scene, int head) {
        return scene.tree().children(head, "nmod").stream()
                .filter(child -> !POSTED.contains(scene.lemma(head)))
                .filter(child -> Set.of("in", "from", "at").contains(scene.caseOf(child)))
                .flatMap(child -> scene.placeOf(child).stream())
                .findFirst()
                .map(place -> new Party(
                        Optional.empty(),
                        Optional.of(place.country()),
                        Optional.empty(),
                        scene.sentence().span(place.from(), place.to())));
    }

    private static Span content(Scene scene, int clause) {
        return scene.sentence().span(scene.tree().leftEdge(clause), scene.tree().rightEdge(clause) + 1);
    }
}
