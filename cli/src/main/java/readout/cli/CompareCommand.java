package readout.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import readout.model.Article;
import readout.model.Edtf;
import readout.model.Story;
import readout.store.RecordStore;
import readout.wire.Telling;
import readout.wire.ToldStory;

/** Prints how each article tells one event. */
@Command(
        name = "compare",
        description = "Shows the words in which each article tells one event.",
        footer = {"", "Example:", "  readout compare e7c1f0a2b3d4"})
final class CompareCommand implements Callable<Integer> {
    private final Context context;

    @Parameters(index = "0", paramLabel = "EVENT", description = "The event's id, as readout events lists it.")
    private String event = "";

    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final HelpOption help = new HelpOption();

    CompareCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        try (RecordStore open = store.openLinked(context.console())) {
            Optional<Story> story = open.story(event);
            if (story.isEmpty()) {
                context.console().say("no event has the id " + event);
                return Exit.NOTHING.code();
            }
            print(new StoryPrinter(open, context.console()).told(story.get()));
            return Exit.DONE.code();
        }
    }

    private void print(ToldStory told) throws IOException {
        Story story = told.story();
        context.console()
                .print(String.join(
                        "  ",
                        story.when().edtf().map(Edtf::text).orElse("undated"),
                        story.status().name().toLowerCase(Locale.ROOT),
                        story.kind().name().toLowerCase(Locale.ROOT),
                        story.id()));
        for (Telling telling : told.tellings()) {
            print(telling);
        }
    }

    private void print(Telling telling) throws IOException {
        Article article = telling.article();
        Console console = context.console();
        console.print("");
        console.print(Console.oneLine(article.outlet().orElse("unknown outlet") + ": "
                + article.title().orElse(article.id())));
        console.print("  " + Console.oneLine(telling.evidence().of(article.text())));
    }
}
