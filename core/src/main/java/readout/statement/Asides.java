package readout.statement;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import readout.lexicon.StatementCue.Frame;

/** Reports that commas set off from what is reported, by the order of words alone: {@code A, the envoy said}; {@code A, said the envoy, B}. */
final class Asides {
    /** Words after the verb, up to the end of the aside: {@code told reporters in Geneva on Monday}. */
    private static final int LONGEST = 8;

    private static final Set<String> ENDS = Set.of(",", ".", ";", "—", "–", "--");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    /** What does not go on with what is reported. */
    private static final Set<String> OTHERS = Set.of("but", "and", "while", "who", "which", "as", "after", "when");

    /** Verbs with an object of their own that stand before their subject all the same. */
    private static final Set<String> SAYING = Set.of("say", "write");

    private static final Set<String> OPENERS = Set.of("that", ":");
    private static final Set<String> LINKS = Set.of("CC", "RB", ",");

    private final Syntax syntax;
    private final Phrase phrase;

    Asides(Syntax syntax) {
        this.syntax = syntax;
        this.phrase = new Phrase(syntax);
    }

    /**
     * An aside.
     *
     * @param content tokens of what is reported
     */
    record Aside(Claim.Voice voice, BitSet content) {}

    Optional<Aside> at(Hit hit) {
        boolean told = hit.cue().has(Frame.CLAUSE)
                && hit.cue().strength().isSpeech()
                && FINITE.contains(syntax.token(hit.head()).tag())
                && hit.tokens().size() == 1
                && IntStream.range(0, syntax.size()).noneMatch(syntax::isQuoted);
        return told ? straight(hit).or(() -> turned(hit)) : asTold(hit);
    }

    /** {@code As reported by the ministry, A}; {@code A, as reported by the ministry}. */
    private Optional<Aside> asTold(Hit hit) {
        int as = hit.head() - 1;
        boolean by = as >= 0
                && syntax.token(hit.head()).tag().equals("VBN")
                && syntax.word(as).equals("as")
                && hit.to() + 1 < syntax.size()
                && syntax.word(hit.to()).equals("by");
        int end = by ? comma(hit.to()) : 0;
        boolean first = as == 0 && hasVerb(end, syntax.size());
        boolean last = as > 1 && isComma(as - 1) && hasVerb(0, as);
        if (!by || !(first || last)) {
            return Optional.empty();
        }
        BitSet content = new BitSet();
        content.set(first ? end : 0, first ? syntax.size() : as - 1);
        return phrase.from(hit.to() + 1)
                .map(voice ->
                        Claim.Voice.of(syntax, voice.head(), voice.from(), first ? end : syntax.after(voice.span())))
                .map(voice -> new Aside(voice, content));
    }

    private int comma(int from) {
        return IntStream.range(from, syntax.size())
                .filter(this::isComma)
                .findFirst()
                .orElse(syntax.size());
    }

    /** {@code , the envoy said on Monday.} */
    private Optional<Aside> straight(Hit hit) {
        int end = end(hit);
        return phrase.before(hit.head())
                .or(() -> described(hit.head()))
                .filter(voice -> voice.from() > 1 && isComma(voice.from() - 1) && end > 0)
                .filter(voice -> !syntax.token(voice.head()).tag().startsWith("W"))
                .flatMap(voice -> aside(voice, voice.from() - 1, end));
    }

    /** {@code , his aide, Karl Osten, said}: both phrases name the speaker. */
    private Optional<Claim.Voice> described(int verb) {
        return Optional.of(verb - 1)
                .filter(comma -> comma > 3 && isComma(comma))
                .flatMap(phrase::before)
                .filter(name -> name.from() > 2 && isComma(name.from() - 1))
                .flatMap(name -> phrase.before(name.from() - 1)
                        .map(role -> Claim.Voice.of(syntax, role.head(), role.from(), verb - 1)));
    }

    /** {@code , said the envoy, a lawyer.} */
    private Optional<Aside> turned(Hit hit) {
        int verb = hit.head();
        boolean free = !hit.cue().has(Frame.OBJECT) || SAYING.contains(syntax.lemma(verb));
        return free && verb > 2 && isComma(verb - 1) && !isDescription(verb - 1)
                ? phrase.after(hit.to())
                        .filter(voice -> isAlone(syntax.after(voice.span())))
                        .flatMap(voice -> aside(voice, verb - 1, syntax.size()))
                : Optional.empty();
    }

    /** Whether a clause after the last comma before another tells more of a name: {@code Berg, who was there, said}. */
    private boolean isDescription(int comma) {
        int last = IntStream.iterate(comma - 1, i -> i >= 0, i -> i - 1)
                .filter(this::isComma)
                .findFirst()
                .orElse(-1);
        return last >= 0
                && (!hasVerb(last + 1, comma) || syntax.token(last + 1).tag().startsWith("W"));
    }

    /** Whether no verb follows a phrase before the next comma, but one that tells of it: {@code the envoy who was there}. */
    private boolean isAlone(int from) {
        for (int i = from; i < syntax.size() && !isComma(i); i++) {
            if (syntax.token(i).tag().startsWith("W")) {
                return true;
            }
            if (hasVerb(i, i + 1)) {
                return false;
            }
        }
        return true;
    }

    private Optional<Aside> aside(Claim.Voice voice, int before, int end) {
        BitSet content = new BitSet();
        content.set(0, before);
        boolean told = isClause(before);
        if (end + 1 < syntax.size() && goesOn(end + 1, told)) {
            content.set(end + 1, syntax.size());
        }
        return told || content.length() > end && hasVerb(end, syntax.size())
                ? Optional.of(new Aside(voice, content))
                : Optional.empty();
    }

    /** Whether the words before an aside say something by themselves: {@code When he left, the talks failed}, not {@code When he left}. */
    private boolean isClause(int end) {
        int from = 0;
        while (from < end && LINKS.contains(syntax.token(from).tag()) && !isOpener(from)) {
            from++;
        }
        int start = from;
        int comma = isOpener(start)
                ? IntStream.range(start, end).filter(this::isComma).findFirst().orElse(end)
                : start;
        return hasVerb(comma, end);
    }

    private boolean isOpener(int i) {
        String tag = syntax.token(i).tag();
        return tag.equals("IN") || tag.equals("WRB") || tag.equals("TO");
    }

    /** Whether what stands after the aside is still what was said. */
    private boolean goesOn(int from, boolean told) {
        return !told || !syntax.token(from).tag().equals("VBG") && !OTHERS.contains(syntax.word(from));
    }

    /** Where an aside ends that the verb stands in; 0 if something else follows it, such as a clause or an object. */
    private int end(Hit hit) {
        int i = hit.to();
        boolean told = syntax.lemma(hit.head()).equals("tell");
        if (i < syntax.size() && !ENDS.contains(syntax.word(i)) && !told && !isCircumstance(i)) {
            return 0;
        }
        while (i < syntax.size() && !ENDS.contains(syntax.word(i))) {
            if (i - hit.to() >= LONGEST || syntax.isVerb(i) || opens(i)) {
                return 0;
            }
            i++;
        }
        return i;
    }

    /** {@code on Monday}, {@code Monday}, {@code again}. */
    private boolean isCircumstance(int i) {
        String tag = syntax.token(i).tag();
        return tag.equals("IN") || tag.equals("RB") || syntax.tree().is(i, "obl:tmod");
    }

    private boolean opens(int i) {
        String tag = syntax.token(i).tag();
        return tag.equals("MD") || tag.equals("EX") || tag.startsWith("W") || OPENERS.contains(syntax.word(i));
    }

    private boolean hasVerb(int from, int to) {
        return IntStream.range(from, to).anyMatch(i -> {
            String tag = syntax.token(i).tag();
            return FINITE.contains(tag) || tag.equals("MD");
        });
    }

    private boolean isComma(int i) {
        return syntax.word(i).equals(",");
    }
}
