package readout.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import readout.store.RecordStore;
import readout.wire.Format;

/** Prints the events of a store that fit. */
@Command(
        name = "events",
        description = "Lists who met, called or wrote to whom, as all stored articles tell it.",
        footer = {"", "Example:", "  readout events --party AZE --party IRN --since 2023 --format table"})
final class EventsCommand implements Callable<Integer> {
    private final Context context;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final FilterOptions filters = new FilterOptions();

    @Mixin
    private final FormatOption format = new FormatOption.WithoutCsv();

    @Mixin
    private final HelpOption help = new HelpOption();

    EventsCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        Format printed = format.format(context.console());
        try (RecordStore open = store.openLinked(context.console())) {
            int found = new StoryPrinter(open, context.console()).print(filters.query(), printed);
            return Found.exit(found, "event", context.console()).code();
        }
    }
}
