package readout.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import readout.lexicon.QuantityWord;
import readout.lexicon.QuantityWord.Use;
import readout.model.Quantity;

/**
 * Reads the numbers of a sentence: {@code over 10,000 armed forces}, {@code $1.5 million}, {@code 6 employees and 6 civilians}.
 *
 * <p>Dates, times, ordinals, scores and numbers inside names are no quantities.
 */
final class Quantities {
    private static final Pattern FIGURES = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?|\\d+(\\.\\d+)?");
    private static final Set<String> COUNTED =
            Set.of("JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "VBN", "VBG", "HYPH");
    private static final Set<String> NUMBERED = Set.of(
            "paragraph",
            "article",
            "resolution",
            "no.",
            "number",
            "point",
            "page",
            "room",
            "item",
            "chapter",
            "section");

    private static final Set<String> POINTERS = Set.of("the", "these", "those");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Syntax syntax;
    private final QuantityWords words;
    private final IntPredicate isTime;

    /** @param isTime whether a token is part of a time expression */
    Quantities(Syntax syntax, QuantityWords words, IntPredicate isTime) {
        this.syntax = syntax;
        this.words = words;
        this.isTime = isTime;
    }

    /** In order. */
    List<Quantity> read() {
        List<Quantity> found = new ArrayList<>();
        int i = 0;
        while (i < syntax.size()) {
            Optional<Figure> figure = isTime.test(i) || isNumbered(i) || isKnown(i) ? Optional.empty() : figure(i);
            figure.flatMap(this::quantity).ifPresent(found::add);
            i = figure.map(Figure::to).orElse(i + 1);
        }
        return found;
    }

    /** A number as written, over some tokens. */
    private record Figure(BigDecimal value, int from, int to) {}

    private boolean isNumbered(int i) {
        return i > 0 && NUMBERED.contains(syntax.word(i - 1));
    }

    /** {@code the two ministers}, {@code one another}: who is meant, no count of them. */
    private boolean isKnown(int i) {
        if (syntax.word(i).equals("one")
                && i + 1 < syntax.size()
                && syntax.word(i + 1).equals("another")) {
            return true;
        }
        boolean word = Character.isLetter(syntax.word(i).codePointAt(0))
                && syntax.token(i).tag().equals("CD")
                && i + 1 < syntax.size()
                && scale(i + 1).isEmpty();
        return word && i > 0 && POINTERS.contains(syntax.word(i - 1));
    }

    private Optional<Figure> figure(int from) {
        return half(from).or(() -> number(from));
    }

    /** {@code half a million}. */
    private Optional<Figure> half(int from) {
        boolean half = syntax.word(from).equals("half")
                && from + 2 < syntax.size()
                && syntax.word(from + 1).equals("a");
        return half
                ? scale(from + 2).map(word -> new Figure(word.number().multiply(HALF), from, from + 3))
                : Optional.empty();
    }

    private Optional<Figure> number(int from) {
        Optional<BigDecimal> first = value(from);
        if (first.isEmpty()) {
            return scale(from)
                    .filter(word -> from > 0 && syntax.word(from - 1).equals("a"))
                    .map(word -> new Figure(word.number(), from, from + 1));
        }
        BigDecimal value = first.get();
        int to = from + 1;
        while (to < syntax.size() && scale(to).isPresent()) {
            value = value.multiply(scale(to).orElseThrow().number());
            to++;
        }
        return Optional.of(new Figure(value, from, to));
    }

    private Optional<BigDecimal> value(int i) {
        String word = syntax.word(i);
        boolean part = (i > 0 && syntax.word(i - 1).matches("[+/:]"))
                || (i + 1 < syntax.size() && syntax.word(i + 1).matches("[+/:]"));
        if (FIGURES.matcher(word).matches() && !part) {
            return Optional.of(new BigDecimal(word.replace(",", "")));
        }
        return syntax.token(i).tag().equals("CD")
                ? words.at(syntax, i, Use.NUMBER).map(QuantityWord::number)
                : Optional.empty();
    }

    private Optional<QuantityWord> scale(int i) {
        return words.at(syntax, i, Use.SCALE);
    }

    private Optional<Quantity> quantity(Figure figure) {
        Optional<QuantityWord> currency = words.before(syntax, figure.from(), Use.CURRENCY);
        int from = figure.from() - currency.map(word -> word.words().size()).orElse(0);
        Optional<QuantityWord> before = words.before(syntax, from, Use.BEFORE);
        Optional<QuantityWord> after = words.at(syntax, figure.to(), Use.AFTER);
        int next = figure.to() + after.map(word -> word.words().size()).orElse(0);
        Optional<QuantityWord> unit = words.at(syntax, next, Use.UNIT);
        int end = next + unit.map(word -> word.words().size()).orElse(0);
        Optional<String> counted = counted(end, figure);
        boolean told = currency.isPresent() || unit.isPresent() || counted.isPresent() || before.isPresent();
        return told && !isName(figure)
                ? Optional.of(new Quantity(
                        figure.value(),
                        before.or(() -> after).map(QuantityWord::value).or(() -> strong(figure)),
                        unit.or(() -> currency).map(QuantityWord::value),
                        unit.isPresent() ? (isWithin(from) ? Optional.empty() : of(end)) : counted,
                        syntax.sentence()
                                .span(from - before.map(w -> w.words().size()).orElse(0), end)))
                : Optional.empty();
    }

    /** {@code within five kilometres of the river}: the river is where it is measured from. */
    private boolean isWithin(int from) {
        return from > 0 && syntax.word(from - 1).equals("within");
    }

    /** {@code 10,000-strong}. */
    private Optional<String> strong(Figure figure) {
        int i = figure.to();
        boolean strong = i + 1 < syntax.size()
                && syntax.word(i).equals("-")
                && syntax.word(i + 1).equals("strong");
        return strong ? Optional.of("-strong") : Optional.empty();
    }

    /** {@code Group of 7}, {@code Boeing 747}: a number right behind a name. */
    private boolean isName(Figure figure) {
        int i = figure.from() - 1;
        return i >= 0
                && syntax.token(i).isProper()
                && !syntax.isPunctuation(i)
                && !(figure.to() < syntax.size()
                        && syntax.token(figure.to()).tag().equals("NNS"));
    }

    /** What is counted: the noun phrase that goes on behind the number; after {@code of the} what they are some of. */
    private Optional<String> counted(int end, Figure figure) {
        int from = strong(figure).isPresent() ? end + 2 : end;
        return from < syntax.size() && syntax.word(from).equals("of") ? of(from) : nouns(from);
    }

    private Optional<String> of(int from) {
        boolean of = from < syntax.size() && Set.of("of", "in").contains(syntax.word(from));
        int start = from + 1;
        while (of && start < syntax.size() && syntax.token(start).tag().matches("DT|PRP\\$")) {
            start++;
        }
        return of ? nouns(start) : Optional.empty();
    }

    private Optional<String> nouns(int from) {
        int to = from;
        while (to < syntax.size() && COUNTED.contains(syntax.token(to).tag()) && !isTime.test(to)) {
            to++;
        }
        while (to > from
                && !syntax.token(to - 1).isNoun()
                && !syntax.word(to - 1).equals("others")) {
            to--;
        }
        return to > from ? Optional.of(text(from, to)) : Optional.empty();
    }

    private String text(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean joined = i > from
                    && syntax.token(i).span().start()
                            == syntax.token(i - 1).span().end();
            text.append(i == from || joined ? "" : " ").append(syntax.token(i).word());
        }
        return text.toString();
    }
}
