package readout.wire;

import readout.model.Article;
import readout.model.Reading;
import readout.model.Span;

/**
 * A report of a story together with the article that it stands in.
 *
 * @param engagement index into the engagements of the article's reading
 * @param evidence in the article's text
 */
public record Telling(Article article, int engagement, Span evidence) {
    /** @throws IndexOutOfBoundsException if the reading has no such engagement */
    public static Telling of(Reading reading, int engagement) {
        return new Telling(
                reading.article(),
                engagement,
                reading.engagements().get(engagement).evidence());
    }
}
