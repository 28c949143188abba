package readout.model;

/** On what occasion, or by what means, something is said. */
public enum SettingKind {
    PRESS_CONFERENCE,
    INTERVIEW,
    CALL,
    MEETING,
    SPEECH,
    PARLIAMENT,
    /** On social media. */
    POST,
    LETTER,
    /** A written statement of one side. */
    STATEMENT,
    JOINT_STATEMENT,
    VIDEO_MESSAGE
}
