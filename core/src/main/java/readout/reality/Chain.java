package readout.reality;

import java.util.List;
import java.util.stream.Stream;

/**
 * All that is said of whether something told is so, the nearest word first.
 *
 * <p>Example: {@code considers calling off the visit} gives {@link Standing#SUPPOSED} for the visit.
 */
public record Chain(List<Judgement> all) {
    public Chain {
        all = List.copyOf(all);
    }

    /** These, then others. */
    Chain and(List<Judgement> more) {
        return new Chain(Stream.concat(all.stream(), more.stream()).toList());
    }

    /** Whether one of the judgements is of this kind. */
    public boolean has(Judgement.Kind kind) {
        return all.stream().anyMatch(judgement -> judgement.kind() == kind);
    }

    /** Whether what is denied is only that it was to come: {@code was not scheduled to meet}. */
    public boolean isUnplanned() {
        return all.stream()
                .filter(plan -> plan.kind() == Judgement.Kind.TO_COME)
                .anyMatch(plan ->
                        all.stream().anyMatch(no -> no.kind() == Judgement.Kind.NEGATED && no.at() == plan.token()));
    }

    /**
     * What the farthest word makes of it: {@code fears that they will not} is a fear, {@code did not rule out a visit} leaves it open;
     * {@code the ongoing talks} are no hope, whatever is hoped of them.
     */
    public Standing standing() {
        Standing standing = Standing.REAL;
        int undoing = -1;
        boolean untrue = false;
        for (Judgement judgement : all) {
            if ((untrue && judgement.kind() != Judgement.Kind.CONDITION)
                    || (has(Judgement.Kind.ONGOING) && isHope(judgement))) {
                continue;
            }
            untrue = judgement.kind() == Judgement.Kind.FALSE;
            standing = after(standing, judgement, undoing);
            undoing = judgement.isUndoing() ? judgement.at() : undoing;
        }
        return standing;
    }

    private static boolean isHope(Judgement judgement) {
        return judgement.kind() == Judgement.Kind.SUPPOSED || judgement.kind() == Judgement.Kind.TO_COME;
    }

    /** @param undoing the last word that undid something; what negates that one leaves it open */
    private static Standing after(Standing before, Judgement judgement, int undoing) {
        return switch (judgement.kind()) {
            case ONGOING -> before;
            case TO_COME -> before == Standing.REAL ? Standing.TO_COME : before;
            case SUPPOSED, CONDITION -> Standing.SUPPOSED;
            case UNDONE, CANCELLED, CONTRARY -> Standing.NOT_DONE;
            case FALSE -> before == Standing.NOT_DONE ? Standing.SUPPOSED : Standing.NOT_DONE;
            case NEGATED -> judgement.at() == undoing ? Standing.SUPPOSED : Standing.NOT_DONE;
            case SETBACK -> before == Standing.REAL ? before : Standing.NOT_DONE;
        };
    }
}
