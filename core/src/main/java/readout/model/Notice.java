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

    /** At the words that tell from when on an article without a date can have appeared. */
    public static final String APPEARED_AFTER = "published.appeared_after";

    /** At words such as {@code our region} outside quotation marks, which an article took over from a party. */
    public static final String FIRST_PERSON = "wording.first_person";

    /** A term of one party stands in the article's own voice. */
    public static final String PARTY_TERM = "wording.party_term";

    /** A passage that stands word for word in another text of the record. It is told when the record is asked, and not stored. */
    public static final String COPIED_WORDS = "wording.copied";

    /** The same, where the other text comes from an office of state or names one as its source there. */
    public static final String OFFICIAL_WORDS = "wording.official";

    /** At a deed that the article gives to other parties elsewhere. */
    public static final String TWO_AGENTS = "dispute.agents";

    /** At a number that is another elsewhere in the article. */
    public static final String TWO_NUMBERS = "dispute.numbers";
}
