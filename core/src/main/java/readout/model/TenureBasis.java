package readout.model;

/** Who says that somebody held an office. */
public enum TenureBasis {
    /** Articles of the record: the days are the first and last on which they show it. */
    RECORD,
    /** A table that the user loaded. */
    IMPORTED,
    /** The table that comes with Readout. */
    BUNDLED
}
