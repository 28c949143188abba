package readout.server.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import readout.model.Edtf;

/**
 * What the whole record has of two parties: the last contact that was held, and what changed since the one before.
 *
 * @param parties their codes
 * @param last id of the last contact that was held; undated ones do not count
 * @param until the day on which the record's last article appeared
 * @param days from the last contact to that day; empty where either is not known to the day
 * @param came topics of the last contact that the one before did not have; none where either names none
 * @param went topics of the one before that the last contact did not have; none where either names none
 * @param mutual lists of what each said about the other
 * @param said the newest of these
 */
public record Dyad(
        List<String> parties,
        String last,
        Link contact,
        DateView when,
        Optional<LocalDate> until,
        OptionalLong days,
        List<String> came,
        List<String> went,
        List<Link> mutual,
        List<StatementView> said,
        Link diary) {
    /** {@code 32 days before the record ends, 5 Sep 2024}; empty where that cannot be said. */
    public String since() {
        return days.isPresent() && until.isPresent()
                ? Words.count(Math.toIntExact(days.getAsLong()), "day") + " before the record ends, on "
                        + DateWords.text(Edtf.day(until.get()))
                : "";
    }
}
