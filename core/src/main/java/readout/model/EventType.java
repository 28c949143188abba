package readout.model;

/** PLOVER's sixteen event types, and {@code STATEMENT} for the statements and appeals (CAMEO 01 and 02) that PLOVER leaves out. */
public enum EventType {
    AGREE,
    CONSULT,
    SUPPORT,
    CONCEDE,
    COOPERATE,
    AID,
    RETREAT,
    REQUEST,
    ACCUSE,
    REJECT,
    THREATEN,
    PROTEST,
    SANCTION,
    MOBILIZE,
    COERCE,
    ASSAULT,
    STATEMENT
}
