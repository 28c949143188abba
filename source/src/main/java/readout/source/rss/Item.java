package readout.source.rss;

import java.util.List;
import java.util.Optional;

/**
 * One item of a feed, as the feed tells it.
 *
 * @param number from 1
 * @param whole whether the item has an end; false where the feed is cut off inside it
 * @param title as text
 * @param outlet title of the feed that the item comes from
 * @param published as written
 * @param body the story
 */
public record Item(
        int number,
        boolean whole,
        Optional<String> title,
        Optional<String> url,
        List<String> authors,
        Optional<String> outlet,
        Optional<String> language,
        Optional<String> published,
        Optional<Body> body) {
    /** Shorter than this, in characters with markup, a description is no story. */
    private static final int SHORT = 400;

    public Item {
        authors = List.copyOf(authors);
    }

    /**
     * What an item tells.
     *
     * @param content HTML, or text with blank lines between the paragraphs
     * @param whole whether the feed calls it the content, and not a description or summary
     */
    public record Body(String content, boolean whole) {
        /** Whether the story goes on elsewhere, as far as can be told. */
        public boolean teaser() {
            return !whole && (content.length() < SHORT || content.matches("(?s).*(?:…|\\.\\.\\.|\\[&#8230;])\\W*\\s*"));
        }
    }
}
