package readout.cli;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import readout.server.CannotServe;
import readout.server.ReadoutServer;
import readout.store.RecordStore;

/** Serves until the program is interrupted. */
final class Serving {
    private final Context context;
    private final RecordStore store;

    Serving(Context context, RecordStore store) {
        this.context = context;
        this.store = store;
    }

    Exit run(ServeOptions options) throws IOException {
        try (ReadoutServer server = start(options);
                Interruption interruption = Interruption.running(() -> stop(server))) {
            context.console().print(server.address());
            context.console().out().flush();
            context.console().say("serving this machine; Ctrl-C ends it");
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Exit.DONE;
    }

    private ReadoutServer start(ServeOptions options) {
        if (options.port().isPresent()) {
            return ReadoutServer.start(store, options.host(), options.port().getAsInt());
        }
        try {
            return ReadoutServer.start(store, options.host(), ServeOptions.USUAL_PORT);
        } catch (CannotServe taken) {
            return ReadoutServer.start(store, options.host(), 0);
        }
    }

    private void stop(ReadoutServer server) {
        server.stop();
        store.close();
    }
}
