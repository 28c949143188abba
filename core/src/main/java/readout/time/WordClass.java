package readout.time;

/** What a word can stand for in a phrase of {@code phrases.tsv}. */
enum WordClass {
    /** {@code day}: one unit of time. */
    UNIT,
    /** {@code days}: several. */
    UNITS,
    MONTH,
    WEEKDAY,
    /** {@code Mondays}: every one of them. */
    WEEKDAYS,
    SEASON,
    /** {@code morning}. */
    DAYPART,
    /** {@code last}, {@code this}, {@code next}: how many units away. */
    DIRECTION,
    /** {@code third}: the word, as in "third quarter". */
    ORDINAL,
    /** {@code several}: a number that nobody knows. */
    VAGUE,
    HOLIDAY,
    /** {@code EST}. */
    ZONE,
    /** {@code p.m.} */
    HALFDAY,
    /** {@code noon}: a time of day by name. */
    HOUR,
    /** {@code daily}: an adverb or adjective of repetition. */
    OFTEN,
    /** {@code now}, {@code recently}: no calendar day. */
    REFERENCE,
    /** {@code nineties}: a decade by name. */
    TENS,
    /** Any number: {@code 24}, {@code twenty-four}, {@code 2 1/2}. */
    NUMBER,
    /** A number from 1 to 31, also {@code 9th} and {@code eighth}. */
    DAY,
    /** A number from 1500 to 2099. */
    YEAR,
    /** {@code 1990s}, {@code '80s}. */
    DECADE,
    /** {@code 1998-02-27}, {@code 7/25/2019}. */
    WRITTEN,
    /** {@code 7:15}. */
    CLOCK
}
