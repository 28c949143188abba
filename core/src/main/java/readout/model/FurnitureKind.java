package readout.model;

/** What a stretch of an article's text is where it is not the story itself. */
public enum FurnitureKind {
    HEADLINE,
    BYLINE,
    TIMESTAMP,
    DATELINE,
    CREDIT,
    ADVERTISEMENT,
    NAVIGATION
}
