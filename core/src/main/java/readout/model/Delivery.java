package readout.model;

import java.util.Optional;

/** When and where something was said, as far as the words around the report tell; not when it was true or printed. */
public record Delivery(When when, Optional<Setting> setting, Optional<Where> where) {
    /** Nothing can be said. */
    public static final Delivery UNKNOWN = new Delivery(When.UNKNOWN, Optional.empty(), Optional.empty());
}
