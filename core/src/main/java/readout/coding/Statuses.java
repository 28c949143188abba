package readout.coding;

import java.util.Map;
import java.util.Set;
import readout.engagement.Scene;
import readout.lexicon.Sign;
import readout.model.EventStatus;
import readout.reality.Marks;
import readout.reality.Reality;

/**
 * Whether a deed was done: what the words around say of it ({@link Reality}), and whether it was before the news or is still ahead.
 *
 * <p>Example: {@code plans to visit} gives {@link EventStatus#FUTURE}, {@code refused to visit} {@link EventStatus#NEGATED}.
 */
final class Statuses {
    private final Scene scene;
    private final Reality reality;
    private final Background background;

    /** @param words words by what they say of the deeds beside them */
    Statuses(Map<Sign, Set<String>> words, Scene scene) {
        Marks marks = new Marks(words, scene.parsed());
        this.scene = scene;
        this.reality = new Reality(marks);
        this.background = new Background(marks, scene, reality);
    }

    /** @param reported whether somebody asserts the deed */
    EventStatus of(int token, boolean reported) {
        return switch (reality.of(token).standing()) {
            case REAL ->
                background.isPast(token, reported)
                        ? EventStatus.PAST
                        : background.isAhead(token) ? EventStatus.FUTURE : EventStatus.ACTUAL;
            case TO_COME -> EventStatus.FUTURE;
            case SUPPOSED -> EventStatus.HYPOTHETICAL;
            case NOT_DONE -> EventStatus.NEGATED;
        };
    }

    /** {@code sent troops to restore order}, {@code an order to shoot}: what it is done for is not told as done. */
    boolean isPurpose(int verb) {
        return (scene.tree().is(verb, "advcl") || scene.tree().is(verb, "acl"))
                && scene.caseOf(verb).equals("to")
                && scene.isVerb(verb);
    }

    Reality reality() {
        return reality;
    }
}
