package readout.model;

/** The means of a contact. */
public enum EngagementKind {
    CALL,
    VIDEO_CALL,
    VISIT,
    MEETING,
    MULTILATERAL,
    MESSAGE,
    SIGNING,
    SUMMONS
}
