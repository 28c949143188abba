package readout.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.model.Edtf;

/** Dates and instants of ISO 8601 as days: the day as it is written, in whichever zone. */
final class IsoDate {
    private static final Pattern DATE = Pattern.compile(
            "(\\d{4}(?:-\\d{2}(?:-\\d{2})?)?)(?:(?<=\\d{4}-\\d{2}-\\d{2})[T ]\\d{2}:?\\d{2}(?::?\\d{2}(?:[.,]\\d+)?)?\\s?(?:Z|[+-]\\d{2}(?::?\\d{2})?)?)?");

    private IsoDate() {}

    /** A day; or the month or year where the value says no more. */
    static Optional<Edtf> day(String value) {
        Matcher m = DATE.matcher(value.strip());
        return m.matches() ? Optional.of(m.group(1)).filter(Edtf::wellFormed).map(Edtf::of) : Optional.empty();
    }
}
