package readout.time;

/** Which of several like dates is meant, as seen from publication. */
enum Direction {
    /** Before publication: {@code last Friday}. */
    LAST,
    /** In the same year, or week: {@code this summer}. */
    THIS,
    /** After publication: {@code next Friday}. */
    NEXT,
    /** Nothing is said; the tense decides. */
    OPEN;

    static Direction of(int units) {
        return units < 0 ? LAST : units > 0 ? NEXT : THIS;
    }
}
