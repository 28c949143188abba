package readout.engagement;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import readout.actor.Party;
import readout.actor.PlaceMention;
import readout.lexicon.Trigger.Part;
import readout.model.EngagementKind;

/**
 * Officials whose state no word names, met by a guest of that state.
 *
 * <p>Example: {@code Ms Wong arrived in Tonga on Friday. She met Foreign Minister Jon Maroa}: Tonga's.
 */
final class Abroad {
    /** How many sentences a stay goes on without being named again. */
    private static final int REACH = 4;

    private static final Pattern STATE = Pattern.compile("[A-Z]{3}");
    private static final Pattern OFFICE = Pattern.compile(
            ".*\\b((minister|president|premier|chancellor|king|queen|emir|speaker|party leader|opposition leader)|speaker of .*)");

    private Abroad() {}

    /** The fillers, with the state of those whom the only other one meets while in it. */
    static List<Filler> known(Scene scene, Setting setting, List<Filler> fillers) {
        List<Filler> named = fillers.stream()
                .map(f -> f.party().actor().isEmpty() ? again(setting, f) : f)
                .toList();
        Set<String> actors = new HashSet<>();
        named.forEach(f -> f.party().actor().ifPresent(actors::add));
        boolean one = actors.size() == 1
                && actors.stream().allMatch(a -> STATE.matcher(a).matches());
        if (!one || named.stream().noneMatch(f -> isOfficial(f.party()))) {
            return named;
        }
        List<String> there = scene.places().stream()
                .map(PlaceMention::country)
                .filter(country -> !actors.contains(country))
                .distinct()
                .toList();
        Optional<String> state =
                there.isEmpty() ? host(setting, actors.iterator().next(), scene.number()) : place(scene, there);
        return named.stream()
                .map(f -> isOfficial(f.party())
                        ? state.map(code -> new Filler(f.part(), f.party().of(code)))
                                .orElse(f)
                        : f)
                .toList();
    }

    /** {@code was in New Delhi for talks with the minister}: the one state abroad that the sentence names, as where somebody is. */
    private static Optional<String> place(Scene scene, List<String> countries) {
        return countries.size() == 1
                ? scene.places().stream()
                        .filter(place -> place.country().equals(countries.getFirst()) && Venues.isIn(scene, place))
                        .map(PlaceMention::country)
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isOfficial(Party party) {
        return party.actor().isEmpty()
                && party.title()
                        .filter(title -> OFFICE.matcher(title).matches())
                        .isPresent();
    }

    /** Somebody whose state an earlier contact told. */
    private static Filler again(Setting setting, Filler filler) {
        return setting.told().stream()
                .flatMap(contact -> contact.fillers().stream())
                .filter(f -> f.party().person().isPresent()
                        && f.party().person().equals(filler.party().person()))
                .flatMap(f -> f.party().actor().stream())
                .findFirst()
                .map(code -> new Filler(filler.part(), filler.party().of(code)))
                .orElse(filler);
    }

    /** The one state that somebody of {@code home} met or visited last. */
    private static Optional<String> host(Setting setting, String home, int sentence) {
        return setting.told().stream()
                .filter(contact -> contact.sentence() < sentence && contact.sentence() >= sentence - REACH)
                .filter(contact -> Telling.family(contact.kind()) != EngagementKind.CALL
                        && contact.kind() != EngagementKind.MESSAGE)
                .filter(contact -> contact.actors().contains(home))
                .max(Comparator.comparingInt(Contact::sentence))
                .filter(contact -> contact.actors().size() == 2)
                .filter(contact -> contact.fillers().stream()
                        .noneMatch(
                                f -> f.part() == Part.HOST && f.party().actor().equals(Optional.of(home))))
                .flatMap(contact -> contact.actors().stream()
                        .filter(actor -> !actor.equals(home))
                        .findFirst())
                .filter(actor -> STATE.matcher(actor).matches());
    }
}
