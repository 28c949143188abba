package readout.model;

/**
 * Something the user should know about an article: furniture kept apart, a contradiction, broken bytes.
 *
 * @param code stable, lower case with dots: {@code furniture.headline}
 * @param message one English sentence for people
 */
public record Notice(String code, Span span, String message) {}
