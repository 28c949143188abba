package readout.server.view;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import readout.model.MentionType;

/** What can be lit up in an article's text. */
public enum Layer {
    ENGAGEMENTS("Contacts"),
    STATEMENTS("Statements"),
    PERSONS("Persons"),
    ACTORS("States and organisations"),
    PLACES("Places"),
    OFFICES("Offices"),
    MECHANISMS("Formats and instruments"),
    TIMES("Times"),
    FURNITURE("Not the story");

    private final String label;

    Layer(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** As in the URL: {@code persons}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Layer> of(String code) {
        return Stream.of(values()).filter(layer -> layer.code().equals(code)).findFirst();
    }

    static Layer of(MentionType type) {
        return switch (type) {
            case PERSON -> PERSONS;
            case ORGANISATION, NATIONALITY -> ACTORS;
            case PLACE -> PLACES;
            case OFFICE -> OFFICES;
            case MECHANISM, INSTRUMENT -> MECHANISMS;
        };
    }
}
