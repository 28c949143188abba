package readout.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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

    private final boolean whole;
    private final int[] pairs;
    private final long weight;

    private Content(boolean whole, int[] pairs) {
        this.whole = whole;
        this.pairs = pairs;
        this.weight = Arrays.stream(pairs).mapToLong(Content::weight).sum();
    }

    /** For each engagement: the whole article for what it is about, the paragraph for what it mentions. */
    static List<Content> of(Reading reading) {
        List<List<String>> body =
                body(reading.article()).stream().map(Content::words).toList();
        return reading.engagements().stream()
                .map(engagement -> of(reading, engagement, body))
                .toList();
    }

    private static Content of(Reading reading, Engagement engagement, List<List<String>> body) {
        Set<String> common = common(reading, engagement);
        List<List<String>> texts = new ArrayList<>();
        engagement.topics().forEach(topic -> texts.add(words(topic)));
        engagement.mechanisms().forEach(mechanism -> texts.add(words(mechanism)));
        boolean whole = isSubject(reading, engagement);
        if (whole) {
            texts.addAll(body);
        } else {
            texts.add(words(paragraph(reading.article().text(), engagement.evidence())));
        }
        return new Content(
                whole,
                texts.stream()
                        .flatMapToInt(words -> pairs(without(common, words)))
                        .sorted()
                        .distinct()
                        .toArray());
    }

    /** Whether the article is about the engagement: it is told as a main one, or none is. */
    private static boolean isSubject(Reading reading, Engagement engagement) {
        return engagement.salience() == Salience.MAIN
                || reading.engagements().stream().noneMatch(other -> other.salience() == Salience.MAIN);
    }

    /** Whether this is what the whole article says, not a paragraph of it. */
    boolean isWhole() {
        return whole;
    }

    /** From 0, nothing in common, to 1: all that the shorter says. */
    double overlap(Content other) {
        long fewer = Math.min(weight, other.weight);
        return fewer == 0 ? 0 : (double) shared(other) / fewer;
    }

    /** Both are sorted, so one walk through both finds what they share. */
    private long shared(Content other) {
        long shared = 0;
        int j = 0;
        for (int pair : pairs) {
            while (j < other.pairs.length && other.pairs[j] < pair) {
                j++;
            }
            if (j < other.pairs.length && other.pairs[j] == pair) {
                shared += weight(pair);
            }
        }
        return shared;
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
        Stream.concat(names, mentions).forEach(name -> common.addAll(words(name)));
        return common;
    }

    private static Stream<String> names(Participant participant) {
        return Stream.concat(participant.person().stream(), participant.office().stream());
    }

    private static List<String> words(String text) {
        return WORD.matcher(Names.fold(text))
                .results()
                .map(MatchResult::group)
                .filter(Content::counts)
                .map(Content::beginning)
                .toList();
    }

    private static List<String> without(Set<String> common, List<String> words) {
        return words.stream().filter(word -> !common.contains(word)).toList();
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

    private static IntStream pairs(List<String> words) {
        return IntStream.range(0, words.size())
                .flatMap(i -> IntStream.rangeClosed(i + 1, Math.min(i + REACH, words.size() - 1))
                        .map(j -> pair(words.get(i), words.get(j))));
    }

    private static int pair(String one, String other) {
        int number = isNumber(one) || isNumber(other) ? 1 : 0;
        return (one + " " + other).hashCode() << 1 | number;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Content content && whole == content.whole && Arrays.equals(pairs, content.pairs);
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
