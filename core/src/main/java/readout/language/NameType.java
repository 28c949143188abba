package readout.language;

/** What a name recogniser says of a token. */
public enum NameType {
    NONE,
    PERSON,
    ORGANISATION,
    PLACE,
    OTHER
}
