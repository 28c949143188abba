package readout.statement;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import readout.lexicon.StatementCue.Kind;
import readout.model.Span;

/** Reports without a word that says so: {@code Ministry: Border open}; {@code Here is the envoy in 1992: “…”}. */
final class ColonClaims {
    private static final int LONGEST_NAME = 6;
    private static final int FEWEST = 4;
    /** The pass that reads transcripts. */
    static final String TRANSCRIPT = "transcript";

    private static final Set<String> OPENERS = Set.of("-", "–", "—", "--", "from");

    private final Cues cues;

    ColonClaims(Cues cues) {
        this.cues = cues;
    }

    /** @param others found in the sentence: a verb of saying before the colon leaves nothing to do */
    List<Claim> in(Syntax syntax, List<Claim> others) {
        return IntStream.range(1, syntax.size())
                .boxed()
                .flatMap(i -> cues.at(syntax, i).stream())
                .filter(hit -> hit.cue().kind() == Kind.MARK && !syntax.isQuoted(hit.head()))
                .limit(1)
                .flatMap(hit -> transcript(syntax, hit).or(() -> claim(syntax, hit, others)).stream())
                .toList();
    }

    /** {@code LENA BERG: We will stay.}: what a transcript gives is verbatim, to the end of the paragraph. */
    private Optional<Claim> transcript(Syntax syntax, Hit hit) {
        int end = syntax.block().end();
        return name(syntax, hit.head())
                .filter(voice -> voice.from() == 0
                        && hit.head() <= LONGEST_NAME
                        && syntax.sentence().span().start() == syntax.block().start())
                .filter(voice -> IntStream.range(0, hit.head())
                        .allMatch(i -> isCapital(syntax.token(i).word())))
                .filter(voice -> hit.head() + 1 < syntax.size())
                .map(voice -> new Claim(
                        syntax.number(),
                        Optional.of(voice),
                        syntax.sentence().span(hit.from(), hit.to()),
                        hit.cue(),
                        List.of(new Span(syntax.token(hit.head() + 1).span().start(), end)),
                        TRANSCRIPT));
    }

    private static boolean isCapital(String word) {
        return word.length() > 1 && word.chars().noneMatch(Character::isLowerCase);
    }

    private static Optional<Claim> claim(Syntax syntax, Hit hit, List<Claim> others) {
        int colon = hit.head();
        boolean quoted = colon + 1 < syntax.size() ? syntax.isQuoted(colon + 1) : syntax.isBeforeQuotation();
        boolean told = others.stream().anyMatch(claim -> claim.cue().strength().isSpeech());
        if (told) {
            return Optional.empty();
        }
        return quoted
                ? speaker(syntax, colon).map(voice -> claim(syntax, hit, voice, List.of()))
                : heading(syntax, colon).map(voice -> claim(syntax, hit, voice, rest(syntax, colon)));
    }

    private static Claim claim(Syntax syntax, Hit hit, Claim.Voice voice, List<Span> content) {
        Span words = syntax.sentence().span(hit.from(), hit.to());
        return new Claim(syntax.number(), Optional.of(voice), words, hit.cue(), content, "colon");
    }

    /** The name right before the colon where a line begins with it, else whom the sentence is about. */
    private static Optional<Claim.Voice> speaker(Syntax syntax, int colon) {
        return new Phrase(syntax)
                .before(colon)
                .filter(voice ->
                        begins(syntax, voice) || syntax.token(voice.head()).isProper())
                .or(() -> subject(syntax, colon).map(head -> Claim.Voice.of(syntax, head)));
    }

    /** {@code Here is the envoy in 1992:} is about the envoy. */
    private static Optional<Integer> subject(Syntax syntax, int colon) {
        return IntStream.range(0, colon)
                .filter(i -> syntax.tree().is(i, "nsubj")
                        && syntax.tree().head(syntax.tree().head(i)) < 0)
                .map(i -> syntax.token(i).tag().equals("RB") ? syntax.tree().head(i) : i)
                .boxed()
                .findFirst();
    }

    private static Optional<Claim.Voice> heading(Syntax syntax, int colon) {
        return name(syntax, colon)
                .filter(voice -> voice.from() == 0 && colon <= LONGEST_NAME && syntax.size() - colon > FEWEST)
                .filter(voice -> syntax.token(voice.head()).isProper());
    }

    private static Optional<Claim.Voice> name(Syntax syntax, int colon) {
        return new Phrase(syntax).before(colon).filter(voice -> begins(syntax, voice));
    }

    private static boolean begins(Syntax syntax, Claim.Voice voice) {
        return voice.from() == 0 || OPENERS.contains(syntax.word(voice.from() - 1));
    }

    private static List<Span> rest(Syntax syntax, int colon) {
        BitSet tokens = new BitSet();
        tokens.set(colon + 1, syntax.size());
        return Stretches.of(syntax, tokens);
    }
}
