package readout.lexicon;

import readout.model.EngagementKind;

/** A word that tells the means of a contact: {@code phone}, {@code videoconference}, {@code sidelines}. */
public record Means(String word, EngagementKind kind, String example) {
    static Means of(Table.Row row) {
        return new Means(row.text("word"), row.constant(EngagementKind.class, "kind"), row.text("example"));
    }
}
