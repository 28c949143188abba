package readout.statement;

import java.util.Optional;
import java.util.stream.IntStream;

/** Who speaks in a headline, where taggers take verbs for plurals and commas stand for "and". */
final class Headlines {
    private final Syntax syntax;

    Headlines(Syntax syntax) {
        this.syntax = syntax;
    }

    /** A subject without the verb that the parser took into it, and with whom the comma before joins. */
    Claim.Voice mended(Claim.Voice voice) {
        if (!syntax.isHeadline()) {
            return voice;
        }
        return cut(voice).orElse(voice.from() == 0 ? voice : joined(voice).orElse(voice));
    }

    /** {@code UN chief visits Kyiv, condemns …}: the chief does. */
    private Optional<Claim.Voice> cut(Claim.Voice voice) {
        int to = syntax.after(voice.span());
        return IntStream.range(voice.from() + 1, to - 1)
                .filter(i -> syntax.token(i).tag().equals("NNS")
                        && (syntax.token(i - 1).isNoun()
                                || syntax.token(i - 1).tag().equals("JJ"))
                        && syntax.token(i + 1).isNoun())
                .mapToObj(i -> Claim.Voice.of(syntax, i - 1, voice.from(), i))
                .findFirst();
    }

    /** {@code Lind, Berg urge …}: both do. */
    private Optional<Claim.Voice> joined(Claim.Voice voice) {
        boolean row = voice.from() > 1
                && syntax.word(voice.from() - 1).equals(",")
                && IntStream.range(0, voice.from() - 1)
                        .allMatch(i -> syntax.token(i).isNoun());
        int to = syntax.after(voice.span());
        return row ? Optional.of(Claim.Voice.of(syntax, voice.from() - 2, 0, to)) : Optional.empty();
    }

    /** {@code Minister meets envoy, issues warning}: for a verb after a comma, whoever does the first one. */
    Optional<Integer> first(int verb) {
        return Cues.isVerbOfHeadline(syntax, verb)
                ? IntStream.range(0, verb)
                        .filter(i -> syntax.tree().is(i, "nsubj"))
                        .boxed()
                        .findFirst()
                : Optional.empty();
    }
}
