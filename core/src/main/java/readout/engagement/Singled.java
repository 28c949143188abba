package readout.engagement;

import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import readout.actor.PartyMention.Form;

/** Who is told apart from all others: {@code The last Speaker to visit Taiwan was Newt Gingrich}. */
final class Singled {
    /** Subjects that only point back: {@code the first to visit}. */
    static final Set<String> EMPTY = Set.of("first", "latest", "last", "only", "one");

    /** How far above what the first or last did its name stands. */
    private static final int STEPS = 2;

    private Singled() {}

    /** {@code Abe, the first leader to visit}, {@code will be the first leader to visit}: of whom the noun before an infinitive is said; empty elsewhere. */
    static List<Integer> beside(Scene scene, int infinitive, int noun, IntFunction<List<Integer>> subjects) {
        boolean to = infinitive > 0 && scene.lemma(infinitive - 1).equals("to");
        boolean apart =
                scene.tree().children(noun, "amod").stream().anyMatch(word -> EMPTY.contains(scene.lemma(word)));
        if (!to || !apart) {
            return List.of();
        }
        return scene.tree().is(noun, "appos") ? List.of(scene.tree().head(noun)) : predicate(scene, noun, subjects);
    }

    private static List<Integer> predicate(Scene scene, int noun, IntFunction<List<Integer>> subjects) {
        return scene.hasChild(noun, "cop") ? subjects.apply(noun) : List.of();
    }

    /** The name that tells who did a verb as the first, the last or the only one; empty where nobody is told apart. */
    static List<Integer> out(Scene scene, int verb, int subject) {
        boolean apart =
                scene.tree().children(subject, "amod").stream().anyMatch(word -> EMPTY.contains(scene.lemma(word)));
        return IntStream.iterate(
                        scene.tree().head(verb), t -> t >= 0, t -> scene.tree().head(t))
                .limit(STEPS)
                .filter(head -> apart && scene.hasChild(head, "cop"))
                .filter(head -> scene.mentionAt(head)
                        .filter(r -> r.mention().form() == Form.PERSON)
                        .isPresent())
                .boxed()
                .limit(1)
                .toList();
    }
}
