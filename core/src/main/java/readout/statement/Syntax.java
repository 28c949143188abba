package readout.statement;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import readout.language.Dependencies;
import readout.language.Sentence;
import readout.language.Token;
import readout.model.Span;

/** One parsed sentence, asked for what reports need: who does a verb, which words hang on another. */
final class Syntax {
    private static final Set<String> CLAUSES = Set.of("acl", "parataxis", "dep", "list");

    private final int number;
    private final Sentence sentence;
    private final Dependencies tree;
    private final Span block;
    private final BitSet quoted = new BitSet();
    private final boolean afterQuotation;
    private final boolean beforeQuotation;

    private Syntax(Ground ground, int number, Beside beside) {
        this.number = number;
        this.sentence = ground.sentences().get(number);
        this.tree = Coordination.mended(sentence, ground.trees().of(number));
        this.block = ground.blocks().get(sentence.block());
        this.afterQuotation = beside.after();
        this.beforeQuotation = beside.before();
    }

    /** @param quotations of the whole text */
    static Syntax of(Ground ground, int number, List<Quotation> quotations) {
        Sentence sentence = ground.sentences().get(number);
        Syntax syntax = new Syntax(ground, number, Beside.of(ground.text(), sentence.span(), quotations));
        List<Span> here = quotations.stream()
                .map(Quotation::span)
                .filter(sentence.span()::overlaps)
                .toList();
        IntStream.range(0, sentence.size())
                .filter(i -> here.stream()
                        .anyMatch(span -> span.overlaps(sentence.token(i).span())))
                .forEach(syntax.quoted::set);
        return syntax;
    }

    /** Whether a quotation ends right before a sentence, and whether one begins right after it. */
    private record Beside(boolean after, boolean before) {
        static Beside of(String text, Span sentence, List<Quotation> quotations) {
            return new Beside(
                    quotations.stream().anyMatch(q -> isGap(text, q.span().end(), sentence.start())),
                    quotations.stream()
                            .anyMatch(q -> isGap(text, sentence.end(), q.span().start())));
        }

        private static boolean isGap(String text, int from, int to) {
            return from <= to && text.substring(from, to).isBlank();
        }
    }

    /** The paragraph that the sentence stands in. */
    Span block() {
        return block;
    }

    int number() {
        return number;
    }

    Sentence sentence() {
        return sentence;
    }

    Dependencies tree() {
        return tree;
    }

    int size() {
        return sentence.size();
    }

    Token token(int i) {
        return sentence.token(i);
    }

    String lemma(int i) {
        return sentence.token(i).lemma().toLowerCase(Locale.ROOT);
    }

    String word(int i) {
        return sentence.token(i).word().toLowerCase(Locale.ROOT);
    }

    boolean isVerb(int i) {
        return sentence.token(i).isVerb();
    }

    boolean has(int i, String... relations) {
        return !tree.children(i, relations).isEmpty();
    }

    /** Whether a token stands in quotation marks. */
    boolean isQuoted(int i) {
        return quoted.get(i);
    }

    /** Whether it ends as headlines do: without a full stop, a mark or a colon. */
    boolean isHeadline() {
        return !isPunctuation(size() - 1);
    }

    /** Whether a quotation begins right after the sentence. */
    boolean isBeforeQuotation() {
        return beforeQuotation;
    }

    /** Whether a quotation ends with a token; -1 is what stands before the sentence. */
    boolean endsQuotation(int i) {
        return i < 0 ? afterQuotation : quoted.get(i) && !quoted.get(i + 1);
    }

    /** The preposition or conjunction of a phrase, empty where it has none. */
    String marker(int i) {
        return tree.children(i, "case", "mark").stream()
                .findFirst()
                .map(this::word)
                .orElse("");
    }

    /** {@code It was underlined that …}, where the tagger takes the participle for an adjective. */
    boolean isToldOfIt(int i) {
        return token(i).tag().equals("JJ")
                && word(i).endsWith("ed")
                && has(i, "ccomp")
                && has(i, "cop")
                && tree.children(i, "nsubj").stream()
                        .anyMatch(subject -> word(subject).equals("it"));
    }

    boolean isPassive(int verb) {
        return has(verb, "aux:pass", "nsubj:pass")
                || isToldOfIt(verb)
                || (token(verb).tag().equals("VBN")
                        && !has(verb, "aux", "nsubj", "cop")
                        && (tree.is(verb, "acl") || tree.is(verb, "advcl") || tree.is(verb, "amod")));
    }

    /** Whether a quotation ends with a token that has a comma or full stop before its mark, as spoken sentences do. */
    boolean endsSentenceQuoted(int i) {
        return endsQuotation(i) && (i < 0 || (i > 0 && ",.!?…--".contains(word(i - 1))));
    }

    /** The token after a stretch of this sentence. */
    int after(Span span) {
        return (int) sentence.tokens().stream()
                .filter(token -> token.span().start() < span.end())
                .count();
    }

    /** All tokens below {@code i}, itself included. */
    BitSet below(int i) {
        BitSet tokens = new BitSet();
        addBelow(i, tokens);
        return tokens;
    }

    private void addBelow(int i, BitSet tokens) {
        if (!tokens.get(i)) {
            tokens.set(i);
            tree.children(i).forEach(child -> addBelow(child, tokens));
        }
    }

    /** The noun phrase of a head without its preposition, relative clauses and asides. */
    int[] nounPhrase(int head) {
        BitSet tokens = below(head);
        tree.children(head).stream()
                .filter(child -> child > head && CLAUSES.stream().anyMatch(name -> tree.is(child, name)))
                .forEach(child -> tokens.andNot(below(child)));
        tree.children(head, "case").forEach(tokens::clear);
        int from = head;
        while (from > 0 && tokens.get(from - 1)) {
            from--;
        }
        int to = head + 1;
        while (to < size() && tokens.get(to)) {
            to++;
        }
        while (from < head && isPunctuation(from)) {
            from++;
        }
        while (to > head + 1 && isPunctuation(to - 1)) {
            to--;
        }
        return new int[] {from, to};
    }

    boolean isPunctuation(int i) {
        return sentence.token(i).word().codePoints().noneMatch(Character::isLetterOrDigit)
                && !"$%€£".contains(sentence.token(i).word());
    }
}
