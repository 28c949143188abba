package readout.story;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import readout.model.Engagement;
import readout.model.EngagementKind;
import readout.model.EngagementStatus;
import readout.model.Story;
import readout.model.When;
import readout.model.Where;

/** One story of several tellings: of each field the value that is best supported, the same for every order of the tellings. */
final class StoryMerge {
    private static final int MOST_TOPICS = 8;
    private static final int ID_DIGITS = 12;

    private final List<Telling> tellings;

    private StoryMerge(List<Telling> tellings) {
        this.tellings = tellings.stream()
                .sorted(comparing((Telling t) -> t.source().article()).thenComparing(Telling::index))
                .toList();
    }

    static Story story(List<Telling> tellings) {
        return new StoryMerge(tellings).story();
    }

    private Story story() {
        return new Story(
                id(),
                kind(),
                status(),
                Parties.of(tellings),
                when(),
                where(),
                union(Engagement::topics).stream().limit(MOST_TOPICS).toList(),
                union(Engagement::mechanisms),
                tellings.stream().map(Telling::report).toList(),
                Independence.sources(tellings));
    }

    /** Made of the smallest report, so that more reports of the same story seldom change it. */
    private String id() {
        String smallest = tellings.stream()
                .map(Telling::key)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(smallest.getBytes(StandardCharsets.UTF_8));
            return "e" + HexFormat.of().formatHex(hash).substring(0, ID_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The most frequent; of equally frequent ones the more special, which {@link EngagementKind} has later. */
    private EngagementKind kind() {
        return mostFrequent(values(Engagement::kind), Comparator.reverseOrder());
    }

    /** What is told last of what is furthest: a contact that was held or called off is no longer announced. */
    private EngagementStatus status() {
        return tellings.stream()
                .min(comparingInt(StoryMerge::stage)
                        .thenComparing(StoryMerge::lastPublishedFirst)
                        .thenComparing(t -> t.engagement().status()))
                .orElseThrow()
                .engagement()
                .status();
    }

    private static int stage(Telling telling) {
        return switch (telling.engagement().status()) {
            case HELD, CANCELLED, DENIED -> 0;
            case ONGOING -> 1;
            case ANNOUNCED -> 2;
            case PROPOSED -> 3;
        };
    }

    private static int lastPublishedFirst(Telling a, Telling b) {
        return Long.compare(day(b), day(a));
    }

    private static long day(Telling telling) {
        Days published = telling.source().published();
        return published.known() ? published.last().toEpochDay() : Long.MIN_VALUE;
    }

    /** The most precise; of equally precise ones the most frequent, then what is stated before what is inferred. */
    private When when() {
        List<When> dated = values(Engagement::when).stream()
                .filter(when -> when.edtf().isPresent())
                .toList();
        if (dated.isEmpty()) {
            return When.UNKNOWN;
        }
        long best = dated.stream().mapToLong(StoryMerge::vagueness).min().orElseThrow();
        List<When> precise =
                dated.stream().filter(when -> vagueness(when) == best).toList();
        return mostFrequent(
                precise,
                comparing(When::basis)
                        .thenComparing(when -> when.edtf().orElseThrow().text()));
    }

    private static long vagueness(When when) {
        Days days = Days.of(when.edtf());
        return days.known() ? days.length() : Long.MAX_VALUE;
    }

    /** The fullest; of equally full ones the most frequent. */
    private Optional<Where> where() {
        List<Where> known =
                tellings.stream().flatMap(t -> t.engagement().where().stream()).toList();
        int fullest = known.stream().mapToInt(StoryMerge::fullness).max().orElse(0);
        List<Where> full =
                known.stream().filter(where -> fullness(where) == fullest).toList();
        return full.isEmpty() ? Optional.empty() : Optional.of(mostFrequent(full, comparing(Where::toString)));
    }

    private static int fullness(Where where) {
        return (where.place().isPresent() ? 1 : 0) + (where.country().isPresent() ? 1 : 0);
    }

    /** All words, those that most tellings have first, then in the order in which they are told. */
    private List<String> union(Function<Engagement, List<String>> words) {
        Map<String, List<String>> byFold = new LinkedHashMap<>();
        for (Telling telling : tellings) {
            for (String word : words.apply(telling.engagement())) {
                byFold.computeIfAbsent(Names.fold(word), fold -> new ArrayList<>())
                        .add(word);
            }
        }
        return byFold.values().stream()
                .sorted(comparingInt((List<String> same) -> same.size()).reversed())
                .map(List::getFirst)
                .toList();
    }

    private <T> List<T> values(Function<Engagement, T> field) {
        return tellings.stream().map(t -> field.apply(t.engagement())).toList();
    }

    static <T> T mostFrequent(List<T> values, Comparator<? super T> ofEqual) {
        Map<T, Long> counts = values.stream()
                .collect(Collectors.groupingBy(value -> value, LinkedHashMap::new, Collectors.counting()));
        Comparator<Map.Entry<T, Long>> byCount = comparingLong(Map.Entry::getValue);
        return counts.entrySet().stream()
                .min(byCount.reversed().thenComparing(Map.Entry::getKey, ofEqual))
                .orElseThrow()
                .getKey();
    }
}
