package readout.wire;

import java.util.List;
import readout.model.Change;

/** An entry of the log of events as one line of JSON. */
public final class ChangeJson {
    private ChangeJson() {}

    /** One line, without a line end. Example: {@code {"number":7,"change":"merged","event":"e1","to":["e2"],"articles":["a9"]}}. */
    public static String write(Change change) {
        return Json.write(
                new Line(change.number(), Json.name(change.kind()), change.event(), change.to(), change.articles()));
    }

    private record Line(long number, String change, String event, List<String> to, List<String> articles) {}
}
