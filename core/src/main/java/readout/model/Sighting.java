package readout.model;

import java.util.Optional;

/**
 * Words of an article that show somebody in an office.
 *
 * @param person fullest form of the name in the article
 * @param personId id of the person in the record; absent where the person takes part in no contact
 * @param actor code of the state or organisation that the office is of
 * @param office lower case, as the article gives it
 * @param when a day, or some days of which one is meant; absent where the article does not tell
 * @param article its id
 * @param words what stands at {@code span}
 */
public record Sighting(
        String person,
        Optional<String> personId,
        String actor,
        String office,
        Optional<Edtf> when,
        String article,
        Span span,
        String words) {
    /** The same words, of a person of the record. */
    public Sighting of(Optional<String> id) {
        return new Sighting(person, id, actor, office, when, article, span, words);
    }
}
