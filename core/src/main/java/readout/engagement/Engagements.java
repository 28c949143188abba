package readout.engagement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import readout.actor.Parties;
import readout.language.Sentence;
import readout.lexicon.Lexicon;
import readout.model.Engagement;
import readout.model.Span;

/** The contacts that an article tells, each once. */
public final class Engagements {
    private final ContactReader reader;

    public Engagements(Lexicon lexicon) {
        this.reader = new ContactReader(lexicon);
    }

    /**
     * Reads all engagements of a text, in the order of their evidence.
     *
     * @param lead numbers of the sentences that say what the article is about: its title and first sentence
     * @param body the stretch of the text that evidence may come from
     */
    public List<Engagement> read(Scenes scenes, Set<Integer> lead, Span body) {
        Found found = scenes.found();
        List<Sentence> sentences = found.sentences();
        Parties parties = found.parties();
        List<Contact> contacts = new ArrayList<>();
        Setting setting = Setting.of(sentences, parties, lead, contacts);
        for (int i = 0; i < sentences.size(); i++) {
            boolean present = lead.contains(i) && Presence.isPossible(parties, i);
            if (present || (reader.hasCue(sentences.get(i)) && isSomewhere(found, i))) {
                contacts.addAll(reader.read(scenes.get(i), setting));
            }
        }
        Gatherings.placed(contacts);
        List<Telling> tellings = Visiting.completed(
                Itinerary.completed(Courtesies.folded(together(contacts), lead), found, lead), found);
        Hosts.apart(tellings);
        EngagementWriter writer = new EngagementWriter(lead, body, new Chronicle(scenes), Opening.of(found, body));
        return new Scenery(parties.dateline(), scenes.published())
                .placed(writer.write(tellings)).stream()
                        .sorted(Comparator.comparing(Engagement::evidence))
                        .toList();
    }

    /** Whether a sentence names a party, a place or a time. */
    private static boolean isSomewhere(Found found, int sentence) {
        Span span = found.sentences().get(sentence).span();
        return !found.parties().in(sentence).isEmpty()
                || !found.parties().placesIn(sentence).isEmpty()
                || found.times().stream().anyMatch(time -> span.contains(time.span()));
    }

    /** Strong contacts first, then the weak ones, each into the first telling that takes it; last, what may only point back to one. */
    private static List<Telling> together(List<Contact> contacts) {
        List<Telling> tellings = new ArrayList<>();
        IntStream.of(0, 1, 2)
                .boxed()
                .flatMap(pass -> contacts.stream().filter(c -> pass(c) == pass))
                .map(contact -> Further.of(contact, tellings))
                .flatMap(Optional::stream)
                .forEach(contact -> tellings.stream()
                        .filter(telling -> telling.takes(contact))
                        .findFirst()
                        .ifPresentOrElse(telling -> telling.add(contact), () -> add(contact, tellings)));
        return tellings;
    }

    private static int pass(Contact contact) {
        return contact.recalled() || Further.is(contact) ? 2 : contact.weak() ? 1 : 0;
    }

    private static void add(Contact contact, List<Telling> tellings) {
        Optional<Telling> meant = contact.recalled()
                ? Recalled.of(contact, tellings)
                : tellings.stream().filter(telling -> telling.isOn(contact)).findFirst();
        if (contact.actors().isEmpty()) {
            meant.ifPresentOrElse(
                    telling -> telling.add(contact),
                    () -> Further.calledOff(contact, tellings).map(Telling::new).ifPresent(tellings::add));
        } else if (meant.isEmpty()) {
            tellings.add(new Telling(contact));
        }
    }
}
