package readout.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import readout.store.ArticleQuery;
import readout.store.Scope;

/** Filters that articles and stories have in common. */
final class ArticleFilters {
    @Option(names = "--text", paramLabel = "WORDS", description = "Only with these words in text or title.")
    private String text = "";

    @Mixin
    private final ListFilters common = new ListFilters();

    String text() {
        return text;
    }

    Scope scope() {
        return common.scope();
    }

    ArticleQuery query() {
        return new ArticleQuery(text, scope());
    }
}
