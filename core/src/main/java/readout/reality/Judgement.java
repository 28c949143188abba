package readout.reality;

/**
 * One word's verdict on what is told below or beside it.
 *
 * <p>Example: in {@code plans to call off the visit} the visit is judged by {@code call} ({@link Kind#CANCELLED}), then by {@code plans}
 * ({@link Kind#TO_COME}).
 *
 * @param token the word that shows it
 * @param at the word on the way up that it bears on: the same one, or the one that it stands beside
 */
public record Judgement(Kind kind, int token, int at) {
    /** Whether it was to be done and was not; what negates that leaves it open: {@code did not rule out}. */
    boolean isUndoing() {
        return kind == Kind.UNDONE || kind == Kind.CANCELLED;
    }

    /** What a word says of what is told. */
    public enum Kind {
        /** It is to come: {@code will}, {@code plans to}. */
        TO_COME,
        /** It is going on: {@code the current talks}. */
        ONGOING,
        /** It is only thought of: {@code may}, {@code considers}. */
        SUPPOSED,
        /** It was prevented or refused: {@code failed to}, {@code avoided}. */
        UNDONE,
        /** It was to come, and was given up: {@code called off}. */
        CANCELLED,
        /** It is not so: {@code not}, {@code nobody}, {@code has yet to}, {@code would have}. */
        NEGATED,
        /** It is told, and told to be false: {@code wrongly reported that}. */
        FALSE,
        /** It hangs on a condition, or is one: {@code if}. */
        CONDITION,
        /** It was meant and taken back by a later clause: {@code but stayed at home}. */
        SETBACK,
        /** It is a condition that was not fulfilled: {@code had they met, they would have}. */
        CONTRARY
    }
}
