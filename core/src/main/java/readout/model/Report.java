package readout.model;

/**
 * One article's telling of a story.
 *
 * @param article id of the article
 * @param engagement index into the engagements of its reading
 */
public record Report(String article, int engagement) {}
