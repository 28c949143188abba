package readout.engagement;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readout.model.Edtf;
import readout.model.TimeExpression;

/** Months that a verb in the past tense puts behind: {@code In January the three met}, in an article of November. */
final class Behind {
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final int NAME = 3;

    private Behind() {}

    /** The expression, a year earlier where it is the month of what a verb in the past tells and lies ahead. */
    static TimeExpression of(Scene scene, int token, TimeExpression time) {
        Optional<Edtf> ahead = time.edtf().filter(scene::isAhead);
        Matcher month = MONTH.matcher(ahead.map(Edtf::text).orElse(""));
        boolean bare = month.matches() && isPast(scene, token) && isOf(scene, token, time) && isMonthAlone(scene, time);
        if (!bare) {
            return time;
        }
        Edtf before = Edtf.month(YearMonth.parse(month.group()).minusYears(1));
        return new TimeExpression(time.span(), time.type(), before.text(), Optional.of(before), time.basis());
    }

    /** Whether no other verb stands between: {@code told reporters that he would meet him in January} dates no telling. */
    private static boolean isOf(Scene scene, int token, TimeExpression time) {
        return IntStream.range(0, scene.sentence().size())
                .filter(i -> scene.sentence().token(i).span().overlaps(time.span()))
                .mapToObj(i -> Stream.iterate(
                                scene.tree().head(i),
                                t -> t >= 0,
                                t -> scene.tree().head(t))
                        .filter(scene::isVerb)
                        .findFirst())
                .anyMatch(verb -> verb.filter(v -> v == token).isPresent());
    }

    private static boolean isPast(Scene scene, int token) {
        String tag = scene.sentence().token(token).tag();
        return tag.equals("VBD")
                || tag.equals("VBN")
                        && scene.tree().children(token, "aux", "aux:pass").stream()
                                .anyMatch(
                                        aux -> scene.sentence().token(aux).tag().equals("VBD"))
                        && scene.tree().children(token, "aux").stream()
                                .noneMatch(
                                        aux -> scene.sentence().token(aux).tag().equals("MD"));
    }

    /** One word, a name and no number: {@code January}, but not {@code next month} or {@code January 2022}. */
    private static boolean isMonthAlone(Scene scene, TimeExpression time) {
        long words = scene.sentence().tokens().stream()
                .filter(token -> token.span().overlaps(time.span()))
                .filter(token -> token.word().length() >= NAME || token.isNoun())
                .count();
        return words == 1
                && scene.sentence().tokens().stream()
                        .filter(token -> token.span().overlaps(time.span()))
                        .allMatch(token -> !YEAR.matcher(token.word()).matches()
                                && (token.isProper() || token.tag().equals("IN")));
    }
}
