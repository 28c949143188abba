package readout.engagement;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.actor.PartyMention.Form;
import readout.model.EngagementKind;
import readout.model.EngagementStatus;

/** One more contact of those who were spoken of: {@code A second meeting is to be held in Brazil}. */
final class Further {
    private static final Set<String> INDEFINITE = Set.of("a", "an", "another");
    private static final Set<String> MORE = Set.of("second", "third", "fourth", "further", "another", "additional");
    private static final Set<String> PREVIOUS = Set.of("previous", "last", "earlier", "preceding", "prior");
    private static final Set<String> ROUNDS = Set.of("round", "session");
    private static final String FIRST = "first";
    /** So many sentences after the contact that it follows on. */
    private static final int REACH = 3;

    private Further() {}

    /** Whether a noun tells of one more contact, or of one that was called off, and the sentence names nobody but places. */
    static boolean is(Scene scene, int noun, EngagementStatus status) {
        boolean indefinite =
                scene.tree().children(noun, "det").stream().anyMatch(word -> INDEFINITE.contains(scene.lemma(word)));
        boolean more =
                scene.tree().children(noun, "det", "amod").stream().anyMatch(word -> MORE.contains(scene.lemma(word)));
        return isAlone(scene, noun)
                && (isPrevious(scene, noun) || (indefinite && (more || status == EngagementStatus.CANCELLED)));
    }

    /** {@code The previous meeting was in Geneva, in June}. */
    static boolean isPrevious(Scene scene, int noun) {
        int named = round(scene, noun);
        return isAlone(scene, noun)
                && scene.tree().children(named, "amod").stream()
                        .map(word -> scene.sentence().token(word).word().toLowerCase(Locale.ROOT))
                        .anyMatch(word -> PREVIOUS.contains(word) || (named != noun && word.equals(FIRST)));
    }

    /** {@code round} of {@code the first round of talks}. */
    private static int round(Scene scene, int noun) {
        int above = scene.tree().head(noun);
        return above >= 0 && scene.tree().is(noun, "nmod") && ROUNDS.contains(scene.lemma(above)) ? above : noun;
    }

    private static boolean isAlone(Scene scene, int noun) {
        int subject = round(scene, noun);
        return !scene.isVerb(noun)
                && (scene.tree().is(subject, "nsubj") || scene.tree().is(subject, "nsubj:pass"))
                && scene.parties().stream()
                        .map(r -> r.mention())
                        .allMatch(mention -> (mention.form() == Form.STATE || mention.form() == Form.CAPITAL)
                                && scene.placeOf(mention.to() - 1).isPresent());
    }

    /** Whether a contact still lacks those who take part. */
    static boolean is(Contact contact) {
        return contact.actors().isEmpty()
                && !contact.recalled()
                && (contact.status() != EngagementStatus.HELD || contact.earlier());
    }

    /** The contact, of those whose contact was told just before where it names nobody; empty where none was, or neither day nor place is known. */
    static Optional<Contact> of(Contact contact, List<Telling> tellings) {
        if (!is(contact)) {
            return Optional.of(contact);
        }
        boolean known = contact.time().isPresent() || contact.place().isPresent();
        return tellings.stream()
                .flatMap(telling -> telling.contacts().stream())
                .filter(told -> known && told.actors().size() > 1 && isSession(told) && isSame(told, contact))
                .filter(told -> told.kind() != EngagementKind.VISIT
                        || contact.earlier()
                        || contact.status() == EngagementStatus.CANCELLED)
                .filter(told -> told.sentence() <= contact.sentence() && contact.sentence() - told.sentence() <= REACH)
                .max(Comparator.comparingInt((Contact told) -> told.actors().size())
                        .thenComparingInt(Contact::sentence))
                .map(told -> contact.of(told.fillers()).at(contact.kind() == EngagementKind.VISIT, told.place()));
    }

    /** {@code The visit was first planned for February, but was postponed}: an earlier one than that which took place, of the same. */
    static Optional<Contact> calledOff(Contact contact, List<Telling> tellings) {
        return contact.status() == EngagementStatus.CANCELLED && contact.time().isPresent()
                ? tellings.stream()
                        .flatMap(telling -> telling.contacts().stream())
                        .filter(told ->
                                told.status() == EngagementStatus.HELD || told.status() == EngagementStatus.ONGOING)
                        .filter(told -> isSession(told)
                                && isSame(told, contact)
                                && told.actors().size() > 1)
                        .filter(told ->
                                told.sentence() < contact.sentence() && contact.sentence() - told.sentence() <= REACH)
                        .max(Comparator.comparingInt(Contact::sentence))
                        .map(told ->
                                contact.of(told.fillers()).at(contact.kind() == EngagementKind.VISIT, told.place()))
                : Optional.empty();
    }

    private static boolean isSession(Contact contact) {
        EngagementKind family = Telling.family(contact.kind());
        return Telling.talk(family) || family == EngagementKind.VISIT;
    }

    private static boolean isSame(Contact told, Contact contact) {
        EngagementKind family = Telling.family(told.kind());
        EngagementKind other = Telling.family(contact.kind());
        return family == other || (contact.earlier() && Telling.talk(family) && Telling.talk(other));
    }
}
