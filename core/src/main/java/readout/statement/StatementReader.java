package readout.statement;

import java.util.ArrayList;
import java.util.List;
import readout.language.Sentence;
import readout.lexicon.Lexicon;
import readout.model.Span;
import readout.model.Statement;

/**
 * Finds the statements of an article: who is reported to have said what.
 *
 * <p>Example: of {@code Oman's foreign minister said that the talks would resume} the speaker is {@code Oman's foreign minister}, the cue
 * {@code said}, the content {@code the talks would resume}.
 */
public final class StatementReader {
    /** Characters between a quotation and the sentence after it. */
    private static final int GAP = 2;

    private final Lexicon lexicon;
    private final Cues cues;
    private final VerbClaims verbs;
    private final Additions additions;
    private final AccordingTo according;
    private final NounClaims nouns;
    private final AdjectiveClaims adjectives;
    private final ColonClaims colons;

    public StatementReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        cues = new Cues(lexicon);
        verbs = new VerbClaims(cues);
        additions = new Additions(cues);
        according = new AccordingTo(cues);
        nouns = new NounClaims(cues);
        adjectives = new AdjectiveClaims(cues);
        colons = new ColonClaims(cues);
    }

    /** All statements of a text, in the order of their content. */
    public List<Statement> read(Ground ground) {
        List<Quotation> quotations = Quotations.in(ground.text(), ground.blocks());
        List<Claim> claims = Nesting.kept(QuoteClaims.joined(ground, quotations, claims(ground, quotations)));
        return new StatementWriter(ground, quotations, lexicon).write(claims);
    }

    private List<Claim> claims(Ground ground, List<Quotation> quotations) {
        List<Claim> claims = new ArrayList<>();
        Signatures signatures = new Signatures(cues, quotations);
        for (int i = 0; i < ground.sentences().size(); i++) {
            if (cues.anyIn(ground.sentences().get(i))
                    || isBeside(ground.sentences().get(i), quotations)) {
                Syntax syntax = Syntax.of(ground, i, quotations);
                List<Claim> verbal = additions.parted(syntax, verbs.in(syntax));
                claims.addAll(verbal);
                claims.addAll(colons.in(syntax, verbal));
                claims.addAll(according.in(syntax));
                claims.addAll(nouns.in(syntax));
                claims.addAll(adjectives.in(syntax));
                claims.addAll(signatures.in(syntax));
            }
        }
        return claims;
    }

    /** Whether a sentence holds a quotation or begins right after one. */
    private static boolean isBeside(Sentence sentence, List<Quotation> quotations) {
        Span span = sentence.span();
        return quotations.stream()
                .map(Quotation::span)
                .anyMatch(q -> q.overlaps(span) || (q.end() <= span.start() && span.start() - q.end() <= GAP));
    }
}
