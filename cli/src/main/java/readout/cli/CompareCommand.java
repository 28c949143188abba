package readout.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.compare.Comparer;
import readout.compare.Comparison;
import readout.compare.Framing;
import readout.model.Article;
import readout.model.Edtf;
import readout.model.Story;
import readout.store.RecordStore;
import readout.wire.ComparisonJson;
import readout.wire.Telling;
import readout.wire.ToldStory;

/** Prints how each article tells one event. */
@Command(
        name = "compare",
        description = {
            "Lays the articles that tell one event side by side.",
            "Shows what each says, leaves out and says otherwise, whose readout it is, who is said to have said what, the numbers,",
            "and words that take a side."
        },
        footer = {"", "Example:", "  readout compare e7c1f0a2b3d4"})
final class CompareCommand implements Callable<Integer> {
    /** How a comparison is printed. */
    enum Printed {
        TABLE,
        JSON
    }

    private final Context context;

    @Parameters(index = "0", paramLabel = "EVENT", description = "The event's id, as readout events lists it.")
    private String event = "";

    @Option(names = "--format", paramLabel = "FORMAT", description = "table or json (default: table).")
    private Printed format = Printed.TABLE;

    @Option(
            names = "--framing",
            paramLabel = "FILE",
            description = "More words that take a side: words a line, as in: so-called *. Several: all of them.")
    private List<Path> framings = List.of();

    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final HelpOption help = new HelpOption();

    CompareCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        Framing framing = framing();
        try (RecordStore open = store.openLinked(context.console())) {
            Optional<Story> story = open.story(event);
            if (story.isEmpty()) {
                context.console().say(missing(open.successors(event)));
                return Exit.NOTHING.code();
            }
            Comparison comparison = new Comparer(framing).of(story.get(), open::reading);
            switch (format) {
                case JSON -> context.console().print(ComparisonJson.write(comparison));
                case TABLE -> {
                    print(new StoryPrinter(open, context.console()).told(story.get()));
                    new ComparisonText(comparison, context.console()).print();
                }
            }
            return Exit.DONE.code();
        }
    }

    private String missing(List<String> successors) {
        return "no event has the id " + event
                + (successors.isEmpty() ? "" : " any more: its reports went to " + String.join(" and ", successors));
    }

    private Framing framing() throws IOException {
        Framing framing = Framing.bundled();
        for (Path file : framings) {
            framing = framing.with(file.toString(), new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        }
        return framing;
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
        List<String> articles =
                told.tellings().stream().map(t -> t.article().id()).distinct().toList();
        for (Telling telling : told.tellings()) {
            print(telling, articles.indexOf(telling.article().id()) + 1);
        }
    }

    private void print(Telling telling, int number) throws IOException {
        Article article = telling.article();
        Console console = context.console();
        console.print("");
        console.print(number + " " + Console.oneLine(ComparisonText.name(article)));
        console.print("  " + Console.oneLine(telling.evidence().of(article.text())));
    }
}
