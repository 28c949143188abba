package readout.lexicon;

import java.util.List;
import java.util.Optional;
import readout.model.Edtf;

/** Somebody in an office over a time. */
public record Holder(
        String person,
        List<String> names,
        String actor,
        String office,
        Optional<Edtf> from,
        Optional<Edtf> to,
        String example) {
    /** Whether the office can have been held on a day within {@code when}. */
    public boolean in(Edtf when) {
        boolean begun = from.flatMap(Edtf::earliest)
                .flatMap(start -> when.latest().map(day -> !day.isBefore(start)))
                .orElse(true);
        boolean notOver = to.flatMap(Edtf::latest)
                .flatMap(end -> when.earliest().map(day -> !day.isAfter(end)))
                .orElse(true);
        return begun && notOver;
    }
}
