package readout.engagement;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readout.model.Edtf;
import readout.model.TimeExpression;

/**
 * Days that are told by another contact's: {@code met him two days after he had seen Xi on 3 February} is 5 February, {@code saw him on
 * 4 February, a day after meeting Xi} puts that meeting on 3 February.
 */
final class Offset {
    private static final Pattern LENGTH = Pattern.compile("P(\\d{1,2})([DW])");
    private static final Set<String> BETWEEN = Set.of("after", "before");
    private static final String AFTER = "after";
    private static final int WEEK = 7;

    private final Scene scene;
    private final int token;

    private Offset(Scene scene, int token) {
        this.scene = scene;
        this.token = token;
    }

    /** The day of the contact at {@code token}, where a stretch of days before {@code after} or {@code before} tells it. */
    static Optional<TimeExpression> of(Scene scene, int token) {
        return IntStream.range(1, scene.sentence().size())
                .filter(i -> BETWEEN.contains(scene.lemma(i)))
                .boxed()
                .flatMap(i -> new Offset(scene, token).at(i).stream())
                .findFirst();
    }

    /** {@code two days after}: no length of a visit. */
    static boolean isLength(Scene scene, TimeExpression time) {
        return IntStream.range(1, scene.sentence().size())
                .filter(i -> BETWEEN.contains(scene.lemma(i)))
                .anyMatch(i -> scene.sentence().token(i - 1).span().end()
                        == time.span().end());
    }

    private Optional<TimeExpression> at(int preposition) {
        return days(preposition)
                .flatMap(days -> isWithin(preposition)
                        ? anchor(preposition, false).map(day -> moved(day, -days))
                        : anchor(preposition, true)
                                .filter(day -> isBeside(preposition) && isUndated(preposition))
                                .map(day -> moved(day, days)));
    }

    /** Whether the contact is told in the words behind the preposition, before any comma. */
    private boolean isWithin(int preposition) {
        return token > preposition && !comma(preposition, token);
    }

    /** Whether the words behind the preposition hang on the contact's own word, or on the verb that carries it. */
    private boolean isBeside(int preposition) {
        return Stream.of(scene.tree().head(preposition), preposition - 1)
                .filter(t -> t >= 0)
                .map(scene.tree()::head)
                .anyMatch(above ->
                        above >= 0 && (above == token || above == scene.tree().head(token)));
    }

    /** Whether nothing dates the contact itself but a day that is told behind the preposition. */
    private boolean isUndated(int preposition) {
        return scene.tree().children(token, "obl", "obl:tmod", "nmod", "nmod:tmod").stream()
                .filter(child -> child < preposition || comma(preposition, child))
                .noneMatch(child -> scene.isTime(child) && !isLength(child));
    }

    private boolean comma(int from, int to) {
        return IntStream.range(from, to).anyMatch(i -> scene.lemma(i).equals(","));
    }

    private boolean isLength(int i) {
        return scene.times().stream()
                .filter(time -> time.span().overlaps(scene.sentence().token(i).span()))
                .anyMatch(time -> LENGTH.matcher(time.value()).matches());
    }

    /** How many days the words right before the preposition tell; behind {@code before} they count backwards. */
    private Optional<Integer> days(int preposition) {
        int end = scene.sentence().token(preposition - 1).span().end();
        return scene.times().stream()
                .filter(time -> time.span().end() == end)
                .map(time -> LENGTH.matcher(time.value()))
                .filter(Matcher::matches)
                .map(length ->
                        Integer.parseInt(length.group(1)) * (length.group(2).equals("W") ? WEEK : 1))
                .map(days -> scene.lemma(preposition).equals(AFTER) ? days : -days)
                .findFirst();
    }

    /** The nearest day that is told behind the preposition, or before it. */
    private Optional<TimeExpression> anchor(int preposition, boolean behind) {
        int at = scene.sentence().token(preposition).span().start();
        boolean own = !behind
                && scene.times().stream()
                        .anyMatch(time -> time.edtf().isPresent() && time.span().start() > at);
        return scene.times().stream()
                .filter(time -> !own && time.edtf().filter(Edtf::isDay).isPresent())
                .filter(time -> behind == time.span().start() > at)
                .min(Comparator.comparingInt(time -> Math.abs(time.span().start() - at)));
    }

    private static TimeExpression moved(TimeExpression time, int days) {
        LocalDate day = time.edtf().flatMap(Edtf::earliest).orElseThrow().plus(Period.ofDays(days));
        return new TimeExpression(
                time.span(), time.type(), Edtf.day(day).text(), Optional.of(Edtf.day(day)), time.basis());
    }
}
