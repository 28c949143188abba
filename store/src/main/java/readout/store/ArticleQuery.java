package readout.store;

import java.util.List;

/**
 * Which articles are asked for.
 *
 * @param text words to find in text or title; empty for any
 * @param stories that tell any of these stories; an empty list is any
 * @param scope the days are those of publication
 */
public record ArticleQuery(String text, List<String> stories, Scope scope) {
    /** Whatever story they tell. */
    public ArticleQuery(String text, Scope scope) {
        this(text, List.of(), scope);
    }

    /** All articles, oldest first. */
    public static final ArticleQuery ALL = new ArticleQuery("", Scope.ALL);

    /** Only those of them that tell any of these stories. */
    public ArticleQuery telling(List<String> any) {
        return new ArticleQuery(text, any, scope);
    }

    /** A stretch of what this query finds. */
    public ArticleQuery page(int offset, int limit) {
        return new ArticleQuery(text, stories, scope.page(offset, limit));
    }
}
