package readout.statement;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readout.language.Dependencies;
import readout.language.Sentence;
import readout.language.Token;
import readout.lexicon.HedgeWord;
import readout.lexicon.Lexicon;
import readout.lexicon.StatementCue.Strength;
import readout.model.Hedge;
import readout.model.Polarity;
import readout.model.Span;
import readout.model.Stance;
import readout.model.StatementAct;

/** How surely a claim is made: what is denied, left open, said under a condition. */
final class Stances {
    private static final Set<String> NOT = Set.of("not", "n't", "never", "neither", "nor", "no");
    private static final Set<String> NOBODY = Set.of("nobody", "none", "neither");
    /** What follows these is not said: {@code declined to say}. */
    private static final Set<String> WITHHOLDING = Set.of("decline", "refuse", "fail", "avoid", "omit");

    private static final Set<StatementAct> NEGATIVE = Set.of(StatementAct.DENY, StatementAct.REJECT);
    /** Whose negation means the contrary: {@code does not support}. */
    private static final Set<StatementAct> HELD = Set.of(StatementAct.SUPPORT, StatementAct.AGREE, StatementAct.PRAISE);

    private static final Set<String> QUESTIONS = Set.of("whether", "if");
    private static final Set<String> MODALS = Set.of("may", "might", "could");
    /** Verbs that lay down what is allowed. */
    private static final Set<String> LAYING_DOWN = Set.of("rule", "decree", "order", "decide", "stipulate", "agree");

    /** What lays down what is allowed. */
    private static final Set<String> LAWS = Set.of(
            "treaty",
            "law",
            "constitution",
            "accord",
            "agreement",
            "decree",
            "contract",
            "rule",
            "charter",
            "act",
            "statute",
            "convention",
            "order",
            "ruling",
            "resolution",
            "regulation");

    /** Words around the cue in which a hedge is about the report. */
    private static final int NEAR = 2;

    private final Ground ground;
    private final List<HedgeWord> words;

    Stances(Ground ground, Lexicon lexicon) {
        this.ground = ground;
        this.words = lexicon.manners().hedges().stream()
                .sorted(Comparator.comparingInt(word -> -word.words().size()))
                .toList();
    }

    /** @param own whether a place belongs to what is said, and not to what others are told in it to have said */
    Stance of(Claim claim, Predicate<Span> own) {
        return new Stance(polarity(claim), hedges(claim, own));
    }

    private Polarity polarity(Claim claim) {
        boolean contrary = claim.cue().act().filter(NEGATIVE::contains).isPresent();
        if (isQuestion(claim) || isWithheld(claim)) {
            return Polarity.OPEN;
        }
        if (!isNegated(claim)) {
            return contrary ? Polarity.NEGATIVE : Polarity.POSITIVE;
        }
        boolean raised = claim.cue().strength() == Strength.THOUGHT
                || claim.cue().act().filter(HELD::contains).isPresent();
        return raised ? Polarity.NEGATIVE : Polarity.OPEN;
    }

    /** {@code asked whether the road was open}. */
    private boolean isQuestion(Claim claim) {
        Span content = claim.content().getFirst();
        return QUESTIONS.contains(content.of(ground.text()).split("\\W+", 2)[0].toLowerCase(Locale.ROOT))
                && claim.words().end() <= content.start();
    }

    private Sentence sentence(Claim claim) {
        return ground.sentences().get(claim.sentence());
    }

    private int head(Claim claim) {
        Sentence sentence = sentence(claim);
        return IntStream.range(0, sentence.size())
                .filter(i -> sentence.token(i).span().overlaps(claim.words()))
                .findFirst()
                .orElse(0);
    }

    private boolean isWithheld(Claim claim) {
        int head = head(claim);
        int above = tree(claim).head(head);
        return WITHHOLDING.contains(lemma(claim, head))
                        && claim.cue().strength() == Strength.DONE
                        && claim.content()
                                .getFirst()
                                .of(ground.text())
                                .matches("(?s)(to )?(comment|say|confirm|discuss|disclose|reveal)\\b.*")
                || above >= 0
                        && tree(claim).relation(head).equals("xcomp")
                        && WITHHOLDING.contains(lemma(claim, above));
    }

    private boolean isNegated(Claim claim) {
        int head = head(claim);
        Dependencies tree = tree(claim);
        boolean own = tree.children(head).stream().anyMatch(child -> NOT.contains(lemma(claim, child)));
        boolean before = head > 0 && NOT.contains(lemma(claim, head - 1));
        boolean nobody = claim.speaker()
                .filter(voice -> voice.sentence() == claim.sentence())
                .filter(voice ->
                        NOBODY.contains(lemma(claim, voice.head())) || NOT.contains(lemma(claim, voice.from())))
                .isPresent();
        boolean without = tree.children(head, "mark", "case").stream()
                .anyMatch(child -> lemma(claim, child).equals("without"));
        return sentence(claim).token(head).isVerb() && (own || before || nobody || without);
    }

    private Dependencies tree(Claim claim) {
        return ground.trees().of(claim.sentence());
    }

    private String lemma(Claim claim, int i) {
        return sentence(claim).token(i).lemma().toLowerCase(Locale.ROOT);
    }

    private List<Hedge> hedges(Claim claim, Predicate<Span> own) {
        return IntStream.range(0, ground.sentences().size())
                .boxed()
                .filter(i -> i == claim.sentence()
                        || claim.covers(ground.sentences().get(i).span()))
                .flatMap(i -> hedges(ground.sentences().get(i)))
                .filter(hedge -> own.test(hedge.span()) && !opens(claim, hedge) && !permits(claim, hedge)
                        || isBesideCue(claim, hedge.span()))
                .toList();
    }

    /** {@code asked if}: a question, no condition. */
    private static boolean opens(Claim claim, Hedge hedge) {
        Span first = claim.content().getFirst();
        return first.start() == hedge.span().start()
                && claim.words().end() <= first.start()
                && hedge.span().length() == "if".length();
    }

    /** {@code ruled that they may stay}, {@code the treaty says that nobody may build}: what the law gives leave for. */
    private boolean permits(Claim claim, Hedge hedge) {
        boolean law = LAYING_DOWN.contains(claim.cue().words().getFirst())
                || claim.speaker()
                        .filter(voice -> LAWS.contains(ground.sentences()
                                .get(voice.sentence())
                                .token(voice.head())
                                .lemma()
                                .toLowerCase(Locale.ROOT)))
                        .isPresent();
        return law && hedge.span().of(ground.text()).equalsIgnoreCase("may");
    }

    private boolean isBesideCue(Claim claim, Span hedge) {
        Sentence sentence = sentence(claim);
        int head = head(claim);
        return !claim.covers(hedge)
                && IntStream.rangeClosed(Math.max(0, head - NEAR), head)
                        .filter(i -> sentence.token(i).tag().equals("RB"))
                        .anyMatch(i -> sentence.token(i).span().equals(hedge));
    }

    private Stream<Hedge> hedges(Sentence sentence) {
        return IntStream.range(0, sentence.size()).boxed().flatMap(i -> hedge(sentence, i).stream());
    }

    private Optional<Hedge> hedge(Sentence sentence, int i) {
        return words.stream()
                .filter(word -> stands(sentence, i, word.words()) && !isOther(sentence, i))
                .findFirst()
                .map(word ->
                        new Hedge(word.kind(), sentence.span(i, i + word.words().size())));
    }

    private static boolean stands(Sentence sentence, int from, List<String> words) {
        return from + words.size() <= sentence.size()
                && IntStream.range(0, words.size())
                        .allMatch(k -> sentence.token(from + k).word().equalsIgnoreCase(words.get(k)));
    }

    /** The month of May, and what could not be. */
    private static boolean isOther(Sentence sentence, int i) {
        Token token = sentence.token(i);
        boolean modal = MODALS.contains(token.word().toLowerCase(Locale.ROOT));
        boolean not = token.word().equalsIgnoreCase("could")
                && i + 1 < sentence.size()
                && NOT.contains(sentence.token(i + 1).lemma().toLowerCase(Locale.ROOT));
        return not || (modal && !token.tag().equals("MD"));
    }
}
