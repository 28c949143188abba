package readout.engagement;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import readout.actor.PlaceMention;
import readout.model.Edtf;
import readout.model.EngagementKind;
import readout.model.EngagementStatus;
import readout.model.TimeExpression;

/**
 * Nouns that point back to a contact that is told elsewhere in the article: {@code the talks}, {@code his meetings with the ambassador}.
 *
 * <p>Whether the contact is still to come is known from the other place, not from these words.
 */
final class Recalled {
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
    /** Words for when something is. */
    private static final Set<String> HAPPENING =
            Set.of("place", "hold", "schedule", "set", "plan", "slate", "due", "happen", "begin", "start");
    /** Nouns for talk of any means. */
    private static final Set<String> ANY = Set.of("talk", "conversation", "discussion", "contact", "chat", "exchange");

    private Recalled() {}

    /** What is still to be, besides what was. */
    private static final Set<String> NEW = Set.of(
            "next",
            "upcoming",
            "coming",
            "planned",
            "future",
            "forthcoming",
            "second",
            "third",
            "new",
            "further",
            "possible",
            "potential",
            "proposed",
            "scheduled",
            "other");

    /** Verbs of several contacts, which may be those that are told one by one. */
    private static final Set<String> COUNTING = Set.of("twice", "thrice", "repeatedly", "often");
    /** Days. */
    private static final int WEEK = 7;

    /** The same, of a contact of this status: what is to come is known only if it is not {@code their next meeting}. */
    static boolean isSaid(Scene scene, int token, EngagementStatus status) {
        return (status == EngagementStatus.HELD || !isNew(scene, token)) && isSaid(scene, token);
    }

    /** {@code their next meeting}. */
    private static boolean isNew(Scene scene, int token) {
        return scene.tree().children(token, "amod").stream().anyMatch(child -> NEW.contains(scene.lemma(child)));
    }

    /** Whether a trigger's words name a contact as known, by an article or an owner, or sum up several: {@code held meetings}. */
    static boolean isSaid(Scene scene, int token) {
        if (scene.isVerb(token)) {
            return scene.tree().children(token, "advmod").stream()
                    .anyMatch(child -> COUNTING.contains(scene.lemma(child)));
        }
        boolean several =
                Separately.SEVERAL.contains(scene.sentence().token(token).word())
                        && scene.tree().children(token, "det", "nummod", "amod").isEmpty();
        boolean pointed = scene.tree().children(token, "det").stream()
                .anyMatch(child ->
                        DEFINITE.contains(scene.sentence().token(child).word().toLowerCase(Locale.ROOT)));
        return pointed || several || scene.hasChild(token, "nmod:poss");
    }

    /** {@code The meeting took place in Khartoum}, {@code the July 25 call}: nobody is named, but a place or a day. */
    static boolean isBare(Scene scene, int token, Optional<PlaceMention> place) {
        return !scene.isVerb(token)
                && isSaid(scene, token)
                && (isDated(scene, token) || (isAlone(scene, token) && (place.isPresent() || isTimed(scene, token))));
    }

    /** {@code The trip is planned for next week}, {@code The visit is to take place in April}. */
    private static boolean isTimed(Scene scene, int noun) {
        int verb = scene.tree().head(noun);
        return verb > noun
                && Stream.concat(Stream.of(verb), scene.tree().children(verb, "xcomp", "obj", "ccomp").stream())
                        .flatMap(t -> Stream.concat(Stream.of(t), scene.tree().children(t, "obj", "xcomp").stream()))
                        .anyMatch(t -> HAPPENING.contains(scene.lemma(t)))
                && scene.times().stream()
                        .filter(time -> time.edtf().isPresent())
                        .anyMatch(time -> time.span().start()
                                > scene.sentence().token(verb).span().start());
    }

    /** A subject that nothing tells apart. */
    private static boolean isAlone(Scene scene, int noun) {
        return (scene.tree().is(noun, "nsubj") || scene.tree().is(noun, "nsubj:pass"))
                && scene.tree()
                        .children(noun, "nmod:poss", "amod", "nummod", "compound")
                        .isEmpty();
    }

    /** {@code the July 25 call}: known by its day. */
    static boolean isDated(Scene scene, int noun) {
        return scene.sentence().token(noun).tag().equals("NN")
                && scene.tree().children(noun, "compound", "nmod:poss", "amod", "nummod").stream()
                        .anyMatch(scene::isTime);
    }

    /** The telling that a contact recalls: of those before it the last, else the first after it. */
    static Optional<Telling> of(Contact contact, List<Telling> tellings) {
        return tellings.stream()
                .filter(telling -> isOf(contact, telling)
                        && (!isPast(telling) || !(isNews(contact, tellings) || isAhead(contact, telling))))
                .min(Comparator.comparingInt(telling -> distance(contact, telling)));
    }

    /** {@code their previous meeting}: not what the talks of today are. */
    private static boolean isPast(Telling telling) {
        return telling.contacts().stream().allMatch(Contact::earlier);
    }

    /** {@code The meeting between Putin and Aliyev lasted hours}: no contact of long ago that the article comes to later. */
    private static boolean isAhead(Contact contact, Telling telling) {
        return !contact.earlier()
                && Telling.family(contact.kind()) == EngagementKind.MEETING
                && contact.actors().size() > 1
                && telling.firstSentence() > contact.sentence();
    }

    /** Whether the same parties have to do with each other in what the article tells as new. */
    private static boolean isNews(Contact contact, List<Telling> tellings) {
        return tellings.stream()
                .filter(telling -> !isPast(telling))
                .flatMap(telling -> telling.contacts().stream())
                .anyMatch(c -> c.actors().equals(contact.actors()));
    }

    private static int distance(Contact contact, Telling telling) {
        int away = contact.sentence() - telling.firstSentence();
        return away >= 0 ? away : Integer.MAX_VALUE + away;
    }

    private static boolean isOf(Contact contact, Telling telling) {
        return telling.contacts().stream().anyMatch(c -> isMeans(contact, c))
                && telling.contacts().stream().anyMatch(c -> c.actors().containsAll(contact.actors()))
                && (!contact.earlier() || telling.isAs(EngagementStatus.HELD))
                && (contact.status() == EngagementStatus.HELD
                        || telling.isAs(contact.status())
                        || isExpected(contact, telling))
                && telling.contacts().stream().allMatch(c -> isThere(contact, c))
                && telling.contacts().stream().allMatch(c -> Telling.noOtherPerson(c, contact))
                && isThen(contact, telling);
    }

    /** {@code Iran was expected to be high on the agenda of their talks}: written before, of what is told as held besides. */
    private static boolean isExpected(Contact contact, Telling telling) {
        return contact.status() == EngagementStatus.ANNOUNCED
                && contact.actors().size() > 1
                && !isPast(telling);
    }

    private static boolean isMeans(Contact contact, Contact told) {
        EngagementKind mine = Telling.family(contact.kind());
        EngagementKind other = Telling.family(told.kind());
        boolean any = ANY.contains(contact.trigger().word()) || told.weak();
        return mine == other || (any && Telling.talk(mine) && Telling.talk(other));
    }

    private static boolean isThere(Contact contact, Contact told) {
        return contact.place().isEmpty()
                || told.place().isEmpty()
                || contact.place().get().country().equals(told.place().get().country());
    }

    /** Whether its day, if it is told, is that of the telling: a day that is told here alone is of another contact. */
    private static boolean isThen(Contact contact, Telling telling) {
        List<Edtf> told = telling.contacts().stream()
                .flatMap(c -> c.time().flatMap(TimeExpression::edtf).stream())
                .toList();
        return contact.time()
                .flatMap(TimeExpression::edtf)
                .map(when -> (!told.isEmpty() || contact.actors().isEmpty())
                        && told.stream().allMatch(other -> isCompatible(when, other)))
                .orElse(true);
    }

    /** {@code this week} is the days of it that are over, or those to come, as the tense says; here the tense says little. */
    private static boolean isCompatible(Edtf when, Edtf told) {
        boolean week = !when.isDay()
                && when.earliest()
                        .flatMap(from ->
                                told.earliest().map(day -> !day.isBefore(from) && day.isBefore(from.plusDays(WEEK))))
                        .orElse(false);
        return week || when.compatible(told);
    }
}
