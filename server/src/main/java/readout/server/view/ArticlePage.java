package readout.server.view;

import java.util.List;
import java.util.Optional;

/**
 * One article with what was read from it.
 *
 * @param language BCP 47 tag; empty where it is not known
 * @param original address on the web, checked
 * @param switches one for each layer
 */
public record ArticlePage(
        Frame frame,
        String title,
        String outlet,
        List<String> authors,
        String language,
        DateView published,
        Optional<String> original,
        Optional<String> file,
        List<Switch> switches,
        Link allOrNone,
        List<List<Segment>> paragraphs,
        List<EngagementView> engagements,
        List<DeedView> deeds,
        List<StatementView> statements,
        List<Link> mechanisms,
        List<OriginView> origins,
        List<Sibling> siblings,
        List<NoticeView> notices,
        List<TimeView> times,
        String provenance) {
    /**
     * @param href the page with this layer switched the other way
     * @param count how often the layer occurs
     */
    public record Switch(String label, String code, boolean on, int count, String href) {}

    /** A source that the article names, with the words that name it. */
    public record OriginView(String name, String kind, String evidence) {}

    /** Another article that tells the same story. */
    public record Sibling(String href, String title, String outlet, DateView published) {}

    /**
     * Something that the user should know about the article.
     *
     * @param other another text that it is about
     */
    public record NoticeView(String code, String message, Optional<Link> other) {}

    /** A time expression and how it was read. */
    public record TimeView(String text, DateView date, String value) {}
}
