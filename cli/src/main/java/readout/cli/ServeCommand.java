package readout.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import readout.store.RecordStore;

/** Serves a store to the browsers of this machine. */
@Command(
        name = "serve",
        description = "Serves the web app and the REST API to this machine until it is interrupted.",
        footer = {"", "Example:", "  readout serve --store caucasus.db --port 8090"})
final class ServeCommand implements Callable<Integer> {
    private final Context context;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final ServeOptions serving = new ServeOptions();

    @Mixin
    private final HelpOption help = new HelpOption();

    ServeCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        try (RecordStore open = store.openLinked(context.console())) {
            return new Serving(context, open).run(serving).code();
        }
    }
}
