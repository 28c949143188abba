package readout.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import readout.model.Change;
import readout.store.ChangeQuery;
import readout.store.RecordStore;
import readout.wire.Output;
import readout.wire.Outputs;

/** Prints what became of events as articles came. */
@Command(
        name = "changes",
        description = {
            "Lists what became of events whenever the store was linked.",
            "An event is added, changed (reports joined or left), renamed, merged, split or gone, with the ids that have the reports now",
            "and the articles that came or went. Numbers count up over the life of the store."
        },
        footer = {"", "Example:", "  readout changes --since 120 --format jsonl"})
final class ChangesCommand implements Callable<Integer> {
    private final Context context;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final StoreOption store = new StoreOption();

    @Option(
            names = "--since",
            paramLabel = "NUMBER",
            description = "Only what came after this number (default: ${DEFAULT-VALUE}).")
    private long since;

    @Mixin
    private final FormatOption format = new FormatOption.WithoutCsv();

    @Mixin
    private final HelpOption help = new HelpOption();

    ChangesCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        if (since < 0) {
            throw new ParameterException(spec.commandLine(), "--since is a number from 0 on");
        }
        Console console = context.console();
        try (RecordStore open = store.openLinked(console);
                Output<Change> out = Outputs.changes(format.format(console), console.out())) {
            Listing<Change> listing = new Listing<>(out);
            open.changes(ChangeQuery.after(since), listing::write);
            return Found.exit(listing.count(), "change", console).code();
        }
    }
}
