package readout.time;

/** Where the clause around a time expression stands, as seen from publication. */
enum Tense {
    PAST,
    PRESENT,
    FUTURE,
    UNKNOWN
}
