package readout.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import readout.store.RecordStore;
import readout.wire.Format;

/** Writes the events that fit in a format for other programs. */
@Command(
        name = "export",
        description = "Writes events for other programs, and says on standard error how many.",
        footer = {"", "Example:", "  readout export csv --party IRN > iran.csv"})
final class ExportCommand implements Callable<Integer> {
    /** The formats for other programs. */
    enum Target {
        JSONL,
        JSON,
        CSV
    }

    private final Context context;

    @Parameters(index = "0", paramLabel = "FORMAT", description = "jsonl, json or csv.")
    private Target target = Target.JSONL;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final FilterOptions filters = new FilterOptions();

    @Mixin
    private final HelpOption help = new HelpOption();

    ExportCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        try (RecordStore open = store.openLinked(context.console())) {
            int written = new StoryPrinter(open, context.console()).print(filters.query(), format());
            context.console().say(written + (written == 1 ? " event" : " events"));
            return (written == 0 ? Exit.NOTHING : Exit.DONE).code();
        }
    }

    private Format format() {
        return switch (target) {
            case JSONL -> Format.JSONL;
            case JSON -> Format.JSON;
            case CSV -> Format.CSV;
        };
    }
}
