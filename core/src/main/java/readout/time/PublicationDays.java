package readout.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readout.model.Basis;
import readout.model.Edtf;
import readout.model.Published;

/**
 * Resolves against every day on which an article can have appeared, and keeps what they agree on.
 *
 * <p>Example: for an article of September 2023, "last month" is August 2023, and "Sunday" in the past tense one of five Sundays.
 */
final class PublicationDays {
    /** Of a longer time, nothing relative is resolved. */
    private static final int MOST = 366;
    /** A longer list of days is given as the interval that holds them. */
    private static final int LONGEST_LIST = 31;

    private PublicationDays() {}

    /** @param anchor a day that the text tells of, for dates without a year where publication is not known */
    static List<Resolved> resolve(List<Placed> expressions, Published published, Optional<LocalDate> anchor) {
        List<List<Resolved>> readings = days(published)
                .map(day -> new Resolver(day, anchor).resolve(expressions))
                .toList();
        return IntStream.range(0, expressions.size())
                .mapToObj(i -> agreed(readings.stream()
                        .map(reading -> reading.get(i))
                        .distinct()
                        .toList()))
                .toList();
    }

    private static Stream<Optional<LocalDate>> days(Published published) {
        Optional<LocalDate> first = published.when().flatMap(Edtf::earliest);
        Optional<LocalDate> last = published.when().flatMap(Edtf::latest);
        if (first.isEmpty() || last.isEmpty() || last.get().isAfter(first.get().plusDays(MOST))) {
            return Stream.of(Optional.empty());
        }
        return first.get().datesUntil(last.get().plusDays(1)).map(Optional::of);
    }

    private static Resolved agreed(List<Resolved> readings) {
        if (readings.size() == 1) {
            return readings.getFirst();
        }
        String value = readings.stream()
                .map(Resolved::value)
                .reduce(PublicationDays::common)
                .orElseThrow();
        List<Edtf> days =
                readings.stream().flatMap(reading -> reading.edtf().stream()).toList();
        return days.size() < readings.size()
                ? Resolved.without(value)
                : new Resolved(value, Optional.of(any(days)), Basis.INFERRED);
    }

    /** {@code 2023-09-03} and {@code 2023-09-10} have {@code 2023-09-XX} in common. */
    private static String common(String a, String b) {
        StringBuilder common = new StringBuilder(a);
        for (int i = 0; i < a.length(); i++) {
            boolean differs = i >= b.length() || a.charAt(i) != b.charAt(i);
            if (differs && Character.isDigit(a.charAt(i))) {
                common.setCharAt(i, 'X');
            }
        }
        return common.toString();
    }

    private static Edtf any(List<Edtf> choices) {
        TreeSet<LocalDate> days = new TreeSet<>();
        List<LocalDate> ends = new ArrayList<>();
        for (Edtf choice : choices) {
            choice.earliest().ifPresent(ends::add);
            choice.latest().ifPresent(ends::add);
            choice.earliest().filter(day -> choice.isDay()).ifPresent(days::add);
        }
        boolean list = choices.stream().allMatch(Edtf::isDay) && days.size() <= LONGEST_LIST;
        return list
                ? Edtf.oneOf(List.copyOf(days))
                : Edtf.between(
                        ends.stream().min(LocalDate::compareTo).orElseThrow(),
                        ends.stream().max(LocalDate::compareTo).orElseThrow());
    }
}
