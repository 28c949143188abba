package readout.model;

/** What a mention names. */
public enum MentionType {
    PERSON,
    ORGANISATION,
    PLACE,
    NATIONALITY,
    OFFICE,
    MECHANISM,
    INSTRUMENT
}
