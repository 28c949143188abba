package readout.wire.coded;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readout.model.CodedEvent;
import readout.model.EventParty;
import readout.wire.ToldDeed;

/**
 * One party that did something to one other. Of what several do together each is once the source towards each other.
 *
 * @param source absent where nobody is named who did it
 * @param target absent where nobody is named to whom
 */
record Pair(ToldDeed deed, Optional<EventParty> source, Optional<EventParty> target) {
    static List<Pair> of(ToldDeed deed) {
        CodedEvent event = deed.event();
        return event.targets().isEmpty() && event.sources().size() > 1
                ? together(deed, event.sources())
                : maybe(event.sources())
                        .flatMap(source -> maybe(event.targets()).map(target -> new Pair(deed, source, target)))
                        .toList();
    }

    private static List<Pair> together(ToldDeed deed, List<EventParty> parties) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < parties.size(); i++) {
            for (int j = 0; j < parties.size(); j++) {
                if (i != j) {
                    pairs.add(new Pair(deed, Optional.of(parties.get(i)), Optional.of(parties.get(j))));
                }
            }
        }
        return pairs;
    }

    private static Stream<Optional<EventParty>> maybe(List<EventParty> parties) {
        return parties.isEmpty()
                ? Stream.of(Optional.empty())
                : parties.stream().map(Optional::of);
    }

    CodedEvent event() {
        return deed.event();
    }

    /** The same whenever the same article is read, another for every pair of every deed. */
    String id() {
        return Ids.number(Ids.deed(deed) + "\n" + key(source) + "\n" + key(target));
    }

    private static String key(Optional<EventParty> party) {
        return party.map(p -> p.actor().orElse("") + ":" + p.sector().orElse("") + "@"
                        + p.span().start())
                .orElse("");
    }

    /** The words that name a party; empty where there is none. */
    String words(Optional<EventParty> party) {
        return party.map(p -> p.span().of(deed.article().text())).orElse("");
    }
}
