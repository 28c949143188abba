package readout.time;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import readout.lexicon.Table;

/** The words of {@code words.tsv}, and the shapes of numbers: which classes a word belongs to, and with what value. */
final class TimeWords {
    private static final Set<String> PROPER = Set.of("MONTH", "WEEKDAY", "WEEKDAYS", "HOLIDAY");
    private static final Pattern LETTERS = Pattern.compile("[^\\d'’`]+");
    private static final Pattern DECADE = Pattern.compile("(\\d{3})0['’]?s");
    private static final Pattern SHORT_DECADE = Pattern.compile("['’`]?([2-9])0['’]?s");
    private static final Pattern ORDINAL = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)");
    private static final Pattern CLOCK = Pattern.compile("([01]?\\d|2[0-3])[:.][0-5]\\d");
    private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");
    private static final Pattern SHORT_YEAR = Pattern.compile("['’]([3-9]\\d)");

    private final Map<WordClass, Map<String, String>> words;
    private final Map<String, Double> numbers;
    private final Set<String> known;

    private TimeWords(Map<WordClass, Map<String, String>> words, Map<String, Double> numbers) {
        this.words = words;
        this.numbers = numbers;
        this.known =
                words.values().stream().flatMap(map -> map.keySet().stream()).collect(Collectors.toSet());
    }

    static TimeWords of(Table table) {
        Map<WordClass, Map<String, String>> words = new HashMap<>();
        Map<String, Double> numbers = new HashMap<>();
        for (Table.Row row : table.rows()) {
            WordClass type = row.constant(WordClass.class, "class");
            for (String word : row.list("words")) {
                words.computeIfAbsent(type, key -> new HashMap<>())
                        .put(word.toLowerCase(Locale.ROOT), row.text("value"));
                if (type == WordClass.NUMBER) {
                    numbers.put(word, Double.valueOf(row.text("value")));
                }
            }
        }
        return new TimeWords(words, numbers);
    }

    /** Words that end in a full stop, longest first. */
    List<String> abbreviations() {
        Set<String> found = new TreeSet<>();
        words.values()
                .forEach(map ->
                        map.keySet().stream().filter(word -> word.endsWith(".")).forEach(found::add));
        return found.stream().sorted((a, b) -> b.length() - a.length()).toList();
    }

    Optional<Double> number(String lower) {
        return Optional.ofNullable(numbers.get(lower));
    }

    /** The word with all its classes. */
    Word classified(Word word) {
        boolean plain =
                word.number().isEmpty() && LETTERS.matcher(word.lower()).matches() && !known.contains(word.lower());
        return plain ? word : word.with(classes(word));
    }

    private Map<WordClass, String> classes(Word word) {
        Map<WordClass, String> classes = new EnumMap<>(WordClass.class);
        for (WordClass type : WordClass.values()) {
            value(word, type).ifPresent(value -> classes.put(type, value));
        }
        return classes;
    }

    private Optional<String> value(Word word, WordClass type) {
        return switch (type) {
            case NUMBER -> word.number().map(TimeWords::plain);
            case DAY -> day(word);
            case YEAR -> year(word);
            case DECADE -> decade(word.lower());
            case WRITTEN -> NumericDate.parse(word.lower()).map(Object::toString);
            case CLOCK ->
                CLOCK.matcher(word.lower()).matches() ? Optional.of(word.lower().replace('.', ':')) : Optional.empty();
            case ORDINAL -> ordinal(word);
            case UNIT,
                    UNITS,
                    MONTH,
                    WEEKDAY,
                    WEEKDAYS,
                    SEASON,
                    DAYPART,
                    DIRECTION,
                    VAGUE,
                    HOLIDAY,
                    ZONE,
                    HALFDAY,
                    HOUR,
                    OFTEN,
                    REFERENCE,
                    TENS -> listed(word, type);
        };
    }

    private Optional<String> listed(Word word, WordClass type) {
        return PROPER.contains(type.name()) && !word.capital()
                ? Optional.empty()
                : Optional.ofNullable(words.getOrDefault(type, Map.of()).get(word.lower()));
    }

    private Optional<String> ordinal(Word word) {
        var figures = ORDINAL.matcher(word.lower());
        return figures.matches() ? Optional.of(figures.group(1)) : listed(word, WordClass.ORDINAL);
    }

    private Optional<String> day(Word word) {
        return word.whole(1, 31)
                .or(() -> ordinal(word).map(Integer::valueOf).filter(day -> day >= 1 && day <= 31))
                .map(String::valueOf);
    }

    private static Optional<String> year(Word word) {
        var brief = SHORT_YEAR.matcher(word.lower());
        if (brief.matches()) {
            return Optional.of("19" + brief.group(1));
        }
        boolean spelled = Character.isLetter(word.lower().charAt(0));
        return YEAR.matcher(word.lower()).matches() || spelled
                ? word.whole(1500, 2099).map(String::valueOf)
                : Optional.empty();
    }

    private static Optional<String> decade(String lower) {
        var full = DECADE.matcher(lower);
        if (full.matches()) {
            return Optional.of(full.group(1));
        }
        var brief = SHORT_DECADE.matcher(lower);
        return brief.matches() ? Optional.of("19" + brief.group(1)) : Optional.empty();
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }
}
