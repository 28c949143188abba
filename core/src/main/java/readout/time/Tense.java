package readout.time;

/** Where the clause around a time expression stands, as seen from publication. */
enum Tense {
    PAST,
    /** The clause is, of which the time only names a thing: {@code in the June call he said}. */
    PAST_AROUND,
    PRESENT,
    FUTURE,
    /** What did not come about, be it over or still ahead: {@code they were to have met on Friday}. The nearer day is meant. */
    UNREAL,
    UNKNOWN
}
