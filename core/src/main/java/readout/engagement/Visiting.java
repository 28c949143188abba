package readout.engagement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import readout.actor.Party;
import readout.language.Sentence;
import readout.lexicon.Trigger.Part;
import readout.model.EngagementKind;
import readout.model.EngagementStatus;

/** Visits that one word tells: of {@code received the visiting foreign minister of Peru}, Peru's to whoever received him. */
final class Visiting {
    private static final String WORD = "visiting";
    /** What stands between the word and the name: {@code visiting former Polish}. */
    private static final Set<String> BETWEEN = Set.of("JJ", "NN", "NNP");

    private static final int NEAR = 4;

    private Visiting() {}

    /** The tellings, with those visits, each once. */
    static List<Telling> completed(List<Telling> tellings, Found found) {
        List<Telling> all = new ArrayList<>(tellings);
        tellings.stream()
                .map(Telling::best)
                .filter(contact -> contact.actors().size() == 2 && !contact.earlier())
                .forEach(contact -> guest(contact, found)
                        .filter(guest -> all.stream().noneMatch(telling -> isTold(telling, guest, contact)))
                        .ifPresent(guest -> all.add(new Telling(visit(contact, guest)))));
        return all;
    }

    private static Optional<Party> guest(Contact contact, Found found) {
        Sentence sentence = found.sentences().get(contact.sentence());
        return contact.fillers().stream()
                .map(Filler::party)
                .filter(party -> !Fillers.isBare(party) && isVisiting(sentence, party))
                .findFirst();
    }

    private static boolean isVisiting(Sentence sentence, Party party) {
        int first = IntStream.range(0, sentence.size())
                .filter(i -> sentence.token(i).span().overlaps(party.span()))
                .findFirst()
                .orElse(0);
        return IntStream.iterate(first, i -> i >= 0 && i > first - NEAR, i -> i - 1)
                .takeWhile(i -> i == first
                        || isWord(sentence, i)
                        || BETWEEN.contains(sentence.token(i).tag()))
                .anyMatch(i -> isWord(sentence, i));
    }

    private static boolean isWord(Sentence sentence, int i) {
        return sentence.token(i).word().toLowerCase(Locale.ROOT).equals(WORD);
    }

    private static boolean isTold(Telling telling, Party guest, Contact contact) {
        return telling.contacts().stream()
                .anyMatch(c -> c.kind() == EngagementKind.VISIT
                        && !c.earlier()
                        && c.actors().equals(contact.actors())
                        && c.fillers().stream()
                                .anyMatch(f -> f.part() == Part.VISITOR
                                        && f.party().actor().equals(guest.actor())));
    }

    private static Contact visit(Contact met, Party guest) {
        Party host = met.fillers().stream()
                .map(f -> f.party().state())
                .filter(party -> !party.actor().equals(guest.actor()))
                .findFirst()
                .orElseThrow();
        EngagementStatus status =
                met.status() == EngagementStatus.HELD ? EngagementStatus.HELD : EngagementStatus.ONGOING;
        return new Contact(
                met.trigger(),
                EngagementKind.VISIT,
                false,
                status,
                List.of(new Filler(Part.VISITOR, guest), new Filler(Part.HOST, host)),
                Optional.empty(),
                met.place().filter(place -> Optional.of(place.country()).equals(host.actor())),
                met.time(),
                false,
                false,
                met.sentence(),
                met.evidence());
    }
}
