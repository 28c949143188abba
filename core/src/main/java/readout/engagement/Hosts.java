package readout.engagement;

import java.util.List;
import java.util.stream.Stream;
import readout.actor.Party;
import readout.actor.PartyMention.Form;
import readout.lexicon.Trigger.Part;

/** Who receives a visitor, where the words of a visit name only the state: {@code an invitation from President Xi to visit China}. */
final class Hosts {
    private Hosts() {}

    /** The fillers, with the officials of the host's state that the same sentence names in the state's place. */
    static List<Filler> named(Scene scene, List<Filler> fillers) {
        return fillers.stream()
                .flatMap(filler -> filler.part() == Part.HOST && Fillers.isBare(filler.party())
                        ? hosts(scene, filler, fillers)
                        : Stream.of(filler))
                .toList();
    }

    private static Stream<Filler> hosts(Scene scene, Filler bare, List<Filler> fillers) {
        List<Filler> named = scene.parties().stream()
                .filter(r -> r.mention().form() == Form.PERSON)
                .flatMap(r -> r.parties().stream())
                .filter(party -> party.actor().equals(bare.party().actor())
                        && party.title().isPresent())
                .filter(party -> fillers.stream().noneMatch(f -> isSame(f.party(), party)))
                .map(party -> new Filler(Part.HOST, party))
                .toList();
        return named.size() == 1 ? named.stream() : Stream.of(bare);
    }

    private static boolean isSame(Party a, Party b) {
        return a.person().isPresent() && a.person().equals(b.person());
    }
}
