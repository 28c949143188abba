package readout.promise;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readout.model.Edtf;

/** Some days in a row. */
public record Window(LocalDate first, LocalDate last) {
    private static final int VAGUE = 31;
    private static final int CLOSE = 7;

    /** All days that a date can be; none where it is open. */
    static Optional<Window> of(Optional<Edtf> date) {
        return date.flatMap(d -> d.earliest().flatMap(first -> d.latest().map(last -> new Window(first, last))));
    }

    static Window after(LocalDate day, int days) {
        return new Window(day, day.plusDays(days));
    }

    /** From the first day of both to the last. */
    Window and(Window other) {
        return new Window(
                first.isBefore(other.first) ? first : other.first, last.isAfter(other.last) ? last : other.last);
    }

    /** Not before a day. */
    Window from(LocalDate day) {
        return first.isBefore(day) && !last.isBefore(day) ? new Window(day, last) : this;
    }

    Window widened(int before, int behind) {
        return new Window(first.minusDays(before), last.plusDays(behind));
    }

    boolean meets(Window other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Too long to tell by days alone which contact is meant. */
    boolean vague() {
        return length() > VAGUE;
    }

    boolean close() {
        return length() <= CLOSE;
    }

    private long length() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    List<YearMonth> months() {
        return Stream.iterate(
                        YearMonth.from(first),
                        month -> !month.isAfter(YearMonth.from(last)),
                        month -> month.plusMonths(1))
                .toList();
    }

    Edtf edtf() {
        return Edtf.between(first, last);
    }
}
