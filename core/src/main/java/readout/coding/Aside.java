package readout.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import readout.engagement.Scene;
import readout.model.EventStatus;
import readout.model.EventType;

/**
 * What a sentence tells only beside another deed: a second word for the same deed, or one of which it does not say both sides.
 *
 * <p>Example: in {@code attacked the camp, killing five} the killing is the attack, and in {@code freed two men arrested last week} nobody is
 * told who arrested them.
 */
final class Aside {
    private static final Set<EventStatus> ASSERTED = Set.of(EventStatus.ACTUAL, EventStatus.PAST, EventStatus.FUTURE);

    private final Scene scene;

    Aside(Scene scene) {
        this.scene = scene;
    }

    /** A deed and the word that tells it. */
    record Worded(Cue cue, Told told) {}

    /** The deeds that stand on their own, in their order. */
    List<Told> without(List<Worded> all) {
        List<Worded> kept = new ArrayList<>();
        for (Worded next : all) {
            boolean beside = all.stream().anyMatch(other -> other != next && isBeside(next, other))
                    || kept.stream().anyMatch(other -> isSame(other, next));
            if (!beside) {
                kept.add(next);
            }
        }
        return kept.stream().map(Worded::told).toList();
    }

    /** Of which one side is missing, told after one of which both are there: {@code freed two men arrested last week}. */
    private static boolean isBeside(Worded aside, Worded other) {
        return other.cue() != aside.cue()
                && !isWhole(aside)
                && isWhole(other)
                && aside.told().depth() >= other.told().depth()
                && ASSERTED.contains(aside.told().status());
    }

    /** Whether nobody is missing that the deed needs: {@code resigned} has nobody it is done to. */
    private static boolean isWhole(Worded worded) {
        Told told = worded.told();
        return told.sources().size() > 1
                || (!told.sources().isEmpty() && !told.targets().isEmpty())
                || worded.cue().deed().targets().isEmpty();
    }

    /** The same who do the same kind of thing by two words, one of which hangs on the other. */
    private boolean isSame(Worded first, Worded next) {
        Told a = first.told();
        Told b = next.told();
        return first.cue() != next.cue()
                && a.type() == b.type()
                && a.type() == EventType.ASSAULT
                && a.status() == b.status()
                && !a.sources().isEmpty()
                && Told.codes(a.sources()).equals(Told.codes(b.sources()))
                && isOneClause(first.cue().token(), next.cue().token());
    }

    private boolean isOneClause(int a, int b) {
        return scene.tree().within(a, b)
                || scene.tree().within(b, a)
                || scene.tree().head(a) == scene.tree().head(b);
    }
}
