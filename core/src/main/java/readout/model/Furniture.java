package readout.model;

/**
 * A stretch of an article's text that is not its story: a headline, a byline, a credit, an advertisement crumb.
 *
 * <p>The text keeps it, so that every offset stays true; the reading skips it.
 */
public record Furniture(FurnitureKind kind, Span span) {}
