package readout.server;

import java.util.Optional;
import readout.model.Edtf;

/** Which records in memory can lie between two days. */
final class Period {
    private Period() {}

    /** An unknown day lies in none that is bounded. */
    static boolean between(Optional<Edtf> when, Optional<Edtf> since, Optional<Edtf> until) {
        return since.flatMap(Edtf::earliest)
                        .map(first -> when.flatMap(Edtf::latest)
                                .filter(d -> !d.isBefore(first))
                                .isPresent())
                        .orElse(true)
                && until.flatMap(Edtf::latest)
                        .map(last -> when.flatMap(Edtf::earliest)
                                .filter(d -> !d.isAfter(last))
                                .isPresent())
                        .orElse(true);
    }
}
