package readout.engagement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import readout.model.Edtf;
import readout.model.TimeExpression;

/**
 * Days without a year, and weekdays that a summit has, which the words around put ahead: {@code announced in February a visit on 8 July},
 * {@code agreed on the agenda for Friday's summit}, whatever the tense.
 */
final class Ahead {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z.]*");
    private static final Set<String> WEEKDAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    /** Half a year: what is nearer behind is not meant to come again. */
    private static final int NEARER = 183;

    private Ahead() {}

    /** The expression, a year later where that day is nearer to publication; a week later where it is a weekday of something. */
    static TimeExpression of(Scene scene, TimeExpression time) {
        return time.edtf()
                .filter(when -> when.isDay() && scene.isOver(when))
                .flatMap(Edtf::earliest)
                .flatMap(day -> isYearless(scene, time)
                        ? Optional.of(day.plusYears(1))
                        : Optional.of(day.plusWeeks(1)).filter(next -> isOfSomething(scene, time)))
                .filter(day -> isNear(scene, day))
                .map(day -> new TimeExpression(
                        time.span(), time.type(), Edtf.day(day).text(), Optional.of(Edtf.day(day)), time.basis()))
                .orElse(time);
    }

    private static boolean isYearless(Scene scene, TimeExpression time) {
        List<String> words = IntStream.range(0, scene.sentence().size())
                .filter(i -> time.span().overlaps(scene.sentence().token(i).span()))
                .mapToObj(scene::lemma)
                .toList();
        return words.stream().noneMatch(word -> YEAR.matcher(word).matches())
                && words.stream().anyMatch(word -> MONTH.matcher(word).matches());
    }

    /** {@code Friday's summit}. */
    private static boolean isOfSomething(Scene scene, TimeExpression time) {
        return IntStream.range(0, scene.sentence().size() - 1)
                .anyMatch(i -> time.span().overlaps(scene.sentence().token(i).span())
                        && WEEKDAYS.contains(scene.lemma(i))
                        && scene.lemma(i + 1).equals("'s"));
    }

    private static boolean isNear(Scene scene, LocalDate day) {
        return scene.isAhead(Edtf.day(day)) && !scene.isAhead(Edtf.day(day.minusDays(NEARER)));
    }
}
