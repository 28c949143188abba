package readout.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import readout.store.RecordStore;
import readout.wire.Format;

/** Writes the events that fit. */
@Command
final class StoryExport implements Callable<Integer> {
    private final Context context;
    private final Format format;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final FilterOptions filters = new FilterOptions();

    @Mixin
    private final HelpOption help = new HelpOption();

    StoryExport(Context context, Format format) {
        this.context = context;
        this.format = format;
    }

    @Override
    public Integer call() throws IOException {
        try (RecordStore open = store.openLinked(context.console())) {
            int written = new StoryPrinter(open, context.console()).print(filters.query(), format);
            context.console().say(ExportCommand.count(written, "event"));
            return (written == 0 ? Exit.NOTHING : Exit.DONE).code();
        }
    }
}
