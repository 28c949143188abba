package readout.server;

import java.time.LocalDate;
import java.util.Optional;
import readout.server.view.Dyad;
import readout.wire.JsonObject;

/** What the record has of two parties, as JSON. */
final class DyadJson {
    private DyadJson() {}

    static JsonObject of(Dyad dyad) {
        JsonObject object = new JsonObject()
                .putTexts("parties", dyad.parties())
                .put("last", dyad.last())
                .put("record_until", dyad.until().map(LocalDate::toString));
        if (dyad.days().isPresent()) {
            object.put("days", Math.toIntExact(dyad.days().getAsLong()));
        } else {
            object.put("days", Optional.empty());
        }
        return object.putTexts("topics_new", dyad.came()).putTexts("topics_gone", dyad.went());
    }
}
