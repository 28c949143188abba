package readout.wire.coded;

import java.util.List;
import readout.model.EventStatus;
import readout.model.EventType;

/** A format of coded events that other coders made known. */
public enum CodedFormat {
    /** GDELT 2.0, 61 columns between tabs, no header. */
    GDELT,
    /** ICEWS, 20 columns between tabs, a header. */
    ICEWS,
    /** POLECAT, 40 columns between tabs, a header. */
    POLECAT,
    /** PLOVER, a JSON object a line; the only one that has a place for the status, and that keeps several parties in one event. */
    PLOVER;

    /** The statuses that it can tell. The others would be taken for deeds that happened. */
    public List<EventStatus> statuses() {
        return this == PLOVER ? List.of(EventStatus.values()) : List.of(EventStatus.ACTUAL);
    }

    /** Whether it has this type at all: PLOVER, which POLECAT follows, has no statements. */
    public boolean has(EventType type) {
        return type != EventType.STATEMENT || this == GDELT || this == ICEWS;
    }
}
