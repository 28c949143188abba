package readout.model;

/** The means of a contact. */
public enum EngagementKind {
    CALL(false),
    VIDEO_CALL(false),
    VISIT(false),
    MEETING(true),
    MULTILATERAL(true),
    MESSAGE(false),
    SIGNING(true),
    SUMMONS(false);

    private final boolean session;

    EngagementKind(boolean session) {
        this.session = session;
    }

    /** Whether those who take part sit down together: a meeting, a conference, a signing. */
    public boolean isSession() {
        return session;
    }
}
