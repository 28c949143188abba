package readout.evaluation;

import java.util.List;
import java.util.Locale;

/** What is judged of an engagement that was found. */
public enum Attribute {
    KIND,
    STATUS,
    WHEN,
    /** The country. */
    WHERE,
    /** All parties and all surnames, and no more. */
    PARTICIPANTS;

    boolean right(Contact gold, Contact read) {
        return judged(gold).equals(judged(read));
    }

    private Object judged(Contact contact) {
        return switch (this) {
            case KIND -> contact.kind();
            case STATUS -> contact.status();
            case WHEN -> contact.when();
            case WHERE -> contact.country();
            case PARTICIPANTS -> List.of(contact.parties(), contact.people());
        };
    }

    String of(Contact contact) {
        return switch (this) {
            case KIND -> contact.kind().orElse("none");
            case STATUS -> contact.status().orElse("none");
            case WHEN -> contact.when().orElse("none");
            case WHERE ->
                contact.place().orElse("none") + ", " + contact.country().orElse("none");
            case PARTICIPANTS ->
                String.join(" ", contact.sortedParties()) + " / "
                        + String.join(" ", contact.people().stream().sorted().toList());
        };
    }

    /** As it is named in lists of measures: {@code kind}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
