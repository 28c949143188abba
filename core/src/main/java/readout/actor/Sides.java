package readout.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import readout.language.Sentence;

/** Phrases for two parties and more at once that name neither: {@code both sides}, {@code the two countries}, {@code the pair}. */
final class Sides {
    static final Set<String> DETERMINERS = Set.of("the", "a", "an", "his", "her", "their", "its");
    private static final Set<String> MANY = Set.of("three", "four", "five");
    private static final Set<String> OPENERS = Set.of("both", "two", "the", "all", "three", "four", "five");
    private static final Set<String> NUMBERS = Set.of("two", "both");
    private static final Set<String> NOUNS = Set.of("N", "J", "CD", "PRP", "DT", "VBG", "HYPH");
    private static final Set<String> ADVERBS = Set.of("last", "first", "next", "later", "previous");
    private static final Set<String> HEADS = Set.of(
            "sides",
            "countries",
            "nations",
            "parties",
            "states",
            "governments",
            "men",
            "pair",
            "duo",
            "delegations",
            "neighbours",
            "neighbors",
            "women",
            "capitals",
            "rivals",
            "adversaries",
            "foes");

    /** The one pair of states that news names by one word. */
    static final List<String> KOREAN = List.of("PRK", "KOR");

    private static final List<List<String>> KOREAS = List.of(
            List.of("north", "and", "south", "korea"),
            List.of("south", "and", "north", "korea"),
            List.of("the", "two", "koreas"),
            List.of("the", "koreas"),
            List.of("both", "koreas"),
            List.of("two", "koreas"));

    private static final Set<String> STATES = Set.of("countries", "nations", "states", "governments", "capitals");

    private static final List<String> COUNTS = List.of("", "", "two", "three", "four", "five");

    private Sides() {}

    /** With the number before it or in its first words: {@code the three leaders}, {@code the two sides}. */
    static PartyMention counted(Sentence sentence, PartyMention mention) {
        int before = Math.max(0, mention.from() - 1);
        int number = IntStream.range(before, mention.to())
                .map(i -> COUNTS.indexOf(lower(sentence, i)))
                .max()
                .orElse(-1);
        boolean definite = mention.form() == PartyMention.Form.DESCRIBED
                && mention.from() > 0
                && lower(sentence, before).equals("the");
        boolean several = mention.form() == PartyMention.Form.GROUP || mention.form() == PartyMention.Form.STATES;
        return definite ? mention.times(1) : several && number > 0 ? mention.times(number) : mention;
    }

    /** The token after such a phrase that begins at {@code i}. */
    static Optional<Integer> at(Sentence sentence, int i) {
        int head = i;
        while (head < sentence.size() && OPENERS.contains(lower(sentence, head))) {
            head++;
        }
        if (head > i && head < sentence.size() && HEADS.contains(lower(sentence, head))) {
            boolean any = MANY.contains(lower(sentence, i))
                    || lower(sentence, head - 1).equals("all");
            return any ? Optional.empty() : Optional.of(head + 1);
        }
        boolean alone = head > i && NUMBERS.contains(lower(sentence, head - 1)) && !startsNoun(sentence, head);
        return alone ? Optional.of(head) : Optional.empty();
    }

    /** The token after {@code North and South Korea}, {@code the two Koreas}. */
    static Optional<Integer> koreas(Sentence sentence, int i) {
        return KOREAS.stream()
                .filter(words -> i + words.size() <= sentence.size()
                        && IntStream.range(0, words.size())
                                .allMatch(k -> lower(sentence, i + k).equals(words.get(k))))
                .findFirst()
                .map(words -> i + words.size());
    }

    /** Whether the phrase that ends before {@code to} names states: {@code both countries}. */
    static boolean areStates(Sentence sentence, int to) {
        return STATES.contains(lower(sentence, to - 1));
    }

    /** Whether what follows {@code the two} is what there are two of. */
    private static boolean startsNoun(Sentence sentence, int i) {
        boolean adverb = i + 1 < sentence.size()
                && ADVERBS.contains(lower(sentence, i))
                && sentence.token(i + 1).tag().startsWith("VB");
        return i < sentence.size()
                && !adverb
                && NOUNS.stream().anyMatch(tag -> sentence.token(i).tag().startsWith(tag));
    }

    private static String lower(Sentence sentence, int i) {
        return sentence.token(i).word().toLowerCase(Locale.ROOT);
    }
}
