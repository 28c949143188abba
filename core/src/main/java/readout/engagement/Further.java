package readout.engagement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.actor.PartyMention.Form;
import readout.model.EngagementKind;
import readout.model.EngagementStatus;

/** One more contact of those who were spoken of: {@code A second meeting is to be held in Brazil}. */
final class Further {
    private static final Set<String> INDEFINITE = Set.of("a", "an", "another");
    private static final Set<String> MORE = Set.of("second", "third", "fourth", "further", "another", "additional");
    /** So many sentences after the contact that it follows on. */
    private static final int REACH = 3;

    private Further() {}

    /** Whether a noun tells of one more contact, and the sentence names nobody but places. */
    static boolean is(Scene scene, int noun) {
        boolean indefinite =
                scene.tree().children(noun, "det").stream().anyMatch(word -> INDEFINITE.contains(scene.lemma(word)));
        boolean more =
                scene.tree().children(noun, "det", "amod").stream().anyMatch(word -> MORE.contains(scene.lemma(word)));
        return !scene.isVerb(noun)
                && indefinite
                && more
                && (scene.tree().is(noun, "nsubj") || scene.tree().is(noun, "nsubj:pass"))
                && scene.parties().stream()
                        .map(r -> r.mention())
                        .allMatch(mention -> (mention.form() == Form.STATE || mention.form() == Form.CAPITAL)
                                && scene.placeOf(mention.to() - 1).isPresent());
    }

    /** Whether a contact still lacks those who take part. */
    static boolean is(Contact contact) {
        return contact.actors().isEmpty() && !contact.recalled() && contact.status() != EngagementStatus.HELD;
    }

    /** The contact, of those whose contact was told just before where it names nobody; empty where none was, or neither day nor place is known. */
    static Optional<Contact> of(Contact contact, List<Telling> tellings) {
        if (!is(contact)) {
            return Optional.of(contact);
        }
        boolean known = contact.time().isPresent() || contact.place().isPresent();
        return tellings.stream()
                .flatMap(telling -> telling.contacts().stream())
                .filter(told -> known && told.actors().size() > 1 && isMeeting(told) && isMeeting(contact))
                .filter(told -> told.sentence() <= contact.sentence() && contact.sentence() - told.sentence() <= REACH)
                .max(Comparator.comparingInt(Contact::sentence))
                .map(told -> contact.of(told.fillers()));
    }

    private static boolean isMeeting(Contact contact) {
        return Telling.family(contact.kind()) == EngagementKind.MEETING;
    }
}
