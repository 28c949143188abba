package readout.engagement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.actor.Party;
import readout.actor.PlaceMention;
import readout.lexicon.Trigger.Part;
import readout.model.Span;

/** Who summons, where the words name only who is summoned: {@code the Turkish ambassador was summoned to the ministry in Moscow}. */
final class Summons {
    private Summons() {}

    /** The fillers, with the state as the host that the sentence names beside the envoy's own, else the first other one of the lead. */
    static List<Filler> hosted(Cue cue, Setting setting, List<Filler> fillers) {
        Scene scene = cue.scene();
        Set<String> home = fillers.stream()
                .filter(f -> f.part() == Part.VISITOR)
                .flatMap(f -> f.party().actor().stream())
                .collect(Collectors.toSet());
        boolean alone = !home.isEmpty() && fillers.stream().noneMatch(f -> f.part() == Part.HOST);
        Span words = scene.sentence().span();
        return alone
                ? Stream.concat(
                                fillers.stream(),
                                ministry(cue, home).or(() -> host(scene, setting, home, words)).stream())
                        .toList()
                : fillers;
    }

    /** Where an envoy is summoned: nowhere but in the state that summons, whatever place the words tell of beside. */
    static Optional<PlaceMention> place(Cue cue, List<Filler> fillers) {
        return Venues.of(cue.scene(), cue.token())
                .filter(place -> fillers.stream()
                        .noneMatch(f ->
                                f.part() == Part.VISITOR && f.party().actor().equals(Optional.of(place.country()))));
    }

    /** {@code was summoned to the Iranian foreign ministry}. */
    private static Optional<Filler> ministry(Cue cue, Set<String> home) {
        return new Clauses(cue.scene())
                .obliques(cue.token(), "to").stream()
                        .flatMap(head -> cue.scene().partiesOf(head).stream())
                        .filter(party -> party.actor()
                                .filter(code -> !home.contains(code))
                                .isPresent())
                        .findFirst()
                        .map(party -> new Filler(Part.HOST, party));
    }

    private static Optional<Filler> host(Scene scene, Setting setting, Set<String> home, Span words) {
        return scene.places().stream()
                .map(PlaceMention::country)
                .filter(code -> !home.contains(code))
                .findFirst()
                .or(() -> setting.abroad(home, scene.number()))
                .map(code ->
                        new Filler(Part.HOST, new Party(Optional.empty(), Optional.of(code), Optional.empty(), words)));
    }
}
