package readout.engagement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import readout.actor.Party;
import readout.actor.PlaceMention;
import readout.lexicon.Names;
import readout.model.Span;

/** Puts in order who was found for a contact. */
final class Fillers {
    /** Codes of states and organisations; movements, which are at home where they act, have a name. */
    private static final Pattern STATE = Pattern.compile("[A-Z]{2,5}");
    /** States alone, no alliances. */
    private static final Pattern LAND = Pattern.compile("[A-Z]{3}");

    private static final String THEN = "then";
    /** Characters between two words that belong together. */
    private static final int NEAR = 4;

    private Fillers() {}

    /** Who holds an office of a state that is not named speaks for the state where the contact is, if another state is there. */
    static List<Filler> located(List<Filler> fillers, Optional<PlaceMention> place) {
        Optional<String> country = place.map(PlaceMention::country)
                .filter(code -> fillers.stream()
                        .anyMatch(f -> f.party()
                                .actor()
                                .filter(a -> !a.equals(code)
                                        && (isBare(f.party()) ? LAND : STATE)
                                                .matcher(a)
                                                .matches())
                                .isPresent()));
        return fillers.stream()
                .map(f -> f.party().actor().isEmpty() && isOne(f.party()) && country.isPresent()
                        ? new Filler(f.part(), f.party().of(country.get()))
                        : f)
                .toList();
    }

    /** {@code the president}, but not {@code world leaders}. */
    private static boolean isOne(Party party) {
        return party.title()
                .filter(title -> !title.endsWith("s") && !title.equals("first lady"))
                .isPresent();
    }

    /** {@code the leaders of the two Koreas met in 2007}: whoever led them then, not the persons of today. */
    static List<Filler> withoutSuccessors(Scene scene, List<Filler> fillers) {
        return distinct(fillers.stream()
                .map(f -> f.party().person().isPresent() && isPlural(scene, f.party()) && !isSaid(scene, f.party())
                        ? new Filler(f.part(), f.party().unnamed())
                        : f)
                .toList());
    }

    private static boolean isPlural(Scene scene, Party party) {
        return scene.sentence().tokens().stream()
                .anyMatch(token ->
                        token.span().overlaps(party.span()) && token.tag().equals("NNS"));
    }

    /** Whether the words that stand for a person hold the name. */
    private static boolean isSaid(Scene scene, Party party) {
        String name = Names.surname(party.person().orElseThrow());
        return scene.sentence().tokens().stream()
                .filter(token -> token.span().overlaps(party.span()))
                .anyMatch(token -> token.word().equals(name));
    }

    /** How many states and bodies there are among them. */
    static long actors(List<Filler> fillers) {
        return fillers.stream().map(f -> f.party().actor()).distinct().count();
    }

    /** One filler for each party, the first part that it was found in; unknown actors are left out. */
    static List<Filler> distinct(List<Filler> fillers) {
        Map<String, Filler> byParty = new LinkedHashMap<>();
        for (Filler f : fillers) {
            if (f.party().actor().isPresent()) {
                String key = f.party().actor().get() + "|"
                        + f.party().person().or(f.party()::title).orElse("");
                byParty.putIfAbsent(key, f);
            }
        }
        return withoutBareTwins(List.copyOf(byParty.values()));
    }

    /** A bare state goes where one of its persons takes part as well. */
    private static List<Filler> withoutBareTwins(List<Filler> fillers) {
        return fillers.stream()
                .filter(f -> !isBare(f.party())
                        || fillers.stream()
                                .noneMatch(o -> !isBare(o.party())
                                        && o.party().actor().equals(f.party().actor())))
                .toList();
    }

    /** Whether only a state is named. */
    static boolean isBare(Party party) {
        return party.person().isEmpty() && party.title().isEmpty();
    }

    /** Whether nobody is named, by name or by office. */
    static boolean areStates(List<Filler> fillers) {
        return fillers.stream().map(Filler::party).allMatch(Fillers::isBare);
    }

    /** {@code signed by then-President Yeltsin}. */
    static boolean areOfThen(Scene scene, List<Filler> fillers) {
        return IntStream.range(0, scene.sentence().size())
                .filter(i -> scene.lemma(i).startsWith(THEN))
                .anyMatch(i -> fillers.stream()
                        .anyMatch(f -> isAfter(scene, i, f.party().span())));
    }

    private static boolean isAfter(Scene scene, int then, Span party) {
        Span word = scene.sentence().token(then).span();
        int away = party.start() - word.end();
        return party.overlaps(word) || (away >= 0 && away <= NEAR);
    }
}
