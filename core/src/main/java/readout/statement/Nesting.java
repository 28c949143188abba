package readout.statement;

import java.util.List;
import java.util.Set;
import readout.lexicon.StatementCue.Kind;

/** Which claims inside others are statements of their own: those of somebody else, that are sure to have been said. */
final class Nesting {
    private static final Set<String> WITHHOLDING = Set.of("decline", "refuse");

    private Nesting() {}

    static List<Claim> kept(List<Claim> claims) {
        return claims.stream()
                .filter(claim ->
                        claim.cue().strength().isSpeech() || claims.stream().noneMatch(outer -> isInside(claim, outer)))
                .filter(claim -> claims.stream()
                        .noneMatch(
                                other -> repeats(claim, other) || isPartOf(claim, other) || isWithheld(claim, other)))
                .toList();
    }

    /** {@code said in a statement that …}: the noun tells again what the verb does. */
    private static boolean repeats(Claim claim, Claim other) {
        return other != claim
                && claim.cue().kind() == Kind.NOUN
                && claim.speaker().isEmpty()
                && !isInside(claim, other)
                && claim.content().stream().anyMatch(other::covers);
    }

    /** {@code expressed Iran's opposition to}: the noun is a word of the verb's cue. */
    private static boolean isPartOf(Claim claim, Claim other) {
        return other != claim
                && claim.cue().kind() == Kind.NOUN
                && other.cue().kind() == Kind.VERB
                && other.words().contains(claim.words())
                && claim.content().stream().anyMatch(other::covers);
    }

    /** {@code declined to say whether …}: one statement, and it is withheld. */
    private static boolean isWithheld(Claim claim, Claim other) {
        return other != claim
                && WITHHOLDING.contains(claim.cue().words().getFirst())
                && claim.speaker().equals(other.speaker())
                && claim.content().getFirst().contains(other.words())
                && other.words().start() - claim.content().getFirst().start() <= "to ".length();
    }

    private static boolean isInside(Claim claim, Claim outer) {
        return outer != claim && outer.content().stream().anyMatch(span -> span.contains(claim.words()));
    }
}
