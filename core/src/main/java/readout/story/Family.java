package readout.story;

import readout.model.EngagementKind;

/** Kinds of contact that two articles can give to the same contact. */
enum Family {
    CALL,
    MEETING,
    VISIT,
    MESSAGE,
    SIGNING,
    SUMMONS;

    static Family of(EngagementKind kind) {
        return switch (kind) {
            case CALL, VIDEO_CALL -> CALL;
            case MEETING, MULTILATERAL -> MEETING;
            case VISIT -> VISIT;
            case MESSAGE -> MESSAGE;
            case SIGNING -> SIGNING;
            case SUMMONS -> SUMMONS;
        };
    }
}
