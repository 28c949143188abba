package readout.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import readout.lexicon.StatementCue.Kind;
import readout.model.Span;

/** {@code said A, adding that B}: B is what the same speaker said besides, no part of A. Parsers hang it on A. */
final class Additions {
    private static final String ADD = "add";

    private final Cues cues;

    Additions(Cues cues) {
        this.cues = cues;
    }

    /** @param claims of the sentence */
    List<Claim> parted(Syntax syntax, List<Claim> claims) {
        List<Claim> parted = new ArrayList<>(claims);
        IntStream.range(1, syntax.size()).filter(i -> isAddition(syntax, i)).forEach(i -> part(syntax, i, parted));
        return parted;
    }

    private static boolean isAddition(Syntax syntax, int i) {
        return syntax.lemma(i).equals(ADD)
                && syntax.token(i).tag().equals("VBG")
                && syntax.word(i - 1).equals(",")
                && !syntax.isQuoted(i)
                && i + 1 < syntax.size()
                && syntax.word(i + 1).equals("that");
    }

    private void part(Syntax syntax, int i, List<Claim> claims) {
        Span words = syntax.token(i).span();
        Optional<Claim> said = claims.stream()
                .filter(claim -> claim.speaker().isPresent()
                        && claim.cue().strength().isSpeech()
                        && claim.covers(words)
                        && claim.words().end() <= words.start())
                .findFirst();
        said.flatMap(outer -> addition(syntax, i, outer)).ifPresent(added -> {
            Claim outer = said.orElseThrow();
            claims.removeIf(claim -> claim.words().equals(words));
            claims.set(
                    claims.indexOf(outer),
                    before(outer, syntax.token(i - 1).span().start()));
            claims.add(added);
        });
    }

    private Optional<Claim> addition(Syntax syntax, int i, Claim outer) {
        BitSet rest = new BitSet();
        rest.set(i + 2, syntax.size());
        List<Span> content = Stretches.of(syntax, rest);
        return cues.at(syntax, i).stream()
                .filter(hit -> hit.cue().kind() == Kind.VERB && !content.isEmpty())
                .findFirst()
                .map(hit -> new Claim(
                        syntax.number(), outer.speaker(), syntax.token(i).span(), hit.cue(), content, "clause"));
    }

    private static Claim before(Claim claim, int end) {
        return claim.with(claim.content().stream()
                .filter(span -> span.start() < end)
                .map(span -> new Span(span.start(), Math.min(span.end(), end)))
                .toList());
    }
}
