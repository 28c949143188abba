package readout.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readout.claim.ClaimJudge;
import readout.claim.Relation;
import readout.claim.Verdict;
import readout.compare.Comparison.Contradicted;

/** Finds claims of two reports that cannot both be true. */
final class Contradictions {
    /** Words that two claims must share at least to be looked at. */
    private static final int COMMON = 2;

    private final ClaimJudge judge = new ClaimJudge();

    List<Contradicted> of(List<List<Claim>> groups) {
        List<Claim> claims = groups.stream().flatMap(List::stream).toList();
        List<Contradicted> found = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            for (int k = i + 1; k < claims.size(); k++) {
                between(claims.get(i), claims.get(k)).ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    private Optional<Contradicted> between(Claim a, Claim b) {
        if (a.side() == b.side() || Stems.common(a.stems(), b.stems()) < COMMON) {
            return Optional.empty();
        }
        return Stream.of(judge.judge(a.words(), b.words()), judge.judge(b.words(), a.words()))
                .filter(verdict -> verdict.relation() == Relation.CONTRADICTION)
                .findFirst()
                .map(verdict -> contradicted(a, b, verdict));
    }

    private static Contradicted contradicted(Claim a, Claim b, Verdict verdict) {
        Claim first = a.side().number() < b.side().number() ? a : b;
        Claim second = first == a ? b : a;
        return new Contradicted(said(first), said(second), verdict.because(), verdict.words());
    }

    private static Comparison.Saying said(Claim claim) {
        return new Comparison.Saying(claim.side().number(), claim.voice(), claim.span());
    }
}
