package readout.server;

import java.util.Optional;
import java.util.stream.Stream;
import readout.model.Edtf;
import readout.model.Story;

/** Which records in memory can lie between two days. */
final class Period {
    private Period() {}

    /** The month that a story begins in; none where its day is not known. */
    static Stream<String> month(Story story) {
        return story
                .when()
                .edtf()
                .flatMap(Edtf::earliest)
                .map(day -> day.toString().substring(0, 7))
                .stream();
    }

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
