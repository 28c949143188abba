package readout.statement;

import java.util.Optional;
import java.util.Set;

/** Noun phrases by their words alone, for where no tree can be trusted. */
final class Phrase {
    private static final Set<String> INSIDE =
            Set.of("DT", "PDT", "CD", "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "POS", "PRP$", "HYPH");

    /** Words that begin a clause, not a name, also with a capital letter. */
    private static final Set<String> FUNCTION =
            Set.of("IN", "TO", "CC", "PRP", "MD", "EX", "UH", "RB", "WP", "WP$", "WDT", "WRB");

    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "who", "it");
    private static final Set<String> BETWEEN = Set.of("RB", "MD");

    private final Syntax syntax;

    Phrase(Syntax syntax) {
        this.syntax = syntax;
    }

    /** The phrase that begins at a token and does not end the way a clause's subject does: before a verb. */
    Optional<Claim.Voice> after(int from) {
        int to = from;
        while (to < syntax.size() && isInside(to)) {
            to++;
        }
        boolean clause = to < syntax.size()
                && (syntax.isVerb(to) || BETWEEN.contains(syntax.token(to).tag()));
        return clause || to == from ? Optional.empty() : voice(from, to);
    }

    /** The phrase that begins at a token. */
    Optional<Claim.Voice> from(int from) {
        if (PRONOUNS.contains(syntax.word(from))) {
            return voice(from, from + 1);
        }
        int to = from;
        while (to < syntax.size() && isInside(to)) {
            to++;
        }
        return to == from ? Optional.empty() : voice(from, to);
    }

    /** The phrase that ends right before a token. */
    Optional<Claim.Voice> before(int token) {
        int to = token;
        while (to > 0
                && (BETWEEN.contains(syntax.token(to - 1).tag())
                        || syntax.lemma(to - 1).equals("have"))) {
            to--;
        }
        if (to > 0 && PRONOUNS.contains(syntax.word(to - 1))) {
            return voice(to - 1, to);
        }
        int from = to;
        while (from > 0 && isInside(from - 1)) {
            from--;
        }
        return from == to ? Optional.empty() : voice(from, to);
    }

    private boolean isInside(int i) {
        boolean name = i > 0
                && Character.isUpperCase(syntax.token(i).word().codePointAt(0))
                && !FUNCTION.contains(syntax.token(i).tag());
        return (name || INSIDE.contains(syntax.token(i).tag())) && !syntax.isQuoted(i);
    }

    private Optional<Claim.Voice> voice(int from, int to) {
        int head = to - 1;
        while (head > from && syntax.token(head).tag().equals("POS")) {
            head--;
        }
        String tag = syntax.token(head).tag();
        boolean name = Character.isUpperCase(syntax.token(head).word().codePointAt(0));
        return name || tag.startsWith("NN") || tag.startsWith("PRP") || tag.startsWith("W") || tag.equals("CD")
                ? Optional.of(Claim.Voice.of(syntax, head, from, to))
                : Optional.empty();
    }
}
