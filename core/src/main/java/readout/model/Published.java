package readout.model;

import java.util.Optional;

/**
 * When an article appeared, as far as that is known. Never the clock, never the day it was fetched.
 *
 * @param when the day, or the days between which it appeared
 * @param basis {@link Basis#NONE} exactly where {@code when} is absent
 */
public record Published(Optional<Edtf> when, Basis basis) {
    /** Nothing is known. */
    public static final Published UNKNOWN = new Published(Optional.empty(), Basis.NONE);

    public Published {
        if (when.isEmpty() != (basis == Basis.NONE)) {
            throw new IllegalArgumentException("a date needs a basis, and only a date: " + when + " " + basis);
        }
    }

    public static Published on(Edtf when, Basis basis) {
        return new Published(Optional.of(when), basis);
    }
}
