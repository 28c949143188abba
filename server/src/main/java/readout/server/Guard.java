package readout.server;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Stands before every request. A page of another site must not read the record through the user's browser, so the request has
 * to be addressed to this server by a loopback name, and whatever could change something has to come from its own pages.
 */
final class Guard {
    private static final int MISDIRECTED = 421;
    private static final int FORBIDDEN = 403;
    private static final int HTTP = 80;
    private static final List<String> NAMES = List.of("127.0.0.1", "localhost", "[::1]");
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; "
                    + "base-uri 'none'; frame-ancestors 'none'";
    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy", POLICY,
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Cache-Control", "private, no-cache");

    private Guard() {}

    static void check(Context context) {
        HEADERS.forEach(context::header);
        String host = Optional.ofNullable(context.header("Host")).orElse("").toLowerCase(Locale.ROOT);
        if (!ours(host, context.req().getLocalPort())) {
            throw new HttpResponseException(MISDIRECTED, "This server answers to 127.0.0.1 and localhost only.");
        }
        if (changes(context.method()) && !("http://" + host).equals(context.header("Origin"))) {
            throw new HttpResponseException(FORBIDDEN, "This request comes from another site.");
        }
    }

    /** Whether a host name belongs to this server. */
    static boolean ours(String host, int port) {
        return NAMES.stream().anyMatch(name -> host.equals(name + ":" + port) || port == HTTP && host.equals(name));
    }

    private static boolean changes(HandlerType method) {
        return !method.equals(HandlerType.GET) && !method.equals(HandlerType.HEAD);
    }
}
