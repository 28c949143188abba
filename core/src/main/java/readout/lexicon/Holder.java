package readout.lexicon;

import java.util.List;
import java.util.Optional;
import readout.model.Edtf;
import readout.model.Holding;

/** Somebody in an office over a time. */
public record Holder(
        String person,
        List<String> names,
        String actor,
        String office,
        Optional<Edtf> from,
        Optional<Edtf> to,
        String example) {
    /** As a user's table says. */
    static Holder of(Holding row) {
        return new Holder(
                row.person(), List.of(row.person()), row.actor(), row.office(), row.from(), row.until(), row.person());
    }

    /** Whether the office can have been held on a day within {@code when}. */
    public boolean in(Edtf when) {
        return new Holding(person, actor, office, from, to, Optional.empty()).in(when);
    }
}
