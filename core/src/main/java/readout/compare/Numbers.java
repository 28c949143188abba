package readout.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.compare.Comparison.Given;
import readout.compare.Comparison.Spread;
import readout.model.Edtf;
import readout.model.Quantity;
import readout.model.Reading;

/** Follows numbers through the reports. */
final class Numbers {
    private Numbers() {}

    /** A number with the claim that it stands in, and the group of claims. */
    private record Told(Quantity quantity, Claim claim, int group) {}

    /** Each number that several reports have: the same number of the same, or what one claim counts. */
    static List<Spread> spreads(List<List<Claim>> claims, List<Reading> readings) {
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            for (Claim claim : claims.get(i)) {
                for (Quantity quantity : claim.statement().quantities()) {
                    told.add(new Told(quantity, claim, i));
                }
            }
        }
        return Groups.of(told, Numbers::likeness, 1, (a, b) -> true).stream()
                .filter(group ->
                        group.stream().map(t -> t.claim().side()).distinct().count() > 1)
                .map(group -> spread(group, readings))
                .toList();
    }

    private static double likeness(Told a, Told b) {
        boolean same = a.quantity().value().compareTo(b.quantity().value()) == 0 || a.group() == b.group();
        return same && Claim.sameThing(a.quantity(), b.quantity()) ? 1 : 0;
    }

    private static Spread spread(List<Told> group, List<Reading> readings) {
        List<Given> given = group.stream()
                .map(t -> new Given(
                        t.claim().side().number(),
                        t.quantity(),
                        t.claim().voice(),
                        t.quantity().span()))
                .distinct()
                .toList();
        return new Spread(
                group.getFirst().quantity().of().orElse(""),
                given,
                first(given.stream().map(Given::report).distinct().toList(), readings));
    }

    /** Who was first, if all that have the number say on which day they were published, and one of them alone on the first. */
    private static Optional<Integer> first(List<Integer> reports, List<Reading> readings) {
        List<Optional<LocalDate>> days = reports.stream()
                .map(report -> Comparison.day(readings.get(report).article()).flatMap(Edtf::earliest))
                .toList();
        if (days.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        LocalDate earliest = days.stream()
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo)
                .orElseThrow();
        List<Integer> then = reports.stream()
                .filter(report -> days.get(reports.indexOf(report)).equals(Optional.of(earliest)))
                .toList();
        return then.size() == 1 ? Optional.of(then.getFirst()) : Optional.empty();
    }
}
