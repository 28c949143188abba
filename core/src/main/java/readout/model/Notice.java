package readout.model;

/**
 * Something the user should know about an article: furniture kept apart, a contradiction, broken bytes.
 *
 * @param code stable, lower case with dots: {@code furniture.headline}
 * @param message one English sentence for people
 */
public record Notice(String code, Span span, String message) {
    /** At the words of a participant whose name comes from a table of holders, not from the article. */
    public static final String NAMED_BY_TABLE = "participant.named_by_table";
}
