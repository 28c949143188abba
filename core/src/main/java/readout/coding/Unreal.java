package readout.coding;

import java.util.Locale;
import java.util.Set;
import readout.engagement.Scene;

/** Words close to a verb that say that it was not done, only thought of, or done before. */
final class Unreal {
    private static final Set<String> NOBODY = Set.of("no", "nobody", "none", "neither", "nor", "few", "no-one");
    private static final Set<String> INSTEAD = Set.of("rather than", "instead of", "short of", "close to");
    private static final Set<String> THOUGHT = Set.of("think", "talk", "speak", "dream");

    private final Scene scene;

    Unreal(Scene scene) {
        this.scene = scene;
    }

    /** {@code nobody was hurt}, {@code has yet to reply}, {@code would have won}, {@code rather than fight}, {@code came close to firing}. */
    boolean isUndone(int t) {
        return scene.isVerb(t)
                && (isByNobody(t) || isYetTo(t) || isMissed(t) || INSTEAD.contains(word(t - 2) + " " + word(t - 1)));
    }

    /** {@code is thinking of asking}. */
    boolean isThoughtOf(int t) {
        return t > 1 && Set.of("of", "about").contains(word(t - 1)) && THOUGHT.contains(scene.lemma(t - 2));
    }

    /** {@code had imposed}: before what is told. */
    boolean isBefore(int t) {
        return scene.isVerb(t)
                && scene.tree().children(t, "aux").stream()
                        .anyMatch(a -> word(a).equals("had") && !isBeforeSubject(t, a));
    }

    private boolean isByNobody(int t) {
        return scene.tree().children(t, "nsubj", "nsubj:pass").stream()
                .anyMatch(s -> NOBODY.contains(word(s))
                        || scene.tree().children(s, "det", "cc:preconj", "amod", "advmod").stream()
                                .anyMatch(child -> NOBODY.contains(word(child))));
    }

    private boolean isYetTo(int t) {
        return infinitive(t) > 0 && word(infinitive(t) - 1).equals("yet");
    }

    /** {@code would have fired}, {@code were to have met}, {@code had they fired}. */
    private boolean isMissed(int t) {
        boolean perfect = scene.tree().children(t, "aux").stream().anyMatch(a -> word(a).equals("have"));
        boolean would = scene.tree().children(t, "aux").stream().anyMatch(a -> word(a).equals("would"));
        boolean was = infinitive(t) > 0 && Set.of("was", "were").contains(word(infinitive(t) - 1));
        boolean inverted =
                scene.tree().children(t, "aux").stream().anyMatch(a -> word(a).equals("had") && isBeforeSubject(t, a));
        return perfect && (would || was) || inverted;
    }

    private boolean isBeforeSubject(int t, int aux) {
        return scene.tree().children(t, "nsubj", "nsubj:pass").stream().anyMatch(s -> s > aux && s < t);
    }

    /** Where its {@code to} stands; -1 where it has none. */
    private int infinitive(int t) {
        return scene.tree().children(t, "mark", "aux").stream()
                .filter(m -> word(m).equals("to"))
                .findFirst()
                .orElse(-1);
    }

    private String word(int t) {
        return t < 0 ? "" : scene.sentence().token(t).word().toLowerCase(Locale.ROOT);
    }
}
