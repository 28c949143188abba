package readout.time;

import java.util.Optional;
import readout.model.Basis;
import readout.model.Edtf;

/** A value, the days that it means where it names any, and on what they rest. */
record Resolved(String value, Optional<Edtf> edtf, Basis basis) {
    static Resolved stated(Stretch stretch) {
        return new Resolved(stretch.value(), Optional.of(stretch.edtf()), Basis.STATED);
    }

    static Resolved inferred(Stretch stretch) {
        return inferred(stretch.value(), stretch.edtf());
    }

    static Resolved inferred(String value, Edtf edtf) {
        return new Resolved(value, Optional.of(edtf), Basis.INFERRED);
    }

    /** A value that names no days. */
    static Resolved without(String value) {
        return new Resolved(value, Optional.empty(), Basis.NONE);
    }
}
