package readout.model;

import java.util.Optional;

/**
 * That somebody held an office over a time, as a table says that a user loaded.
 *
 * @param actor code of the state or organisation that the office is of
 * @param office lower case: {@code foreign minister}
 * @param from the day that it began, absent where the table does not say
 * @param until the day that it ended, absent where it lasts or the table does not say
 * @param source where the table has it from: an address, a title
 */
public record Holding(
        String person,
        String actor,
        String office,
        Optional<Edtf> from,
        Optional<Edtf> until,
        Optional<String> source) {
    /** Whether the office can have been held on a day within {@code when}. */
    public boolean in(Edtf when) {
        boolean begun = from.flatMap(Edtf::earliest)
                .flatMap(start -> when.latest().map(day -> !day.isBefore(start)))
                .orElse(true);
        boolean notOver = until.flatMap(Edtf::latest)
                .flatMap(end -> when.earliest().map(day -> !day.isAfter(end)))
                .orElse(true);
        return begun && notOver;
    }
}
