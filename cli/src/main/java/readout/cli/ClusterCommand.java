package readout.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import readout.cluster.Stories;
import readout.wire.LinkJson;

/** Prints which story each article tells; stores nothing. */
@Command(
        name = "cluster",
        description = "Finds which articles tell the same story, also without engagements. Stores nothing.",
        footer = {"", "Example:", "  readout cluster reports/ today.jsonl > stories.jsonl"})
final class ClusterCommand implements Callable<Integer> {
    private final Context context;

    @Parameters(paramLabel = "FILE", description = "Files or folders: text, HTML, JSONL. - or none is standard input.")
    private List<String> inputs = List.of("-");

    @Mixin
    private final RunOptions options = new RunOptions();

    @Mixin
    private final HelpOption help = new HelpOption();

    ClusterCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        Collected collected = Collected.of(context, inputs, options);
        Map<String, String> stories = collected.computed(options.jobs(), Stories::of);
        for (Map.Entry<String, String> told : stories.entrySet()) {
            context.console().print(LinkJson.story(told.getKey(), told.getValue()));
        }
        return collected.exit(stories.size()).code();
    }
}
