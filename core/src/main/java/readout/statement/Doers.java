package readout.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import readout.language.Dependencies;
import readout.lexicon.StatementCue;

/** Who says, thinks or wants what a cue reports: by the tree, and where parsers go wrong, by what stands beside the cue. */
final class Doers {
    private static final int FARTHEST = 5;
    /** The object of these does what follows: {@code told him to say}. */
    private static final Set<String> OBJECT_CONTROL = Set.of(
            "ask",
            "urge",
            "tell",
            "allow",
            "order",
            "press",
            "force",
            "push",
            "invite",
            "call",
            "want",
            "expect",
            "encourage",
            "persuade",
            "see",
            "hear",
            "lead",
            "prompt",
            "let",
            "make",
            "help",
            "get",
            "require",
            "cause");

    /** The object of these says what follows: {@code quoted an aide as saying}. */
    private static final Set<String> QUOTING = Set.of("quote", "cite");

    /** Whoever sends these says what stands in them: {@code issued a statement saying …}. */
    private static final Set<String> MESSAGES =
            Set.of("statement", "email", "message", "letter", "tweet", "post", "note", "memo", "warning", "release");

    /** What follows these is who is spoken to. */
    private static final Set<String> ADDRESSED = Set.of("tell", "inform", "assure", "remind");

    private static final Set<String> ABOVE = Set.of("xcomp", "advcl", "conj", "parataxis", "dep", "ccomp", "obl");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

    private final Syntax syntax;
    private final Dependencies tree;
    private final Phrase phrase;
    private final Headlines headlines;

    Doers(Syntax syntax) {
        this.syntax = syntax;
        this.tree = syntax.tree();
        this.phrase = new Phrase(syntax);
        this.headlines = new Headlines(syntax);
    }

    /** Whoever does the cue's verb. */
    Optional<Claim.Voice> of(Hit hit) {
        int verb = hit.head();
        boolean speech = hit.cue().strength().isSpeech() && hit.cue().has(StatementCue.Frame.CLAUSE);
        Optional<Claim.Voice> beside = speech ? afterQuotation(verb).or(() -> turned(hit)) : Optional.empty();
        return beside.or(() -> syntax.isPassive(verb) ? by(verb).map(this::voice) : active(verb, speech));
    }

    private Optional<Claim.Voice> active(int verb, boolean speech) {
        Optional<Claim.Voice> own = own(verb).map(this::voice);
        return own.flatMap(voice -> speech ? late(verb, voice) : Optional.empty())
                .or(() -> own)
                .or(() -> (speech || isMisread(verb)) && isFinite(verb) ? phrase.before(verb) : Optional.empty())
                .or(() -> participle(verb)
                        .or(() -> inherited(verb, FARTHEST)
                                .filter(head -> head < verb || !isParticiple(verb) || isBroughtIn(verb)))
                        .or(() -> main(verb))
                        .or(() -> headlines.first(verb))
                        .map(this::voice));
    }

    /** Whether a phrase begins a clause: {@code Leaning forward, she said}. */
    private boolean begins(Claim.Voice voice) {
        return voice.from() == 0 || syntax.word(voice.from() - 1).equals(",");
    }

    /** {@code With her son, Ms Berg, at her side, Ms Lind said}: after the comma stands the subject, which the parser took for an apposition. */
    private Optional<Claim.Voice> late(int verb, Claim.Voice subject) {
        return phrase.before(verb)
                .filter(voice -> voice.from() > subject.head() && follows(voice, ","))
                .filter(voice -> tree.is(voice.head(), "appos") && tree.head(voice.head()) == subject.head())
                .filter(voice -> IntStream.range(subject.head(), voice.from()).anyMatch(syntax::isVerb));
    }

    private Claim.Voice voice(int head) {
        return headlines.mended(Claim.Voice.of(syntax, head));
    }

    /** Whether the parser takes it for the subject or an auxiliary of another verb: {@code who want to keep}. */
    private boolean isMisread(int verb) {
        return tree.is(verb, "nsubj")
                || tree.is(verb, "csubj")
                || tree.relation(verb).equals("aux");
    }

    private boolean isFinite(int verb) {
        return FINITE.contains(syntax.token(verb).tag()) && !syntax.has(verb, "aux");
    }

    /** {@code by the ministry} at a passive verb. */
    private Optional<Integer> by(int verb) {
        return tree.children(verb, "obl", "nmod").stream()
                .filter(child -> syntax.marker(child).equals("by"))
                .findFirst();
    }

    /** {@code “…,” said the envoy}: right after the verb, with punctuation right before it. */
    private Optional<Claim.Voice> turned(Hit hit) {
        int verb = hit.head();
        if (ADDRESSED.contains(syntax.lemma(verb))) {
            return Optional.empty();
        }
        boolean free = verb > 0 && syntax.word(verb - 1).equals(",") && isFinite(verb) && syntax.isQuoted(0);
        boolean first = verb == 0 && isFinite(verb);
        return free || first || isAfterQuotation(verb) ? phrase.after(hit.to()) : Optional.empty();
    }

    /** {@code “…,” the envoy said}; {@code “…,” the envoy, a lawyer, told reporters}. */
    private Optional<Claim.Voice> afterQuotation(int verb) {
        int found = IntStream.iterate(verb - 1, i -> i >= 0, i -> i - 1)
                .filter(this::isAfterQuotation)
                .findFirst()
                .orElse(-1);
        int open = found < 0 && isAfterQuotation(0) ? 0 : found;
        if (open < 0 || open == verb || !isTold(verb)) {
            return Optional.empty();
        }
        return phrase.from(open).filter(voice -> isNext(voice, verb) || isDescribed(voice, verb));
    }

    /** Whether nothing stands between a phrase and its verb but adverbs and auxiliaries, or an aside without a verb. */
    private boolean isNext(Claim.Voice voice, int verb) {
        int after = syntax.after(voice.span());
        boolean free = IntStream.range(after, verb).noneMatch(syntax::isVerb);
        return after == verb || (after < verb && free && !isSubject(verb - 1, voice));
    }

    /** {@code That, the envoy said}: somebody else stands right before the verb. */
    private boolean isSubject(int last, Claim.Voice voice) {
        return phrase.before(last + 1)
                .filter(other -> other.from() > voice.head() && follows(other, ","))
                .isPresent();
    }

    private boolean follows(Claim.Voice voice, String word) {
        return voice.from() > 0 && syntax.word(voice.from() - 1).equals(word);
    }

    /** {@code the envoy, who was there, told}: commas part all that stands between from the name and the verb. */
    private boolean isDescribed(Claim.Voice voice, int verb) {
        int after = syntax.after(voice.span());
        return after + 1 < verb
                && syntax.word(after).equals(",")
                && syntax.word(verb - 1).equals(",");
    }

    private boolean isParticiple(int verb) {
        return syntax.token(verb).tag().equals("VBG");
    }

    /** {@code After saying that …, she left}. */
    private boolean isBroughtIn(int verb) {
        return syntax.has(verb, "mark", "case");
    }

    private boolean isTold(int verb) {
        return FINITE.contains(syntax.token(verb).tag())
                || syntax.has(verb, "aux")
                || syntax.token(verb).tag().equals("VBN");
    }

    private boolean isAfterQuotation(int i) {
        return syntax.endsQuotation(i - 1);
    }

    /** The nearest of several: the others are parts of the clause before. */
    private Optional<Integer> own(int verb) {
        List<Integer> subjects = tree.children(verb, "nsubj").stream()
                .filter(subject -> !syntax.isQuoted(subject) && !syntax.isVerb(subject))
                .toList();
        return subjects.stream()
                .filter(subject -> !isRelative(subject))
                .reduce((a, b) -> b)
                .or(() -> subjects.stream().findFirst())
                .map(subject -> doer(verb, subject));
    }

    private boolean isRelative(int i) {
        return syntax.token(i).tag().startsWith("W");
    }

    private Optional<Integer> inherited(int verb, int steps) {
        int head = tree.head(verb);
        if (head < 0 || steps == 0) {
            return Optional.empty();
        }
        if (tree.is(verb, "acl")) {
            return noun(verb, head, steps);
        }
        if (!ABOVE.contains(tree.relation(verb).split(":")[0])) {
            return Optional.empty();
        }
        List<Integer> objects = tree.children(head, "obj", "iobj");
        boolean object = tree.relation(verb).equals("xcomp") && OBJECT_CONTROL.contains(syntax.lemma(head))
                || syntax.marker(verb).equals("as") && QUOTING.contains(syntax.lemma(head));
        if (object && !objects.isEmpty()) {
            return Optional.of(objects.getFirst());
        }
        return syntax.isVerb(head) || syntax.has(head, "cop", "nsubj") ? subject(head, steps - 1) : Optional.empty();
    }

    private Optional<Integer> subject(int verb, int steps) {
        return own(verb).or(() -> inherited(verb, steps));
    }

    /** {@code a report saying}; or, for {@code a decision to back it}, whoever decided. */
    private Optional<Integer> noun(int verb, int noun, int steps) {
        boolean infinitive = syntax.marker(verb).equals("to");
        int above = tree.head(noun);
        if (!infinitive && MESSAGES.contains(syntax.lemma(noun)) && above >= 0 && syntax.isVerb(above)) {
            return subject(above, steps - 1).or(() -> Optional.of(noun));
        }
        if (!infinitive && !isOfDoing(verb)) {
            return Optional.of(noun);
        }
        Optional<Integer> owner = owner(noun);
        return owner.isPresent() || above < 0 || !syntax.isVerb(above) ? owner : subject(above, steps - 1);
    }

    /** {@code Clinton pitched a plan to create jobs, noting …}: after a comma, whoever does the sentence's main verb. */
    private Optional<Integer> participle(int verb) {
        boolean aside = verb > 0 && isParticiple(verb) && syntax.isPunctuation(verb - 1) && !syntax.has(verb, "aux");
        return aside
                ? IntStream.range(0, verb)
                        .filter(i -> tree.head(i) < 0)
                        .boxed()
                        .findFirst()
                        .flatMap(this::own)
                : Optional.empty();
    }

    /** {@code the importance of condemning it}: no importance condemns. */
    private boolean isOfDoing(int verb) {
        return isParticiple(verb) && syntax.marker(verb).equals("of");
    }

    private Optional<Integer> owner(int noun) {
        return tree.children(noun, "nmod:poss").stream().findFirst();
    }

    /** {@code Norway's efforts to propose it}: whose efforts they are, though parsers take the noun for the subject. */
    private int doer(int verb, int subject) {
        boolean infinitive = syntax.marker(verb).equals("to") && subject == verb - 2;
        return infinitive ? owner(subject).orElse(subject) : subject;
    }

    /** For a participle, the subject of the sentence before it: {@code Valls spoke out, suggesting …}. */
    private Optional<Integer> main(int verb) {
        return isParticiple(verb) || tree.is(verb, "conj")
                ? IntStream.range(0, verb)
                        .filter(i -> tree.is(i, "nsubj") && !syntax.isQuoted(i) && tree.head(i) < verb)
                        .boxed()
                        .findFirst()
                : Optional.empty();
    }
}
