package readout.engagement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import readout.language.Sentence;
import readout.model.Edtf;
import readout.model.Published;
import readout.model.TimeExpression;

/**
 * The day that an account has come to, sentence by sentence: what a sentence without a date of its own tells of.
 *
 * <p>Example: in "On Sunday, Bolton warned Iran. He was in Jerusalem for talks with Netanyahu." the talks are on Sunday too.
 */
final class Chronicle {
    /** How many sentences a date reaches on. */
    private static final int REACH = 5;
    /** News is of the last days; an older date is background. */
    private static final int NEWS = 10;

    private static final int WEEK = 7;
    private static final String LAST = "last";
    private static final Set<String> ELSEWHERE = Set.of("of", "since", "date", "from", "until");

    private static final List<String> VAGUE = List.of(
            " at some point ",
            " some day ",
            " someday ",
            " at a later date ",
            " at a later stage ",
            " at a future date ");

    private final List<Sentence> sentences;
    private final List<TimeExpression> times;
    private final Published published;
    private final Optional<Edtf> filed;

    Chronicle(Scenes scenes) {
        this.sentences = scenes.found().sentences();
        this.times = scenes.found().times();
        this.published = scenes.published();
        this.filed = scenes.filed();
    }

    /** The day told last before this sentence, if it is near. */
    Optional<TimeExpression> before(int sentence) {
        return IntStream.iterate(sentence - 1, i -> i >= Math.max(0, sentence - REACH), i -> i - 1)
                .mapToObj(this::last)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The day that the article as a whole tells of: the first in its first sentences. */
    Optional<TimeExpression> opening(int last) {
        return IntStream.rangeClosed(0, Math.min(last, sentences.size() - 1))
                .mapToObj(this::first)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The day of an article that tells of one day only, or the week of one that tells of no day and one week. */
    Optional<TimeExpression> only() {
        List<TimeExpression> days =
                told(this::isNews).stream().filter(time -> !isLast(time)).toList();
        List<TimeExpression> times = days.isEmpty() ? told(this::isWeek) : days;
        return times.stream().map(TimeExpression::edtf).distinct().count() == 1
                ? Optional.of(times.getFirst())
                : Optional.empty();
    }

    /** {@code last Thursday} is what was before the news. */
    private boolean isLast(TimeExpression time) {
        return sentences.stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> token.span().start() == time.span().start())
                .anyMatch(token -> token.lemma().equalsIgnoreCase(LAST));
    }

    private List<TimeExpression> told(Predicate<Edtf> news) {
        return IntStream.range(0, published.when().isPresent() ? sentences.size() : 0)
                .boxed()
                .flatMap(sentence -> told(sentence, news).stream())
                .toList();
    }

    /** Several days, begun before publication and not long ago. */
    private boolean isWeek(Edtf when) {
        return !when.isDay()
                && published.when().flatMap(Edtf::latest).isPresent()
                && when.earliest().filter(first -> isNews(Edtf.day(first))).isPresent()
                && when.latest()
                        .filter(last ->
                                !last.isAfter(when.earliest().orElseThrow().plusDays(WEEK)))
                        .isPresent();
    }

    Published published() {
        return published;
    }

    /** The day of the dateline, where what is told can be of that day. */
    Optional<Edtf> filed() {
        return filed.filter(this::isNews);
    }

    /** {@code the Founding Act of 1997. This document, signed in Paris}: the time that names what the sentence goes on with. */
    Optional<TimeExpression> named(int number) {
        Sentence sentence = sentences.get(number);
        boolean pointing = sentence.size() > 1
                && sentence.token(0).lemma().equalsIgnoreCase("this")
                && sentence.token(1).isNoun();
        return pointing && number > 0
                ? times.stream()
                        .filter(time -> sentences.get(number - 1).span().contains(time.span()))
                        .filter(time -> time.edtf().isPresent() && isOfSomething(sentences.get(number - 1), time))
                        .reduce((a, b) -> b)
                : Optional.empty();
    }

    /** {@code at some point}: that it is open, is said. */
    boolean isVague(int sentence) {
        String words = sentences.get(sentence).tokens().stream()
                .map(token -> token.lemma().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" ", " ", " "));
        return VAGUE.stream().anyMatch(words::contains);
    }

    private Optional<TimeExpression> last(int sentence) {
        return told(sentence, this::isNews).stream()
                .max(Comparator.comparingInt(t -> t.span().start()));
    }

    private Optional<TimeExpression> first(int sentence) {
        return told(sentence, this::isNews).stream()
                .min(Comparator.comparingInt(t -> t.span().start()));
    }

    private List<TimeExpression> told(int number, Predicate<Edtf> news) {
        Sentence sentence = sentences.get(number);
        return times.stream()
                .filter(time -> sentence.span().contains(time.span()))
                .filter(time -> time.edtf().filter(news).isPresent())
                .filter(time -> !isOfSomething(sentence, time))
                .toList();
    }

    /** {@code the statement of 10 November}, {@code since 7 October}: the day of something else. */
    private static boolean isOfSomething(Sentence sentence, TimeExpression time) {
        return IntStream.range(1, sentence.size())
                .filter(i -> sentence.token(i).span().start() == time.span().start())
                .anyMatch(i -> ELSEWHERE.contains(sentence.token(i - 1).lemma()));
    }

    private boolean isNews(Edtf when) {
        Optional<LocalDate> day = when.earliest().filter(first -> when.isDay());
        return day.isPresent()
                && published.when().map(out -> isNews(day.get(), out)).orElse(true);
    }

    private static boolean isNews(LocalDate day, Edtf published) {
        return published.latest().filter(last -> !day.isAfter(last)).isPresent()
                && published
                        .earliest()
                        .filter(first -> !day.isBefore(first.minusDays(NEWS)))
                        .isPresent();
    }
}
