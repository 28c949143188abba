package readout.cluster;

import java.util.Map;
import readout.model.Article;

/** What of an article tells which story it is part of: the words of title and opening, and when it appeared. Much smaller than the article. */
public final class Gist {
    private final String article;
    private final Map<String, Integer> terms;
    private final Appeared appeared;

    private Gist(String article, Map<String, Integer> terms, Appeared appeared) {
        this.article = article;
        this.terms = terms;
        this.appeared = appeared;
    }

    /** Takes the gist of one article after another. For one thread. */
    public static final class Maker {
        private final Terms terms = Terms.bundled();

        /** Example: {@code new Gist.Maker().of(article)}. */
        public Gist of(Article article) {
            return new Gist(article.id(), Map.copyOf(terms.of(article)), Appeared.of(article.published()));
        }
    }

    /** Id of the article. */
    String article() {
        return article;
    }

    /** How often each term stands there. */
    Map<String, Integer> terms() {
        return terms;
    }

    Appeared appeared() {
        return appeared;
    }

    /** For the order of articles in time, those of an unknown day last. */
    long day() {
        return appeared.known() ? appeared.last() : Long.MAX_VALUE;
    }
}
