package readout.reuse;

/** Why two articles share words, or that they hardly do. */
public enum CopyLabel {
    /** One is the other, but for a few words. */
    COPY,
    /** A good part of one was taken over, or both took over the same text: cut, put in another order, added to. */
    PARTIAL_REUSE,
    /** Both quote the same speech, post or document, or one quotes the other at length and says so. */
    QUOTES_SAME_SOURCE,
    /** What they share is no part of what they tell: a form, a list, a notice of the site. */
    BOILERPLATE_ONLY,
    /** Both tell the same event, each in its own words. */
    SAME_EVENT_INDEPENDENT
}
