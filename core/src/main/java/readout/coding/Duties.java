package readout.coding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readout.actor.Party;
import readout.engagement.Scene;
import readout.model.EventParty;

/** What somebody says that another must do: {@code he said that Qatar must mediate} asks Qatar to. */
final class Duties {
    private static final Set<String> MODALS = Set.of("must", "should", "ought");
    private static final Set<String> NEEDS = Set.of("need", "have");

    private final Grammar grammar;
    private final Actors actors;
    private final Attribution attribution;

    Duties(Grammar grammar, Actors actors, Attribution attribution) {
        this.grammar = grammar;
        this.actors = actors;
        this.attribution = attribution;
    }

    /**
     * Somebody's duty in another's words.
     *
     * @param verb what is to be done
     * @param said the verb of saying
     */
    record Duty(int verb, EventParty speaker, List<EventParty> bearers, Assertion said) {}

    List<Duty> all() {
        return IntStream.range(0, grammar.scene().sentence().size())
                .boxed()
                .flatMap(verb -> duty(verb).stream())
                .toList();
    }

    private Optional<Duty> duty(int verb) {
        if (!isDue(verb)) {
            return Optional.empty();
        }
        List<EventParty> bearers = actors.acting(bearing(verb));
        return attribution
                .of(grammar.scene(), verb)
                .filter(said -> !said.denied())
                .flatMap(said -> said.speaker().flatMap(p -> duty(verb, p, bearers, said)));
    }

    private List<Integer> bearing(int verb) {
        boolean said = !grammar.scene().isVerb(verb);
        return said
                ? grammar.scene().tree().children(verb, "nsubj")
                : grammar.isPassive(verb) ? List.of() : grammar.agents(verb);
    }

    private static Optional<Duty> duty(int verb, Party speaker, List<EventParty> bearers, Assertion said) {
        boolean others = bearers.stream()
                .anyMatch(b -> b.actor().isPresent() && !b.actor().equals(speaker.actor()));
        EventParty source = new EventParty(speaker.actor(), Optional.empty(), speaker.span());
        return others && speaker.actor().or(speaker::person).isPresent()
                ? Optional.of(new Duty(verb, source, bearers, said))
                : Optional.empty();
    }

    private boolean isDue(int verb) {
        Scene scene = grammar.scene();
        boolean modal = scene.tree().children(verb, "aux").stream().anyMatch(a -> MODALS.contains(scene.lemma(a)));
        int above = scene.tree().head(verb);
        boolean needed = above >= 0
                && scene.tree().is(verb, "xcomp")
                && NEEDS.contains(scene.lemma(above))
                && scene.caseOf(verb).equals("to");
        return (scene.isVerb(verb) || scene.hasChild(verb, "cop"))
                && Stream.of(modal, needed).anyMatch(is -> is);
    }
}
