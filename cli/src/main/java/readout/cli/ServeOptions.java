package readout.cli;

import java.util.OptionalInt;
import picocli.CommandLine.Option;
import readout.server.ReadoutServer;

/** Where the web app is served. */
final class ServeOptions {
    static final int USUAL_PORT = 8080;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "The port; 0 takes any that is free (default: 8080, or any that is free).")
    private int port = -1;

    @Option(names = "--host", paramLabel = "NAME", description = "127.0.0.1, localhost or ::1 (default: 127.0.0.1).")
    private String host = ReadoutServer.DEFAULT_HOST;

    /** The port that was asked for. */
    OptionalInt port() {
        return port < 0 ? OptionalInt.empty() : OptionalInt.of(port);
    }

    String host() {
        return host;
    }
}
