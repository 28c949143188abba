package readout.store;

/**
 * Which articles are asked for.
 *
 * @param text words to find in text or title; empty for any
 * @param scope the days are those of publication
 */
public record ArticleQuery(String text, Scope scope) {
    /** All articles, oldest first. */
    public static final ArticleQuery ALL = new ArticleQuery("", Scope.ALL);

    /** A stretch of what this query finds. */
    public ArticleQuery page(int offset, int limit) {
        return new ArticleQuery(text, scope.page(offset, limit));
    }
}
