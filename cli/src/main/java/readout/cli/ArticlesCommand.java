package readout.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import readout.store.ArticleSummary;
import readout.store.RecordStore;
import readout.wire.ArticleLine;
import readout.wire.Output;
import readout.wire.Outputs;

/** Prints the articles of a store that fit. */
@Command(
        name = "articles",
        description = "Lists the stored articles.",
        footer = {"", "Example:", "  readout articles --outlet 'Meridian Wire' --since 2023-09"})
final class ArticlesCommand implements Callable<Integer> {
    private final Context context;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final ArticleFilters filters = new ArticleFilters();

    @Option(
            names = "--story",
            paramLabel = "ID",
            description =
                    "Only those that tell this story, by the id that story has in the output. May be given again.")
    private List<String> stories = List.of();

    @Mixin
    private final FormatOption format = new FormatOption.WithoutCsv();

    @Mixin
    private final HelpOption help = new HelpOption();

    ArticlesCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        Console console = context.console();
        return Found.exit(print(console), "article", console).code();
    }

    private int print(Console console) throws IOException {
        try (RecordStore open = store.openLinked(console);
                Output<ArticleLine> out = Outputs.articles(format.format(console), console.out())) {
            Listing<ArticleLine> listing = new Listing<>(out);
            open.articles(filters.query().telling(stories), article -> listing.write(line(article)));
            return listing.count();
        }
    }

    private static ArticleLine line(ArticleSummary article) {
        return new ArticleLine(
                article.id(),
                article.title(),
                article.outlet(),
                article.url(),
                article.published().when(),
                article.engagements(),
                article.statements(),
                article.story());
    }
}
