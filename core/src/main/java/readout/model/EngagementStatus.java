package readout.model;

/** Whether a contact happened, as the article tells it. */
public enum EngagementStatus {
    HELD,
    ONGOING,
    ANNOUNCED,
    PROPOSED,
    CANCELLED,
    DENIED
}
