package readout.engagement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import readout.model.Edtf;
import readout.model.TimeExpression;

/** Days without a year that the words around put ahead: {@code announced in February a visit on 8 July}, whatever the tense. */
final class Ahead {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z.]*");
    /** Half a year: what is nearer behind is not meant to come again. */
    private static final int NEARER = 183;

    private Ahead() {}

    /** The expression, a year later where that day is nearer to publication. */
    static TimeExpression of(Scene scene, TimeExpression time) {
        return time.edtf()
                .filter(when -> when.isDay() && scene.isOver(when))
                .filter(when -> isYearless(scene, time))
                .flatMap(Edtf::earliest)
                .map(day -> day.plusYears(1))
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

    private static boolean isNear(Scene scene, LocalDate day) {
        return scene.isAhead(Edtf.day(day)) && !scene.isAhead(Edtf.day(day.minusDays(NEARER)));
    }
}
