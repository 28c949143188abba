package readout.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import readout.model.Article;
import readout.model.Engagement;
import readout.model.Furniture;
import readout.model.FurnitureKind;
import readout.model.Mention;
import readout.model.Participant;
import readout.model.Reading;
import readout.model.Salience;
import readout.model.Span;

/**
 * What an article says around an engagement, for telling apart contacts of the same people that nobody dates.
 *
 * <p>Single words say little: all articles about two neighbours share most of them. Words that stand beside each other say more, and
 * beside a number most: {@code 10,000 … armed}, {@code co-chairs … state commission}. Only longer words count, by their beginnings, and
 * not the names of those who take part, which are shared in any case.
 */
public final class Content {
    /** From here on two articles of the same people are taken to tell the same contact; those about others of theirs stay below. */
    static final double ENOUGH = 0.075;

    private static final Pattern WORD = Pattern.compile("\\d+(?:[.,]\\d+)*|\\p{L}+");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final int SHORTEST = 5;
    private static final int BEGINNING = 6;
    private static final int SHORTEST_NUMBER = 3;
    private static final int REACH = 2;
    private static final int WEIGHT_OF_NUMBER = 3;

    private final int[] pairs;
    private final long weight;

    private Content(int[] pairs) {
        this.pairs = pairs;
        this.weight = Arrays.stream(pairs).mapToLong(Content::weight).sum();
    }

    /** The whole article for what it is about, the paragraph for what it mentions. */
    static Content of(Reading reading, int index) {
        Engagement engagement = reading.engagements().get(index);
        Set<String> left = common(reading, engagement);
        List<String> texts = new ArrayList<>(engagement.topics());
        texts.addAll(engagement.mechanisms());
        texts.addAll(
                engagement.salience() == Salience.MAIN
                        ? body(reading.article())
                        : List.of(paragraph(reading.article().text(), engagement.evidence())));
        return new Content(texts.stream()
                .flatMap(text -> pairs(words(text, left)))
                .mapToInt(Integer::intValue)
                .sorted()
                .distinct()
                .toArray());
    }

    /** From 0, nothing in common, to 1: all that the shorter says. */
    double overlap(Content other) {
        long fewer = Math.min(weight, other.weight);
        return fewer == 0 ? 0 : (double) shared(other) / fewer;
    }

    private long shared(Content other) {
        return Arrays.stream(pairs)
                .filter(pair -> Arrays.binarySearch(other.pairs, pair) >= 0)
                .mapToLong(Content::weight)
                .sum();
    }

    /** The last bit of a pair says whether a number is in it. */
    private static long weight(int pair) {
        return (pair & 1) == 1 ? WEIGHT_OF_NUMBER : 1;
    }

    private static List<String> body(Article article) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (Furniture furniture : article.furniture()) {
            if (furniture.kind() != FurnitureKind.HEADLINE && furniture.span().start() >= from) {
                parts.add(article.text().substring(from, furniture.span().start()));
                from = furniture.span().end();
            }
        }
        parts.add(article.text().substring(from));
        return parts;
    }

    private static String paragraph(String text, Span evidence) {
        int start = text.lastIndexOf('\n', evidence.start()) + 1;
        int end = text.indexOf('\n', evidence.end());
        return text.substring(Math.min(start, evidence.start()), end < 0 ? text.length() : end);
    }

    /** Words that any article about a contact of these parties has. */
    private static Set<String> common(Reading reading, Engagement engagement) {
        Set<String> actors = new TreeSet<>();
        engagement.participants().forEach(p -> p.actor().ifPresent(actors::add));
        Stream<String> names = engagement.participants().stream().flatMap(Content::names);
        Stream<String> mentions = reading.mentions().stream()
                .filter(mention -> mention.actor().filter(actors::contains).isPresent())
                .map(Mention::span)
                .map(span -> span.of(reading.article().text()));
        Set<String> common = new HashSet<>();
        Stream.concat(names, mentions).forEach(name -> common.addAll(words(name, Set.of())));
        return common;
    }

    private static Stream<String> names(Participant participant) {
        return Stream.concat(participant.person().stream(), participant.office().stream());
    }

    private static List<String> words(String text, Set<String> left) {
        return WORD.matcher(Names.fold(text))
                .results()
                .map(MatchResult::group)
                .filter(Content::counts)
                .map(Content::beginning)
                .filter(word -> !left.contains(word))
                .toList();
    }

    private static boolean counts(String word) {
        return isNumber(word)
                ? word.length() >= SHORTEST_NUMBER && !YEAR.matcher(word).matches()
                : word.length() >= SHORTEST;
    }

    private static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0));
    }

    private static String beginning(String word) {
        return isNumber(word)
                ? word.replace(",", "").replace(".", "")
                : word.substring(0, Math.min(BEGINNING, word.length()));
    }

    private static Stream<Integer> pairs(List<String> words) {
        List<Integer> pairs = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            for (int j = i + 1; j <= i + REACH && j < words.size(); j++) {
                pairs.add(pair(words.get(i), words.get(j)));
            }
        }
        return pairs.stream();
    }

    private static int pair(String one, String other) {
        int number = isNumber(one) || isNumber(other) ? 1 : 0;
        return (one + " " + other).hashCode() << 1 | number;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Content content && Arrays.equals(pairs, content.pairs);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(pairs);
    }

    @Override
    public String toString() {
        return pairs.length + " pairs of words";
    }
}
