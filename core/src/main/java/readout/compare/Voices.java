package readout.compare;

import java.util.List;
import readout.compare.Comparison.Fact;
import readout.compare.Comparison.Kind;
import readout.compare.Matrix.Said;
import readout.model.StatementAct;

/** Finds claims that reports give to others: together in one, one speaker's in another, nobody's in a third. What merely informs is passed over. */
final class Voices {
    private Voices() {}

    static List<Fact> drifts(List<List<Claim>> claims, int reports) {
        return claims.stream()
                .filter(group ->
                        group.stream().anyMatch(claim -> claim.statement().act() != StatementAct.INFORM))
                .map(group -> group.stream().map(Voices::said).toList())
                .flatMap(said -> Matrix.fact(Kind.CLAIM, reports, said).stream())
                .filter(fact -> fact.saidBy().size() > 1 && fact.differs())
                .toList();
    }

    private static Said said(Claim claim) {
        return new Said(claim.side().number(), claim.words(), claim.voice(), claim.voice(), claim.span());
    }
}
