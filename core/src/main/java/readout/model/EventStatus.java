package readout.model;

/** Whether a coded deed happened. PLOVER's auxiliary modes, with {@code ACTUAL} for what has none. */
public enum EventStatus {
    ACTUAL,
    FUTURE,
    HYPOTHETICAL,
    NEGATED,
    /** Background: it happened before what the article reports. */
    PAST
}
