package readout.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import readout.language.Dependencies;
import readout.lexicon.StatementCue.Kind;
import readout.lexicon.StatementCue.Strength;

/** Reports that a noun brings in: {@code the minister's call for talks}, {@code the claim that …}, {@code there are reports that …}. */
final class NounClaims {
    private static final Set<String> LIGHT =
            Set.of("make", "issue", "give", "have", "voice", "raise", "repeat", "deliver");

    private static final Set<String> POINTERS = Set.of("this", "these", "such");

    private final Cues cues;

    NounClaims(Cues cues) {
        this.cues = cues;
    }

    List<Claim> in(Syntax syntax) {
        List<Claim> found = new ArrayList<>();
        for (int i = 0; i < syntax.size(); i++) {
            if (!syntax.isQuoted(i)) {
                cues.at(syntax, i).stream()
                        .filter(hit -> hit.cue().kind() == Kind.NOUN)
                        .flatMap(hit -> claim(syntax, hit).stream())
                        .findFirst()
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Claim> claim(Syntax syntax, Hit hit) {
        Optional<Integer> owner = owner(syntax, hit.head());
        return new Complements(syntax)
                .of(hit)
                .or(() -> pointed(syntax, hit))
                .filter(complement -> owner.isPresent() || isReport(hit, complement))
                .map(complement -> claim(syntax, hit, complement, owner))
                .filter(claim -> !claim.content().isEmpty());
    }

    /** {@code This allegation was made by …}: the words themselves stand for what was said before. */
    private static Optional<Complement> pointed(Syntax syntax, Hit hit) {
        int noun = hit.head();
        boolean points =
                syntax.tree().children(noun, "det").stream().anyMatch(det -> POINTERS.contains(syntax.word(det)));
        return points
                        && hit.cue().strength() != Strength.DONE
                        && maker(syntax, noun).isPresent()
                ? Optional.of(new Complement(syntax.below(noun), "pointed"))
                : Optional.empty();
    }

    /** Without an owner only a clause is enough: {@code reports that …}. */
    private static boolean isReport(Hit hit, Complement complement) {
        return complement.frame().equals("clause") && hit.cue().strength() != Strength.DONE;
    }

    private static Claim claim(Syntax syntax, Hit hit, Complement complement, Optional<Integer> owner) {
        BitSet tokens = complement.tokens();
        owner.ifPresent(head -> tokens.andNot(syntax.below(head)));
        if (!complement.frame().equals("pointed")) {
            tokens.clear(hit.from(), hit.to());
        }
        return new Claim(
                syntax.number(),
                owner.map(head -> Claim.Voice.of(syntax, head)),
                syntax.sentence().span(hit.from(), hit.to()),
                hit.cue(),
                Stretches.of(syntax, tokens),
                complement.frame());
    }

    /** {@code the minister's claim}, {@code a claim by the minister}, {@code the minister made the claim}. */
    private static Optional<Integer> owner(Syntax syntax, int noun) {
        Dependencies tree = syntax.tree();
        Stream<Integer> possessors = tree.children(noun, "nmod:poss").stream();
        Stream<Integer> authors = tree.children(noun, "nmod", "obl").stream()
                .filter(child -> Set.of("by", "from").contains(syntax.marker(child)));
        return Stream.concat(possessors, authors).findFirst().or(() -> maker(syntax, noun));
    }

    private static Optional<Integer> maker(Syntax syntax, int noun) {
        int verb = syntax.tree().head(noun);
        boolean light = verb >= 0 && syntax.isVerb(verb) && LIGHT.contains(syntax.lemma(verb));
        if (!light) {
            return Optional.empty();
        }
        List<Integer> agents = syntax.isPassive(verb)
                ? syntax.tree().children(verb, "obl").stream()
                        .filter(child -> syntax.marker(child).equals("by"))
                        .toList()
                : syntax.tree().children(verb, "nsubj");
        return agents.stream().filter(agent -> agent != noun).findFirst();
    }
}
