package readout.coding;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import readout.engagement.Scene;
import readout.lexicon.Sign;

/** Who denies what the sentence has just told: {@code is said to have sent tanks, which Abu Dhabi disputes}. */
final class Rejoinders {
    private static final Set<String> EMPTY = Set.of("something", "charge", "accusation", "allegation", "claim");

    private final Knowledge knowledge;
    private final Grammar grammar;

    Rejoinders(Knowledge knowledge, Grammar grammar) {
        this.knowledge = knowledge;
        this.grammar = grammar;
    }

    /** The denial of a deed, where a relative clause below its word denies it. */
    Optional<Assertion> of(int token) {
        Scene scene = grammar.scene();
        return IntStream.range(token + 1, scene.sentence().size())
                .filter(verb -> scene.tree().is(verb, "acl:relcl") && grammar.within(verb, token))
                .filter(verb ->
                        knowledge.words().getOrDefault(Sign.DENIAL, Set.of()).contains(scene.lemma(verb)))
                .filter(this::isAboutAll)
                .boxed()
                .findFirst()
                .map(verb -> new Assertion(
                        grammar.agents(verb).stream()
                                .flatMap(agent -> scene.partiesOf(agent).stream())
                                .findFirst(),
                        scene.sentence().token(verb).span(),
                        scene.sentence().span(scene.tree().leftEdge(token), token + 1),
                        true));
    }

    /** {@code which} after a comma, or an empty noun, stands for the whole; else the noun itself is denied. */
    private boolean isAboutAll(int verb) {
        Scene scene = grammar.scene();
        boolean which = scene.tree().children(verb, "obj").stream()
                .anyMatch(o ->
                        grammar.lower(o).equals("which") && grammar.lower(o - 1).equals(","));
        return which || EMPTY.contains(scene.lemma(scene.tree().head(verb)));
    }
}
