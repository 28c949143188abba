package readout.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import readout.language.NameType;
import readout.language.Sentence;
import readout.lexicon.Naming;

/** Which of the things that a phrase can name it names here. */
final class Senses {
    /** Longest form that is an abbreviation and so stands for the office only in capitals. */
    private static final int ABBREVIATION = 3;

    private static final Set<String> PLACE_WORDS = Set.of(
            "in",
            "at",
            "near",
            "from",
            "outside",
            "around",
            "of",
            "through",
            "into",
            "towards",
            "toward",
            "entered",
            "reached",
            "visit",
            "visited",
            "visiting",
            "left",
            "crossed",
            "on",
            "across",
            "over",
            "for");

    private static final Set<String> JOURNEYS = Set.of(
            "visit", "trip", "fly", "flight", "road", "travel", "go", "return", "journey", "tour", "come", "head",
            "train", "move");

    /** States and capitals whose names persons have as well. */
    private static final Set<String> PERSONAL = Set.of(
            "Jordan",
            "Chad",
            "Georgia",
            "Israel",
            "India",
            "Ireland",
            "Holland",
            "Kenya",
            "Victoria",
            "Sofia",
            "Paris",
            "Santiago",
            "Kingston",
            "Hamilton",
            "Stanley",
            "Lima",
            "Dakota",
            "Male");

    private Senses() {}

    static Optional<Naming> choose(List<Naming> namings, Sentence sentence, int from, int to) {
        return namings.stream()
                .filter(naming -> fits(naming, sentence, from, to))
                .findFirst();
    }

    private static boolean fits(Naming naming, Sentence sentence, int from, int to) {
        boolean person =
                IntStream.range(from, to).allMatch(i -> sentence.token(i).name() == NameType.PERSON);
        return switch (naming) {
            case Naming.KnownPerson p -> to - from > 1 || !afterPlaceWord(sentence, from) || person;
            case Naming.PlaceName p -> !person || to - from > 1 || afterPlaceWord(sentence, from);
            case Naming.Nationality n -> true;
            case Naming.StateName s -> !person || to - from > 1 || isPlace(sentence, from);
            case Naming.Capital c -> !person || to - from > 1 || isPlace(sentence, from);
            case Naming.Government g -> true;
            case Naming.OrganisationName o -> true;
            case Naming.OfficeTitle t -> true;
        };
    }

    /** What the engine takes for a person is one only if persons have such a name. */
    private static boolean isPlace(Sentence sentence, int from) {
        return !PERSONAL.contains(sentence.token(from).word()) || afterPlaceWord(sentence, from);
    }

    private static boolean afterPlaceWord(Sentence sentence, int from) {
        if (from == 0) {
            return false;
        }
        String before = sentence.token(from - 1).word().toLowerCase(Locale.ROOT);
        boolean journey = from > 1
                && before.equals("to")
                && JOURNEYS.contains(sentence.token(from - 2).lemma());
        return journey || PLACE_WORDS.contains(before);
    }

    /** A title is made of nouns, and of capitals where it is an abbreviation. */
    static boolean isTitle(Sentence sentence, int from, int to) {
        String last = sentence.token(to - 1).word();
        if (to - from == 1 && last.length() <= ABBREVIATION) {
            return last.chars().allMatch(c -> !Character.isLetter(c) || Character.isUpperCase(c));
        }
        return sentence.token(to - 1).tag().startsWith("NN") || to - from > 1;
    }
}
