package readout.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.language.Dependencies;
import readout.lexicon.StatementCue.Kind;

/** Reports that a preposition brings in: {@code according to the ministry}, {@code in the words of the envoy}. */
final class AccordingTo {
    private static final Set<String> COMPLEMENTS = Set.of("obl", "nmod", "advcl", "acl", "advmod", "dep", "conj");

    private static final Set<String> INSIDE = Set.of(
            "det",
            "compound",
            "amod",
            "nmod:poss",
            "nummod",
            "advmod",
            "case",
            "punct",
            "dep",
            "det:predet",
            "nmod:npmod");

    private final Cues cues;

    AccordingTo(Cues cues) {
        this.cues = cues;
    }

    List<Claim> in(Syntax syntax) {
        List<Claim> found = new ArrayList<>();
        for (int i = 0; i < syntax.size(); i++) {
            if (syntax.isQuoted(i)) {
                continue;
            }
            cues.at(syntax, i).stream()
                    .filter(hit -> hit.cue().kind() == Kind.PREPOSITION)
                    .findFirst()
                    .flatMap(hit -> claim(syntax, hit))
                    .ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Claim> claim(Syntax syntax, Hit hit) {
        Optional<Integer> source = source(syntax, hit);
        return source.flatMap(head -> {
            BitSet tokens = content(syntax, head);
            tokens.clear(hit.from(), hit.to());
            Claim.Voice voice = voice(syntax, hit, head);
            List<readout.model.Span> content = Stretches.of(syntax, tokens);
            return Optional.of(new Claim(
                    syntax.number(),
                    Optional.of(voice),
                    syntax.sentence().span(hit.from(), hit.to()),
                    hit.cue(),
                    content,
                    "according"));
        });
    }

    private static Claim.Voice voice(Syntax syntax, Hit hit, int head) {
        int[] range = syntax.nounPhrase(head);
        return Claim.Voice.of(syntax, head, Math.max(range[0], hit.to()), range[1]);
    }

    /** The noun that the words stand before. */
    private static Optional<Integer> source(Syntax syntax, Hit hit) {
        Dependencies tree = syntax.tree();
        int i = hit.to();
        if (i >= syntax.size()) {
            return Optional.empty();
        }
        int head = i;
        while (tree.head(head) >= hit.to() && INSIDE.contains(tree.relation(head))) {
            head = tree.head(head);
        }
        return syntax.token(head).isNoun() || syntax.token(head).tag().matches("PRP|CD|DT|WP|WDT|JJ.*")
                ? Optional.of(head)
                : Optional.empty();
    }

    /** The clause that the phrase hangs on, without the phrase. */
    private static BitSet content(Syntax syntax, int source) {
        Dependencies tree = syntax.tree();
        int head = tree.head(source);
        while (head >= 0
                && !syntax.isVerb(head)
                && !syntax.has(head, "cop", "nsubj")
                && tree.head(head) >= 0
                && COMPLEMENTS.contains(tree.relation(head).split(":")[0])) {
            head = tree.head(head);
        }
        BitSet tokens = head < 0 ? new BitSet() : syntax.below(head);
        tokens.andNot(syntax.below(source));
        return tokens;
    }
}
