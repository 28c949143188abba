package readout.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
        AtomicInteger count = new AtomicInteger();
        try (RecordStore open = store.openLinked(console);
                Output<ArticleLine> out = Outputs.articles(format.format(console), console.out())) {
            open.articles(filters.query(), article -> {
                write(out, article);
                count.incrementAndGet();
            });
        }
        return Found.exit(count.get(), "article", console).code();
    }

    private static void write(Output<ArticleLine> out, ArticleSummary article) {
        try {
            out.write(line(article));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
