package readout.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import readout.server.view.BadFilter;
import readout.server.view.Frame;

/** Answers what goes wrong, in the form that was asked for, without a word about the inside. */
final class Faults {
    private static final Logger LOG = System.getLogger("readout.server");
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int BAD_METHOD = 405;
    private static final int INTERNAL = 500;
    private final Pages pages;
    private final Documents documents;

    Faults(Pages pages, Documents documents) {
        this.pages = pages;
        this.documents = documents;
    }

    void addTo(RoutesConfig routes) {
        routes.exception(HttpResponseException.class, (e, context) -> answer(context, e.getStatus(), message(e)));
        routes.exception(BadFilter.class, (e, context) -> answer(context, BAD_REQUEST, String.valueOf(e.getMessage())));
        routes.exception(Exception.class, this::unexpected);
    }

    private void unexpected(Exception e, Context context) {
        LOG.log(Level.ERROR, context.method() + " " + context.path() + " failed", e);
        answer(context, INTERNAL, "Something went wrong in Readout. The server's log says what.");
    }

    private void answer(Context context, int status, String message) {
        context.status(status);
        if (context.path().endsWith(".json")) {
            context.contentType("application/json").result(documents.fault(status, message));
        } else {
            Frame frame = Frame.of(title(status), "", "");
            context.html(pages.print("fault", Map.of("frame", frame, "message", message)));
        }
    }

    /** Javalin's own words for an unknown address or method are not for people. */
    private static String message(HttpResponseException e) {
        String message = String.valueOf(e.getMessage());
        return switch (e.getStatus()) {
            case NOT_FOUND ->
                message.startsWith("Endpoint") || message.equals("Not Found") ? "There is no such page." : message;
            case BAD_METHOD -> "This address can only be read.";
            default -> message;
        };
    }

    private static String title(int status) {
        return switch (status) {
            case NOT_FOUND -> "Not found";
            case BAD_REQUEST -> "Not understood";
            case INTERNAL -> "A fault";
            default -> "Not served";
        };
    }
}
