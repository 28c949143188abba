package readout.reuse;

/** How a report leans on another one, the strongest first. */
public enum LeaningKind {
    /** Nearly all of its words stand in the other. */
    COPY,
    /** A good part of its words does. */
    PARTIAL_REUSE,
    /** It says that it draws on the other's outlet. */
    CITES_OUTLET,
    /** Both say that they draw on the same agency or office of state. */
    SAME_ORIGIN,
    /** Both are of one outlet. */
    SAME_OUTLET
}
