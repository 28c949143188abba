package readout.engagement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.model.Edtf;
import readout.model.TimeExpression;

/**
 * What took place once in a longer time took place on one of its days.
 *
 * <p>Example: {@code last week}, said on 23 November 2021, is one of the seven days from 15 to 21 November; {@code last spring} is one of
 * three months.
 */
final class Once {
    private static final Pattern WEEK = Pattern.compile("\\d{4}-W\\d\\d(-WE)?");
    private static final Pattern MONTHS = Pattern.compile("\\d{4}-(SP|SU|FA|WI|Q\\d)");

    private Once() {}

    /** One of the days of a week or weekend, or of the months of a season or quarter; else the time as it stands. */
    static Optional<Edtf> within(TimeExpression time) {
        return time.edtf().map(edtf -> {
            if (!edtf.isInterval()) {
                return edtf;
            }
            if (WEEK.matcher(time.value()).matches()) {
                return Edtf.oneOf(days(edtf).toList());
            }
            return MONTHS.matcher(time.value()).matches() ? oneMonth(edtf) : edtf;
        });
    }

    private static Stream<LocalDate> days(Edtf edtf) {
        return edtf.earliest().stream()
                .flatMap(from -> edtf.latest().stream().flatMap(to -> from.datesUntil(to.plusDays(1))));
    }

    private static Edtf oneMonth(Edtf edtf) {
        List<YearMonth> months = days(edtf).map(YearMonth::from).distinct().toList();
        return Edtf.of(months.stream().map(YearMonth::toString).collect(Collectors.joining(",", "[", "]")));
    }
}
