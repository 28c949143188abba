package readout.statement;

import java.util.List;

/** Which claims inside others are statements of their own: those of somebody else, that are sure to have been said. */
final class Nesting {
    private Nesting() {}

    static List<Claim> kept(List<Claim> claims) {
        return claims.stream()
                .filter(claim -> claim.cue().strength().isSpeech()
                        || claims.stream().noneMatch(outer -> isInside(claim, outer)))
                .toList();
    }

    private static boolean isInside(Claim claim, Claim outer) {
        return outer != claim && outer.content().stream().anyMatch(span -> span.contains(claim.words()));
    }
}
