package readout.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import readout.lexicon.StatementCue.Kind;
import readout.model.Span;

/** Quotations that are signed: {@code “Never again!” — Ana Lind}. */
final class Signatures {
    private static final Set<String> ENDS = Set.of(".", ",", "(", ";");

    private final Cues cues;
    private final List<Quotation> quotations;

    /** @param quotations of the whole text, in order */
    Signatures(Cues cues, List<Quotation> quotations) {
        this.cues = cues;
        this.quotations = quotations;
    }

    List<Claim> in(Syntax syntax) {
        return IntStream.range(0, syntax.size() - 1)
                .filter(i -> !syntax.isQuoted(i) && syntax.endsQuotation(i - 1))
                .boxed()
                .flatMap(i -> cues.at(syntax, i).stream())
                .filter(hit -> hit.cue().kind() == Kind.SIGNATURE)
                .flatMap(hit -> claim(syntax, hit).stream())
                .toList();
    }

    private Optional<Claim> claim(Syntax syntax, Hit hit) {
        List<Span> content = before(syntax.token(hit.from()).span().start());
        return new Phrase(syntax)
                .from(hit.to())
                .filter(voice -> syntax.token(voice.head()).isProper() && ends(syntax, syntax.after(voice.span())))
                .filter(voice -> !content.isEmpty())
                .map(voice -> new Claim(
                        syntax.number(),
                        Optional.of(voice),
                        syntax.sentence().span(hit.from(), hit.to()),
                        hit.cue(),
                        content,
                        "signature"));
    }

    private static boolean ends(Syntax syntax, int i) {
        return i >= syntax.size() || syntax.isQuoted(i) || ENDS.contains(syntax.word(i));
    }

    /** The last quotation before a place, with those of the paragraphs before that run on in it. */
    private List<Span> before(int end) {
        List<Span> spans = new ArrayList<>();
        int last = (int) quotations.stream().filter(q -> q.span().end() <= end).count() - 1;
        for (int q = last; q >= 0; q--) {
            spans.addFirst(quotations.get(q).span());
            if (!quotations.get(q).continued()) {
                break;
            }
        }
        return spans;
    }
}
