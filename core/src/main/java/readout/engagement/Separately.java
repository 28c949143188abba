package readout.engagement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import readout.actor.Party;
import readout.lexicon.Trigger.Part;

/** Contacts that one word tells several of: {@code spoke separately with A and B}, {@code A's meetings with B and C}. */
final class Separately {
    private static final Set<String> WORDS =
            Set.of("separately", "separate", "individually", "individual", "respective", "all", "each");
    private static final Set<String> WITH = Set.of("with", "to");
    private static final Set<String> SEVERAL = Set.of("meetings", "calls", "conversations", "encounters", "dinners");

    private Separately() {}

    /** Who takes part in each of the contacts; one list where it is only one. */
    static List<List<Filler>> of(Cue cue, List<Filler> fillers) {
        List<Party> partners = partners(cue);
        List<Filler> others =
                fillers.stream().filter(f -> !partners.contains(f.party())).toList();
        if (partners.size() < 2 || others.isEmpty() || !isSeparate(cue)) {
            return List.of(fillers);
        }
        return partners.stream()
                .map(Party::actor)
                .distinct()
                .map(actor -> with(others, partners, actor))
                .toList();
    }

    private static List<Filler> with(List<Filler> others, List<Party> partners, Optional<String> actor) {
        return Stream.concat(
                        others.stream(),
                        partners.stream()
                                .filter(p -> p.actor().equals(actor))
                                .map(p -> new Filler(Part.PARTICIPANT, p)))
                .toList();
    }

    /** Those who stand after "with", of the word or of the verb above it. */
    private static List<Party> partners(Cue cue) {
        Clauses clauses = new Clauses(cue.scene());
        return Stream.of(cue.token(), clauses.verbAbove(cue.token()))
                .filter(head -> head >= 0)
                .flatMap(head -> WITH.stream().sorted().flatMap(p -> clauses.obliques(head, p).stream()))
                .flatMap(head -> cue.scene().partiesOf(head).stream())
                .distinct()
                .toList();
    }

    /** Whether a word beside it says so. */
    static boolean isSaid(Cue cue) {
        Scene scene = cue.scene();
        return Stream.of(cue.token(), new Clauses(scene).verbAbove(cue.token()))
                .filter(head -> head >= 0)
                .flatMap(head -> scene.tree().children(head, "advmod", "amod", "det", "dep").stream())
                .anyMatch(child -> WORDS.contains(scene.lemma(child)));
    }

    private static boolean isSeparate(Cue cue) {
        Scene scene = cue.scene();
        boolean said = isSaid(cue);
        return said || SEVERAL.contains(scene.sentence().token(cue.token()).word());
    }
}
