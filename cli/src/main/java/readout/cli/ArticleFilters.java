package readout.cli;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import readout.model.Edtf;
import readout.store.ArticleQuery;
import readout.store.Order;

/** Filters that articles and stories have in common. */
final class ArticleFilters {
    @Option(names = "--text", paramLabel = "WORDS", description = "Only with these words in text or title.")
    private String text = "";

    @Mixin
    private final ListFilters common = new ListFilters();

    String text() {
        return text;
    }

    List<String> outlets() {
        return common.outlets();
    }

    Optional<Edtf> since() {
        return common.since();
    }

    Optional<Edtf> until() {
        return common.until();
    }

    Order order() {
        return common.order();
    }

    ArticleQuery query() {
        return new ArticleQuery(text, outlets(), since(), until(), order(), 0, OptionalInt.empty());
    }
}
