package readout.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import readout.lexicon.StatementCue.Frame;
import readout.lexicon.StatementCue.Kind;
import readout.model.Span;

/** Reports that a verb brings in: {@code said that …}, {@code …, he added}, {@code called for …}. */
final class VerbClaims {
    private final Cues cues;

    VerbClaims(Cues cues) {
        this.cues = cues;
    }

    List<Claim> in(Syntax syntax) {
        List<Claim> found = new ArrayList<>();
        for (int i = 0; i < syntax.size(); i++) {
            if (syntax.isQuoted(i)) {
                continue;
            }
            cues.at(syntax, i).stream()
                    .filter(hit -> hit.cue().kind() == Kind.VERB)
                    .flatMap(hit -> claim(syntax, hit).stream())
                    .findFirst()
                    .ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Claim> claim(Syntax syntax, Hit hit) {
        Optional<Complement> complement = new Complements(syntax).of(hit);
        boolean quotable = hit.cue().has(Frame.CLAUSE) && hit.cue().strength().isSpeech();
        if (complement.isEmpty() && !quotable) {
            return Optional.empty();
        }
        BitSet tokens = complement.map(Complement::tokens).orElseGet(BitSet::new);
        Optional<Claim.Voice> speaker = new Doers(syntax).of(hit);
        tokens.clear(hit.from(), hit.to());
        return Optional.of(new Claim(
                syntax.number(),
                speaker,
                words(syntax, hit),
                hit.cue(),
                Stretches.of(syntax, tokens),
                complement.map(Complement::frame).orElse("quote")));
    }

    static Claim.Voice voice(Syntax syntax, int head) {
        return new Claim.Voice(syntax.number(), head, syntax.nounPhrase(head));
    }

    private static Span words(Syntax syntax, Hit hit) {
        return syntax.sentence().span(hit.from(), hit.to());
    }
}
