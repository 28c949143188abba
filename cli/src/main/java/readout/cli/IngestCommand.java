package readout.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import readout.store.RecordStore;

/** Reads articles into the store. */
@Command(
        name = "ingest",
        description = "Reads articles into the store. May be run again: what is stored already is not read again.",
        footer = {"", "Example:", "  readout ingest reports/ feed.jsonl --store caucasus.db"})
final class IngestCommand implements Callable<Integer> {
    private final Context context;

    @Parameters(
            arity = "1..*",
            paramLabel = "SOURCE",
            description = "Files or folders: text, HTML, JSONL. - is standard input.")
    private List<String> inputs = List.of();

    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final ReadOptions reading = new ReadOptions();

    @Mixin
    private final HelpOption help = new HelpOption();

    IngestCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        try (RecordStore open = store.openOrMake()) {
            return new Ingest(context, open).run(inputs, reading).code();
        }
    }
}
