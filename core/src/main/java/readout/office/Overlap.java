package readout.office;

import java.time.LocalDate;
import java.util.Optional;
import readout.model.Edtf;
import readout.model.Tenure;

/** Days that two tenures share. */
final class Overlap {
    private Overlap() {}

    /**
     * Whether they share more than the day on which one ends and the other begins, whatever day their dates mean. What has no end
     * may have ended at once.
     */
    static boolean certain(Tenure a, Tenure b) {
        return lasts(a, b) && lasts(b, a);
    }

    /** Whether {@code a} surely began before {@code b} surely ended, or on the one day that {@code b} is known of. */
    private static boolean lasts(Tenure a, Tenure b) {
        Optional<LocalDate> begun = a.from().flatMap(Edtf::latest);
        Optional<LocalDate> end = b.until().or(b::from).flatMap(Edtf::earliest);
        boolean moment = b.until().isEmpty() || b.from().equals(b.until());
        return begun.isPresent()
                && end.isPresent()
                && (begun.get().isBefore(end.get()) || (moment && begun.equals(end)));
    }
}
