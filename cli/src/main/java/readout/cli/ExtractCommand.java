package readout.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import readout.model.Reading;
import readout.wire.Output;

/** Prints a reading for each article; stores nothing. */
@Command(
        name = "extract",
        description = "Reads articles and prints what each of them tells. Stores nothing.",
        footer = {"", "Example:", "  readout extract report.txt page.html --format table"})
final class ExtractCommand implements Callable<Integer> {
    private final Context context;

    @Parameters(paramLabel = "FILE", description = "Files or folders: text, HTML, JSONL. - or none is standard input.")
    private List<String> inputs = List.of("-");

    @Mixin
    private final ReadingOutput output = new ReadingOutput();

    @Mixin
    private final ReadOptions reading = new ReadOptions();

    @Mixin
    private final HelpOption help = new HelpOption();

    ExtractCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        try (Output<Reading> out = output.open(context)) {
            ReadingRun.Tally tally = new ReadingRun(context.whilePrinting(), reading).run(inputs, read -> {
                out.write(read);
                context.console().out().flush();
            });
            if (tally.exit() == Exit.NOTHING) {
                context.console().say(String.join(", ", inputs) + ": no article in it");
            }
            return tally.exit().code();
        }
    }
}
