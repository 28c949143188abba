package readout.statement;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readout.language.Dependencies;
import readout.lexicon.StatementCue.Frame;
import readout.lexicon.StatementCue.Strength;

/** Finds in a tree what a verb or noun reports. */
final class Complements {
    private static final List<List<String>> CAUSES =
            List.of(List.of("as", "a", "result", "of"), List.of("because", "of"), List.of("due", "to"));

    private static final Set<String> ASKING = Set.of("ask", "wonder", "inquire", "enquire");
    private static final Set<String> IFS = Set.of("if", "whether");
    private static final Set<String> AUXILIARIES = Set.of("be", "have", "do", "get");

    private final Syntax syntax;
    private final Dependencies tree;

    Complements(Syntax syntax) {
        this.syntax = syntax;
        this.tree = syntax.tree();
    }

    /** The first frame of the cue that the sentence fills. */
    Optional<Complement> of(Hit hit) {
        Stream<Supplier<Optional<Complement>>> frames = Stream.of(
                () -> when(hit, Frame.CLAUSE).flatMap(this::clause),
                () -> when(hit, Frame.TO).flatMap(this::infinitive),
                () -> when(hit, Frame.ING).flatMap(this::gerund),
                () -> when(hit, Frame.CLAUSE).flatMap(this::farClause),
                () -> when(hit, Frame.AS).flatMap(this::as),
                () -> prepositional(hit),
                () -> when(hit, Frame.CLAUSE).flatMap(this::after),
                () -> when(hit, Frame.OBJECT).flatMap(this::object));
        return frames.map(Supplier::get).flatMap(Optional::stream).findFirst();
    }

    private static Optional<Hit> when(Hit hit, Frame frame) {
        return hit.cue().has(frame) ? Optional.of(hit) : Optional.empty();
    }

    private Stream<Integer> children(Hit hit, String... relations) {
        return hit.tokens().stream()
                .flatMap(token -> tree.children(token, relations).stream())
                .filter(child -> !hit.tokens().contains(child));
    }

    private Optional<Complement> clause(Hit hit) {
        return children(hit, "ccomp")
                .filter(child -> child > hit.head() || isClause(child))
                .findFirst()
                .map(syntax::below)
                .map(tokens -> withCause(hit, tokens))
                .or(() -> governed(hit))
                .or(() -> nounClause(hit))
                .or(() -> question(hit))
                .or(() -> before(hit))
                .or(() -> beside(hit))
                .map(tokens -> new Complement(tokens, "clause"));
    }

    /** {@code Because of the shelling, it was stressed that …}: the reason is part of what was said. */
    private BitSet withCause(Hit hit, BitSet tokens) {
        int end = tree.children(hit.head(), "nsubj:pass", "expl").stream()
                        .filter(subject -> syntax.word(subject).equals("it"))
                        .findFirst()
                        .orElse(0)
                - 1;
        if (end > 0 && syntax.word(end).equals(",")) {
            IntStream.range(0, end)
                    .filter(i -> (i == 0 || syntax.word(i - 1).equals(",")) && isCause(i))
                    .findFirst()
                    .ifPresent(i -> tokens.set(i, end));
        }
        return tokens;
    }

    private boolean isCause(int i) {
        return CAUSES.stream()
                .anyMatch(cause -> i + cause.size() < syntax.size()
                        && IntStream.range(0, cause.size())
                                .allMatch(k -> syntax.word(i + k).equals(cause.get(k))));
    }

    /** {@code Officials hope the port can open}, where the parser takes the cue for the subject of what is hoped. */
    private Optional<BitSet> governed(Hit hit) {
        int head = tree.head(hit.head());
        if (!isMisread(hit.head()) || head < hit.to()) {
            return Optional.empty();
        }
        if (tree.is(hit.head(), "aux")) {
            while (tree.head(head) >= hit.to()) {
                head = tree.head(head);
            }
        }
        BitSet tokens = new BitSet();
        tokens.set(hit.to(), tree.rightEdge(head) + 1);
        return Optional.of(tokens);
    }

    /** A verb that the parser takes for another's subject or auxiliary. */
    private boolean isMisread(int verb) {
        return syntax.isVerb(verb)
                && (tree.is(verb, "csubj")
                        || tree.is(verb, "nsubj")
                        || tree.relation(verb).equals("aux"))
                && !AUXILIARIES.contains(syntax.lemma(verb));
    }

    /** {@code The talks have failed, he said}, where the parser takes the first clause for an adverbial. */
    private Optional<BitSet> before(Hit hit) {
        return hit.cue().strength().isSpeech()
                ? children(hit, "advcl")
                        .filter(child ->
                                child < hit.head() && syntax.marker(child).isEmpty())
                        .filter(child -> syntax.has(child, "nsubj"))
                        .findFirst()
                        .map(syntax::below)
                : Optional.empty();
    }

    /** {@code asked if the road was open}, where the parser takes a condition. */
    private Optional<BitSet> question(Hit hit) {
        return ASKING.contains(syntax.lemma(hit.head()))
                ? children(hit, "advcl")
                        .filter(child -> child > hit.head() && IFS.contains(syntax.marker(child)))
                        .findFirst()
                        .map(syntax::below)
                : Optional.empty();
    }

    /** {@code the claim that …}. */
    private Optional<BitSet> nounClause(Hit hit) {
        return syntax.token(hit.head()).isNoun()
                ? children(hit, "acl", "dep")
                        .filter(child -> syntax.marker(child).equals("that"))
                        .findFirst()
                        .map(syntax::below)
                : Optional.empty();
    }

    /** The clause that the cue's own is set into: {@code A, he said, B}; {@code as he said}. */
    private Optional<BitSet> beside(Hit hit) {
        int verb = hit.head();
        int head = tree.head(verb);
        boolean aside = tree.is(verb, "parataxis")
                || (tree.is(verb, "advcl") && syntax.marker(verb).equals("as"));
        boolean outer = hit.cue().strength().isSpeech()
                && head >= 0
                && aside
                && (!syntax.has(verb, "obj") || syntax.lemma(verb).equals("tell"));
        if (!outer) {
            return Optional.empty();
        }
        BitSet tokens = syntax.below(head);
        tokens.andNot(syntax.below(verb));
        return Optional.of(tokens);
    }

    /** {@code told voters after his victory that …}, where the parser hangs the clause on a noun between. */
    private Optional<Complement> farClause(Hit hit) {
        boolean verb = syntax.isVerb(hit.head());
        for (int i = hit.to(); verb && i < syntax.size() && !syntax.isVerb(i); i++) {
            int clause = tree.head(i);
            if (syntax.word(i).equals("that") && tree.is(i, "mark") && clause > i && !isOfObject(hit, clause)) {
                return Optional.of(new Complement(syntax.below(clause), "clause"));
            }
        }
        return Optional.empty();
    }

    /** {@code denied a report that it was sold}: the clause is part of what is denied. */
    private boolean isOfObject(Hit hit, int clause) {
        return hit.cue().has(Frame.OBJECT)
                && !hit.cue().has(Frame.TO)
                && tree.is(tree.head(clause), "obj")
                && tree.head(tree.head(clause)) == hit.head();
    }

    /** {@code he said: A}, where the parser hangs A beside. */
    private Optional<Complement> after(Hit hit) {
        return hit.cue().strength().isSpeech()
                ? children(hit, "parataxis", "dep")
                        .filter(child -> child > hit.head() && isClause(child))
                        .findFirst()
                        .map(child -> new Complement(withSubject(hit, child), "clause"))
                : Optional.empty();
    }

    /** {@code allege the captain slept}, where the parser takes the captain for the object. */
    private BitSet withSubject(Hit hit, int verb) {
        BitSet tokens = syntax.below(verb);
        tree.children(hit.head(), "obj").stream()
                .filter(object -> !syntax.has(verb, "nsubj"))
                .map(syntax::below)
                .filter(subject -> subject.length() == tokens.nextSetBit(0))
                .forEach(tokens::or);
        return tokens;
    }

    private boolean isClause(int head) {
        boolean verb = syntax.isVerb(head) && !syntax.token(head).tag().equals("VBG");
        return verb || syntax.has(head, "nsubj", "cop");
    }

    private Optional<Complement> infinitive(Hit hit) {
        return children(hit, "xcomp", "ccomp", "acl", "advcl")
                .filter(child -> child > hit.head() && isInfinitive(child))
                .findFirst()
                .map(syntax::below)
                .map(tokens -> withObject(hit, tokens))
                .map(tokens -> new Complement(tokens, "to"));
    }

    private boolean isInfinitive(int verb) {
        return tree.children(verb, "mark", "aux", "dep").stream()
                .anyMatch(child -> syntax.lemma(child).equals("to"));
    }

    private BitSet withObject(Hit hit, BitSet tokens) {
        tree.children(hit.head(), "obj", "iobj").stream()
                .filter(object -> !hit.tokens().contains(object))
                .forEach(object -> tokens.or(syntax.below(object)));
        return tokens;
    }

    private Optional<Complement> gerund(Hit hit) {
        return children(hit, "xcomp", "ccomp", "advcl")
                .filter(child -> child > hit.head()
                        && syntax.token(child).tag().equals("VBG")
                        && syntax.marker(child).isEmpty())
                .findFirst()
                .map(syntax::below)
                .map(tokens -> new Complement(tokens, "ing"));
    }

    private Optional<Complement> as(Hit hit) {
        return children(hit, "obl", "advcl", "nmod", "xcomp")
                .filter(child -> syntax.marker(child).equals("as"))
                .findFirst()
                .map(syntax::below)
                .map(tokens -> withPatient(hit, tokens))
                .map(tokens -> new Complement(tokens, "as"));
    }

    private BitSet withPatient(Hit hit, BitSet tokens) {
        withObject(hit, tokens);
        tree.children(hit.head(), "nsubj:pass").forEach(subject -> tokens.or(syntax.below(subject)));
        return tokens;
    }

    /** On the cue, or on its object: {@code notified the council of the delay}. */
    private Optional<Complement> prepositional(Hit hit) {
        Stream<Integer> own = children(hit, "obl", "nmod", "advcl", "acl", "xcomp");
        Stream<Integer> below = children(hit, "obj").flatMap(object -> tree.children(object, "nmod").stream());
        return Stream.concat(own, below)
                .filter(child -> child > hit.head() && bringsIn(hit, syntax.marker(child)))
                .findFirst()
                .map(child -> new Complement(
                        hit.cue().has(Frame.OBJECT) ? withObject(hit, trimmed(child)) : trimmed(child),
                        syntax.marker(child)));
    }

    private static boolean bringsIn(Hit hit, String preposition) {
        return hit.cue().prepositions().contains(preposition) || (hit.cue().has(Frame.TO) && preposition.equals("to"));
    }

    /** A noun phrase without the participle that goes on after a comma: {@code opposition to the plan, saying …}. */
    private BitSet trimmed(int noun) {
        BitSet tokens = syntax.below(noun);
        tokens.stream()
                .filter(i -> syntax.token(i).tag().equals("VBG") && i > noun)
                .filter(i -> tree.is(i, "acl") && syntax.word(i - 1).equals(","))
                .findFirst()
                .ifPresent(i -> tokens.clear(i, syntax.size()));
        return tokens;
    }

    private Optional<Complement> object(Hit hit) {
        List<Integer> objects = children(hit, syntax.isPassive(hit.head()) ? "nsubj:pass" : "obj")
                .toList();
        Optional<Integer> named = hit.cue().has(Frame.CLAUSE) ? named(hit) : Optional.empty();
        if (objects.isEmpty()
                || (named.isEmpty() && isEmpty(objects.getFirst(), hit.cue().strength() == Strength.PLAIN))) {
            return named.map(child -> new Complement(syntax.below(child), "object"))
                    .or(() -> modified(hit))
                    .or(() -> coordinated(hit));
        }
        BitSet tokens = trimmed(objects.getFirst());
        children(hit, "xcomp").forEach(child -> tokens.or(syntax.below(child)));
        named.ifPresent(child -> tokens.or(syntax.below(child)));
        return Optional.of(new Complement(tokens, "object"));
    }

    /** What somebody or something is called: {@code called him competent}, {@code called it a gift}. */
    private Optional<Integer> named(Hit hit) {
        return children(hit, "xcomp", "obl:npmod")
                .filter(child -> child > hit.head() && !syntax.isVerb(child))
                .filter(child -> syntax.has(child, "nsubj") || tree.is(child, "obl:npmod"))
                .findFirst();
    }

    /** {@code There was a rise, and a fall has been noted}, where the parser takes the first clause for the subject. */
    private Optional<Complement> coordinated(Hit hit) {
        return syntax.isPassive(hit.head())
                ? children(hit, "csubj:pass")
                        .flatMap(clause -> tree.children(clause, "conj").stream())
                        .filter(noun -> noun < hit.head() && syntax.token(noun).isNoun())
                        .reduce((a, b) -> b)
                        .map(noun -> new Complement(syntax.below(noun), "object"))
                : Optional.empty();
    }

    /** {@code the bill opposed by the union}: what a passive participle tells of. */
    private Optional<Complement> modified(Hit hit) {
        int noun = tree.head(hit.head());
        boolean participle = noun >= 0
                && (tree.is(hit.head(), "acl") || tree.is(hit.head(), "amod"))
                && syntax.isPassive(hit.head())
                && syntax.token(noun).isNoun()
                && tree.children(hit.head(), "obl").stream()
                        .anyMatch(child -> syntax.marker(child).equals("by"));
        if (!participle) {
            return Optional.empty();
        }
        BitSet tokens = syntax.below(noun);
        tokens.andNot(syntax.below(hit.head()));
        return Optional.of(new Complement(tokens, "object"));
    }

    /** Pronouns alone tell nothing: {@code which they supported}; nor do names, where something is only said: {@code told Reuters}. */
    private boolean isEmpty(int object, boolean named) {
        String tag = syntax.token(object).tag();
        if (named && syntax.token(object).isProper()) {
            return tree.children(object).stream().allMatch(child -> tree.is(child, "compound"));
        }
        return (tag.startsWith("W") || tag.startsWith("PRP") || tag.equals("DT"))
                && tree.children(object).isEmpty()
                && !syntax.has(tree.head(object), "xcomp");
    }
}
