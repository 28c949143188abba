package readout.statement;

import java.util.Set;
import readout.model.Delivery;
import readout.model.Statement;

/** Whether a statement goes on where the one before stopped, on the same occasion: {@code she added}. */
final class Continuing {
    private static final Set<String> WORDS = Set.of("add", "continue", "go", "conclude");

    private Continuing() {}

    static boolean of(Claim claim, Statement statement, Statement before) {
        boolean same = statement.speaker().isPresent()
                && before.speaker().isPresent()
                && statement
                        .speaker()
                        .get()
                        .person()
                        .equals(before.speaker().get().person())
                && statement
                        .speaker()
                        .get()
                        .actor()
                        .equals(before.speaker().get().actor());
        return same
                && WORDS.contains(claim.cue().words().getFirst())
                && statement.delivery().equals(Delivery.UNKNOWN);
    }
}
