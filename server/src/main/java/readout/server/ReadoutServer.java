package readout.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;
import java.util.List;
import readout.store.RecordStore;

/**
 * The web app and the REST API over a record. It serves this machine alone: there are no users and no passwords, so an address
 * that others can reach is refused.
 *
 * <p>Example: {@code try (var server = ReadoutServer.start(store, "127.0.0.1", 8080)) { ... }}.
 */
public final class ReadoutServer implements AutoCloseable {
    /** Where it serves unless told otherwise. */
    public static final String DEFAULT_HOST = "127.0.0.1";

    private static final List<String> LOOPBACK = List.of("127.0.0.1", "localhost", "::1", "[::1]");
    private static final int LAST_PORT = 65_535;
    private final Javalin app;
    private final String host;

    private ReadoutServer(Javalin app, String host) {
        this.app = app;
        this.host = host;
    }

    /**
     * Starts to serve. The store stays the caller's to close, after the server was stopped.
     *
     * @param host {@code 127.0.0.1}, {@code localhost} or {@code ::1}
     * @param port 0 to 65535; 0 takes any that is free
     * @throws CannotServe for another host, or a port that is taken
     */
    public static ReadoutServer start(RecordStore store, String host, int port) {
        if (!LOOPBACK.contains(host)) {
            throw new CannotServe(
                    "Readout serves 127.0.0.1, localhost or ::1 only, not " + host
                            + ": it has no passwords, so others must not reach it. Use an SSH tunnel or a proxy that asks who is there.");
        }
        if (port < 0 || port > LAST_PORT) {
            throw new CannotServe("There is no port " + port + ": ports go from 0 to 65535.");
        }
        Site site = new Site(store);
        Javalin app = Javalin.create(config -> configure(config, site));
        try {
            return new ReadoutServer(app.start(host, port), host);
        } catch (JavalinBindException e) {
            throw new CannotServe("Port " + port + " of " + host + " is taken or not allowed. Choose another one.", e);
        }
    }

    private static void configure(JavalinConfig config, Site site) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.http.prefer405over404 = true;
        config.http.defaultContentType = "text/plain; charset=utf-8";
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        site.addTo(config.routes);
    }

    /** The port that it serves. */
    public int port() {
        return app.port();
    }

    /** Where a browser finds it: {@code http://127.0.0.1:8080/}. */
    public String address() {
        String name = host.equals("::1") ? "[::1]" : host;
        return "http://" + name + ":" + port() + "/";
    }

    /** Stops serving. */
    public void stop() {
        app.stop();
    }

    @Override
    public void close() {
        stop();
    }
}
