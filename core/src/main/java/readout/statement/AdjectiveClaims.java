package readout.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import readout.language.Dependencies;
import readout.lexicon.StatementCue.Kind;

/** Reports that tell what somebody is: {@code is confident that …}, {@code remained opposed to …}. */
final class AdjectiveClaims {
    /** Verbs besides {@code be} that say what somebody is. */
    private static final Set<String> LINKS =
            Set.of("be", "become", "feel", "get", "grow", "remain", "seem", "sound", "stay", "appear");

    private static final Set<String> EXPLETIVES = Set.of("it", "that", "this", "there");

    private final Cues cues;

    AdjectiveClaims(Cues cues) {
        this.cues = cues;
    }

    List<Claim> in(Syntax syntax) {
        List<Claim> found = new ArrayList<>();
        for (int i = 0; i < syntax.size(); i++) {
            if (!syntax.isQuoted(i)) {
                cues.at(syntax, i).stream()
                        .filter(hit -> hit.cue().kind() == Kind.ADJECTIVE)
                        .flatMap(hit -> claim(syntax, hit).stream())
                        .findFirst()
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Claim> claim(Syntax syntax, Hit hit) {
        Optional<Integer> bearer = bearer(syntax, hit.head());
        return bearer.filter(head -> !EXPLETIVES.contains(syntax.word(head)))
                .flatMap(
                        head -> new Complements(syntax).of(hit).map(complement -> claim(syntax, hit, complement, head)))
                .filter(claim -> !claim.content().isEmpty());
    }

    private static Claim claim(Syntax syntax, Hit hit, Complement complement, int bearer) {
        BitSet tokens = complement.tokens();
        tokens.andNot(syntax.below(bearer));
        tokens.clear(hit.from(), hit.to());
        return new Claim(
                syntax.number(),
                Optional.of(Claim.Voice.of(syntax, bearer)),
                syntax.sentence().span(hit.from(), hit.to()),
                hit.cue(),
                Stretches.of(syntax, tokens),
                complement.frame());
    }

    /** Of whom it is said: the subject of {@code is}, {@code remains}; in {@code the envoy, confident that …} the noun before. */
    private static Optional<Integer> bearer(Syntax syntax, int word) {
        Dependencies tree = syntax.tree();
        int above = tree.head(word);
        boolean linked = above >= 0 && tree.is(word, "xcomp") && LINKS.contains(syntax.lemma(above));
        boolean said = syntax.has(word, "cop", "aux", "aux:pass") || tree.is(word, "conj");
        Stream<Integer> own = said ? tree.children(word, "nsubj", "nsubj:pass").stream() : Stream.empty();
        Stream<Integer> upper = linked || (said && tree.is(word, "conj"))
                ? tree.children(above, "nsubj", "nsubj:pass").stream()
                : Stream.empty();
        return Stream.concat(own, upper).filter(head -> head < word).findFirst();
    }
}
