package readout.engagement;

import java.util.Set;
import java.util.stream.Stream;
import readout.actor.PlaceMention;

/** Places that belong to what is talked about: {@code discussed the war in Yemen}. */
final class Themes {
    /** What goes on somewhere, and is spoken of elsewhere. */
    private static final Set<String> HAPPENINGS = Set.of(
            "aggression",
            "assault",
            "attack",
            "battle",
            "blast",
            "bloodshed",
            "bombing",
            "campaign",
            "clash",
            "conflict",
            "coup",
            "crackdown",
            "crisis",
            "development",
            "disaster",
            "earthquake",
            "election",
            "event",
            "explosion",
            "fight",
            "fighting",
            "flood",
            "force",
            "hostility",
            "insurgency",
            "intervention",
            "invasion",
            "killing",
            "massacre",
            "mission",
            "murder",
            "occupation",
            "offensive",
            "operation",
            "outbreak",
            "poisoning",
            "presence",
            "protest",
            "raid",
            "right",
            "shooting",
            "siege",
            "situation",
            "stability",
            "strike",
            "tension",
            "troop",
            "turmoil",
            "unrest",
            "violence",
            "war");
    /** Verbs whose object is what is talked about. */
    private static final Set<String> DISCUSSING =
            Set.of("discuss", "review", "address", "debate", "raise", "tackle", "explore", "examine", "consider");

    private static final Set<String> CONTACTS =
            Set.of("meeting", "summit", "talk", "talks", "visit", "trip", "encounter", "conference");
    /** Steps from a place to the noun that it belongs to. */
    private static final int STEPS = 3;

    private Themes() {}

    /** Whether the place is that of what stands before it, and not of the contact at {@code token}. */
    static boolean isOfTheme(Scene scene, PlaceMention place, int token) {
        int noun = place.from() - 2;
        boolean close = noun >= 0
                && noun != token
                && scene.lemma(noun + 1).equals("in")
                && scene.sentence().token(noun).isNoun();
        return close && (HAPPENINGS.contains(scene.lemma(noun)) || place.place().isEmpty() && isDiscussed(scene, noun))
                || above(scene, place.to() - 1)
                        .takeWhile(t -> t != token)
                        .anyMatch(t -> CONTACTS.contains(scene.lemma(t)) && isDiscussed(scene, t))
                || DISCUSSING.contains(scene.lemma(token))
                        && scene.caseOf(place.to() - 1).equals("to");
    }

    /** Whether a noun stands in the words for what is discussed. */
    static boolean isDiscussed(Scene scene, int noun) {
        return above(scene, noun)
                .limit(STEPS)
                .anyMatch(t -> scene.tree().is(t, "obj")
                        && DISCUSSING.contains(scene.lemma(scene.tree().head(t))));
    }

    private static Stream<Integer> above(Scene scene, int token) {
        return Stream.iterate(token, t -> t >= 0, t -> scene.tree().head(t));
    }
}
