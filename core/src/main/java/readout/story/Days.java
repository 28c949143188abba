package readout.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import readout.model.Edtf;

/**
 * The days that a date can mean: none where nothing is known or one end is open.
 *
 * @param ranges in order; several for "one of these days"
 */
record Days(List<Range> ranges) {
    private static final int CLOSE = 7;
    private static final int LONGEST = 31;

    Days {
        ranges = List.copyOf(ranges);
    }

    /** From a first to a last day. */
    record Range(LocalDate first, LocalDate last) {
        private boolean meets(Range other, int tolerance) {
            return !first.isAfter(other.last.plusDays(tolerance)) && !other.first.isAfter(last.plusDays(tolerance));
        }
    }

    static Days of(Optional<Edtf> edtf) {
        List<Range> ranges = new ArrayList<>();
        edtf.ifPresent(date -> parts(date).forEach(part -> range(part).ifPresent(ranges::add)));
        return new Days(ranges);
    }

    private static List<Edtf> parts(Edtf date) {
        String text = date.text();
        return date.isSet()
                ? Arrays.stream(text.substring(1, text.length() - 1).split(",", -1))
                        .map(Edtf::of)
                        .toList()
                : List.of(date);
    }

    private static Optional<Range> range(Edtf part) {
        return part.earliest().flatMap(first -> part.latest().map(last -> new Range(first, last)));
    }

    boolean known() {
        return !ranges.isEmpty();
    }

    LocalDate first() {
        return ranges.getFirst().first();
    }

    LocalDate last() {
        return ranges.getLast().last();
    }

    /** Days from the first to the last that it can be. */
    long length() {
        return ChronoUnit.DAYS.between(first(), last()) + 1;
    }

    /** Whether it says when, within a week. */
    boolean close() {
        return known() && length() <= CLOSE;
    }

    /** Whether it says when, within a month: what is vaguer tells nothing apart. */
    boolean bounded() {
        return known() && length() <= LONGEST;
    }

    /** Whether some day fits both, give or take a number of days. */
    boolean meet(Days other, int tolerance) {
        return ranges.stream().anyMatch(range -> other.ranges.stream().anyMatch(r -> range.meets(r, tolerance)));
    }
}
