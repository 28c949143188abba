package readout.engagement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import readout.actor.Party;
import readout.lexicon.Names;
import readout.lexicon.Trigger.Part;
import readout.model.Edtf;
import readout.model.EngagementKind;
import readout.model.EngagementStatus;
import readout.model.TimeExpression;

/** All that one article tells of one contact: the contacts of its sentences that are the same. Grows while they are put together. */
final class Telling {
    /** More days than a contact takes. */
    private static final int LONG = 92;

    private static final String BRING = "bring";

    private static final Pattern SON = Pattern.compile("\\b(bin|ibn|bint)\\s", Pattern.CASE_INSENSITIVE);

    private final List<Contact> contacts = new ArrayList<>();

    Telling(Contact first) {
        contacts.add(first);
    }

    void add(Contact contact) {
        contacts.add(contact);
    }

    List<Contact> contacts() {
        return contacts;
    }

    void replace(UnaryOperator<Contact> change) {
        contacts.replaceAll(change);
    }

    /** Whether the contact can be the one told here: means, parties, persons, date and status agree. */
    boolean takes(Contact contact) {
        return contacts.stream()
                        .allMatch(c -> sameMeans(c, contact)
                                && !isForerunner(c, contact)
                                && !isElsewhere(c, contact)
                                && !isInstead(c, contact)
                                && !isReturned(c, contact))
                && agrees(contact)
                && contacts.stream().anyMatch(c -> sameParties(c, contact))
                && (isAs(contact.status()) || isAgenda(contact));
    }

    /** {@code met on Monday, and said they would discuss trade}: what they met for. */
    private boolean isAgenda(Contact contact) {
        return contact.weak()
                && contact.trigger().verb()
                && contact.status() == EngagementStatus.ANNOUNCED
                && contacts.stream()
                        .anyMatch(c -> c.people().equals(contact.people())
                                && !c.earlier()
                                && contact.sentence() - c.sentence() <= 1
                                && contact.sentence() >= c.sentence());
    }

    /** {@code spoke by telephone on 20 March}, {@code discussed a summit}: what the same two talk of is told without a day of its own. */
    boolean isOn(Contact topic) {
        return isTopic(topic)
                && isAs(topic.status())
                && contacts.stream()
                        .allMatch(c -> talk(c.kind())
                                && topic.people().size() > 1
                                && c.people().equals(topic.people()));
    }

    private static boolean isTopic(Contact contact) {
        return contact.weak()
                && contact.trigger().verb()
                && contact.status() == EngagementStatus.HELD
                && contact.time().isEmpty()
                && contact.place().isEmpty();
    }

    /** Met in Singapore, and met in Hanoi. */
    private static boolean isElsewhere(Contact a, Contact b) {
        return a.earlier() != b.earlier()
                && a.place().isPresent()
                && b.place().isPresent()
                && !a.place().get().country().equals(b.place().get().country());
    }

    /** {@code was to meet him in Paris, but will meet him in Buenos Aires}: called off is the first. */
    private static boolean isInstead(Contact a, Contact b) {
        return a.sentence() == b.sentence() && (isMoved(a, b) || isMoved(b, a));
    }

    private static boolean isMoved(Contact off, Contact on) {
        return off.status() == EngagementStatus.CANCELLED
                && on.status() == EngagementStatus.ANNOUNCED
                && off.time().isEmpty()
                && on.time().isPresent();
    }

    /** {@code Yoon went to Tokyo, and Kishida came to Seoul}: the guest of one is none in the other. */
    private static boolean isReturned(Contact a, Contact b) {
        Set<String> guests = visitors(a);
        Set<String> others = visitors(b);
        return !guests.isEmpty()
                && !others.isEmpty()
                && Collections.disjoint(guests, others)
                && !(isGreeting(a) || isGreeting(b));
    }

    /** {@code before greeting the queen, the president inspected the guard}: guests greet too. */
    private static boolean isGreeting(Contact contact) {
        return contact.trigger().word().equals("greet")
                && contact.place().isEmpty()
                && contact.time().isEmpty();
    }

    private static Set<String> visitors(Contact contact) {
        return contact.fillers().stream()
                .filter(f -> contact.kind() == EngagementKind.VISIT && f.part() == Part.VISITOR)
                .flatMap(f -> f.party().actor().stream())
                .collect(Collectors.toSet());
    }

    /** One sentence tells one of them as older than the other. */
    private static boolean isForerunner(Contact a, Contact b) {
        return a.sentence() == b.sentence() && a.earlier() != b.earlier();
    }

    /** Whether nothing that is said of the contact speaks against what is told here: its day and who took part. */
    boolean agrees(Contact contact) {
        return contacts.stream().allMatch(c -> noOtherDate(c, contact) && noOtherPerson(c, contact));
    }

    /** Whether nothing speaks against it being part of a visit: its day, and whether it happened. */
    boolean isDuring(Contact visit) {
        return contacts.stream().allMatch(c -> noOtherDate(c, visit) || c.sentence() == visit.sentence())
                && isAs(visit.status());
    }

    /** Whether it happened, or has not happened, as what has this status. */
    boolean isAs(EngagementStatus status) {
        return contacts.stream().anyMatch(c -> sameStatus(c.status(), status));
    }

    private static boolean sameMeans(Contact a, Contact b) {
        EngagementKind x = family(a.kind());
        EngagementKind y = family(b.kind());
        boolean talking = talk(x) && talk(y);
        return x == y || ((a.weak() || b.weak()) && talking);
    }

    static boolean talk(EngagementKind kind) {
        return kind == EngagementKind.CALL || kind == EngagementKind.MEETING;
    }

    /** Kinds that are told apart by detail only. */
    static EngagementKind family(EngagementKind kind) {
        return switch (kind) {
            case CALL, VIDEO_CALL -> EngagementKind.CALL;
            case MEETING, MULTILATERAL -> EngagementKind.MEETING;
            case VISIT, MESSAGE, SIGNING, SUMMONS -> kind;
        };
    }

    /** A year or a decade dates background: what is not dated at all, or by a day, is not that. */
    private static boolean noOtherDate(Contact a, Contact b) {
        if (a.sentence() == b.sentence() && a.kind() == EngagementKind.VISIT) {
            return true;
        }
        if (a.time().isEmpty() && b.time().isEmpty()) {
            return true;
        }
        if (a.time().isEmpty() || b.time().isEmpty()) {
            Contact dated = a.time().isEmpty() ? b : a;
            Contact open = a.time().isEmpty() ? a : b;
            return (open.earlier() || !dated.earlier() || isTopic(open))
                    && dated.time().filter(Telling::isCoarse).isEmpty();
        }
        return isCoarse(a.time().get()) == isCoarse(b.time().get())
                && a.time()
                        .get()
                        .edtf()
                        .orElseThrow()
                        .compatible(b.time().get().edtf().orElseThrow());
    }

    private static boolean isCoarse(TimeExpression time) {
        Edtf when = time.edtf().orElseThrow();
        return when.earliest()
                .flatMap(from -> when.latest().map(to -> from.plusDays(LONG).isBefore(to)))
                .orElse(false);
    }

    /** The same, or one alliance gathers. */
    private static boolean sameParties(Contact a, Contact b) {
        return a.actors().equals(b.actors())
                || isConvened(a, b)
                || isConvened(b, a)
                || (isGathering(a) && isGathering(b) && a.occasion().equals(b.occasion()));
    }

    /** {@code They agreed in three days of talks. Blinken had brought them together}: told once more, with the host. */
    private static boolean isConvened(Contact talks, Contact next) {
        return next.sentence() == talks.sentence() + 1
                && next.trigger().word().equals(BRING)
                && next.time().isEmpty()
                && next.actors().containsAll(talks.actors());
    }

    private static boolean isGathering(Contact contact) {
        return contact.kind() == EngagementKind.MULTILATERAL
                && contact.occasion().filter(contact.actors()::contains).isPresent();
    }

    static boolean noOtherPerson(Contact a, Contact b) {
        return a.actors().stream().allMatch(actor -> {
            Set<String> mine = people(a, actor);
            Set<String> theirs = people(b, actor);
            return mine.isEmpty() || theirs.isEmpty()
                    ? !areOthers(a, b, actor)
                    : mine.stream().anyMatch(one -> theirs.stream().anyMatch(other -> isOne(one, other)));
        });
    }

    /** The one whom each tells of for a state, in offices that nobody holds together. */
    private static boolean areOthers(Contact a, Contact b, String actor) {
        List<Party> mine = of(a, actor);
        List<Party> theirs = of(b, actor);
        return mine.size() == 1 && theirs.size() == 1 && Posts.differ(mine.getFirst(), theirs.getFirst());
    }

    private static List<Party> of(Contact contact, String actor) {
        return contact.fillers().stream()
                .map(Filler::party)
                .filter(party -> party.actor().filter(actor::equals).isPresent())
                .toList();
    }

    private static Set<String> people(Contact contact, String actor) {
        return contact.fillers().stream()
                .filter(f -> f.party().actor().filter(actor::equals).isPresent())
                .flatMap(f -> f.party().person().stream())
                .collect(Collectors.toSet());
    }

    /** {@code Gotabaya Rajapaksa} is not {@code Mahinda Rajapaksa}, his brother. */
    private static boolean isOne(String a, String b) {
        boolean full = a.indexOf(' ') > 0 && b.indexOf(' ') > 0;
        return lastName(a).equals(lastName(b))
                && !(full && Names.letters(a).charAt(0) != Names.letters(b).charAt(0));
    }

    /** {@code Mohammed bin Salman} is not Salman, his father. */
    private static String lastName(String person) {
        return SON.matcher(person).find() ? Names.letters(person) : Names.surname(person);
    }

    private static boolean sameStatus(EngagementStatus a, EngagementStatus b) {
        return phase(a) == phase(b);
    }

    /** What happened, and what has not happened yet or will not. */
    private static int phase(EngagementStatus status) {
        return switch (status) {
            case HELD, ONGOING -> 0;
            case ANNOUNCED, PROPOSED, CANCELLED, DENIED -> 1;
        };
    }

    int firstSentence() {
        return contacts.stream().mapToInt(Contact::sentence).min().orElseThrow();
    }

    /** Whether one of these sentences tells it. */
    boolean isIn(Set<Integer> sentences) {
        return contacts.stream().anyMatch(c -> sentences.contains(c.sentence()));
    }

    /** The contact that says most, of equal ones the first. */
    Contact best() {
        return contacts.stream()
                .max(Comparator.comparingInt(c -> c.weight() * 1000 - c.sentence()))
                .orElseThrow();
    }
}
