package readout.wire;

/** How records are written. */
public enum Format {
    /** One JSON object a line. */
    JSONL,
    /** One JSON array. */
    JSON,
    /** Columns of fixed width for people. */
    TABLE,
    /** Comma-separated values after RFC 4180, safe to open in a spreadsheet. */
    CSV
}
