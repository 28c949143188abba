package readout.model;

import java.util.List;
import java.util.Optional;

/**
 * The clean text of one report and what is known about it. Never changes once made: all spans point into {@code text}.
 *
 * @param id given with the article, or a digest of its content
 * @param file name of the file it came from
 * @param text the whole text, furniture included
 * @param language BCP 47 tag such as {@code en}
 * @param furniture stretches of {@code text} that are not the story, in order, apart from each other
 */
public record Article(
        String id,
        Optional<String> file,
        Optional<String> url,
        Optional<String> outlet,
        Optional<String> title,
        List<String> authors,
        Optional<String> language,
        Published published,
        String text,
        List<Furniture> furniture) {
    public Article {
        authors = List.copyOf(authors);
        furniture = List.copyOf(furniture);
        for (Furniture f : furniture) {
            if (f.span().end() > text.length()) {
                throw new IllegalArgumentException(id + ": furniture outside the text: " + f);
            }
        }
    }

    /** An article of which nothing is known but its text. */
    public static Article of(String id, String text) {
        return new Article(
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Published.UNKNOWN,
                text,
                List.of());
    }

    /** The same article with another day of publication. */
    public Article published(Published other) {
        return new Article(id, file, url, outlet, title, authors, language, other, text, furniture);
    }

    /** The same article in another outlet. */
    public Article outlet(Optional<String> other) {
        return new Article(id, file, url, other, title, authors, language, published, text, furniture);
    }

    /** The same article with other furniture. */
    public Article furniture(List<Furniture> other) {
        return new Article(id, file, url, outlet, title, authors, language, published, text, other);
    }
}
