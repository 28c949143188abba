package readout.model;

/**
 * A source that the article itself says it draws on.
 *
 * @param name as the text gives it: {@code Turan}, {@code press service of the Ministry of Foreign Affairs}
 */
public record Origin(String name, OriginKind kind, Span evidence) {}
