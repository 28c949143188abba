package readout.model;

import java.util.Optional;

/**
 * When a contact took place, as far as the article tells.
 *
 * @param basis {@link Basis#NONE} exactly where {@code edtf} is absent
 */
public record When(Optional<Edtf> edtf, Basis basis) {
    /** Nothing can be said. */
    public static final When UNKNOWN = new When(Optional.empty(), Basis.NONE);

    public When {
        if (edtf.isEmpty() != (basis == Basis.NONE)) {
            throw new IllegalArgumentException("a date needs a basis, and only a date: " + edtf + " " + basis);
        }
    }

    public static When on(Edtf edtf, Basis basis) {
        return new When(Optional.of(edtf), basis);
    }
}
