package readout.office;

import java.time.LocalDate;
import java.util.Optional;
import readout.model.Edtf;
import readout.model.Tenure;

/** Days that two tenures share. */
final class Overlap {
    private Overlap() {}

    /** Whether they share more than the day on which one ends and the other begins, whatever day their dates mean. */
    static boolean certain(Tenure a, Tenure b) {
        return lasts(a, b) && lasts(b, a) && days(a) && days(b);
    }

    private static boolean days(Tenure tenure) {
        return tenure.from().isPresent();
    }

    /** Whether {@code a} surely began before {@code b} surely ended, or on the one day that {@code b} is shown. */
    private static boolean lasts(Tenure a, Tenure b) {
        Optional<LocalDate> begun = a.from().flatMap(Edtf::latest);
        LocalDate end =
                b.until().map(until -> until.earliest().orElse(LocalDate.MIN)).orElse(LocalDate.MAX);
        boolean moment =
                b.from().equals(b.until()) && b.from().filter(Edtf::isDay).isPresent();
        return begun.isPresent()
                && (begun.get().isBefore(end) || (moment && begun.get().equals(end)));
    }
}
