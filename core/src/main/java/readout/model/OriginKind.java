package readout.model;

/** What kind of source another source draws on. */
public enum OriginKind {
    AGENCY,
    OUTLET,
    GOVERNMENT,
    SOCIAL_MEDIA,
    BROADCAST,
    DOCUMENT,
    OTHER
}
