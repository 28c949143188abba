package readout.source.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Calendar days with a year as people and web pages write them: {@code 09th Dec, 2020}, {@code December 9, 2020}, {@code 2020-12-09},
 * {@code 9. Dezember 2020}, {@code 9.12.2020}. Of {@code 5/6/2020} it cannot be told which is the month: none.
 */
public final class DateText {
    private static final List<String> LANGUAGES = List.of(
            "en", "de", "fr", "es", "it", "nl", "pt", "pl", "sv", "da", "nb", "cs", "tr", "ro", "hu", "fi", "ru");
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2100;

    private final Map<String, Month> months;
    private final List<Form> forms;

    /** A way to write a day, which groups hold year, month and day, and whether the latter two may be the other way round. */
    private record Form(Pattern pattern, int year, int month, int day, boolean either) {}

    /**
     * A day in a text.
     *
     * @param start where it stands
     * @param end after it
     */
    public record Found(LocalDate day, int start, int end) {}

    public DateText() {
        months = months();
        String month = months.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(", ")"));
        forms = List.of(
                form("(?<!\\d)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)", 1, 2, 3),
                form(
                        "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?,?(?:\\s+(?:of|de))?[\\s-]{0,3}" + month
                                + "\\.?,?(?:\\s+de)?[\\s-]{1,3}(\\d{4})(?!\\d)",
                        3,
                        2,
                        1),
                form(
                        "(?<!\\p{L})" + month + "\\.?\\s{0,2}(\\d{1,2})(?:st|nd|rd|th)?[,.]?\\s{1,3}(\\d{4})(?!\\d)",
                        3,
                        1,
                        2),
                form("(?<![\\d.])(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})(?!\\d)", 3, 2, 1),
                new Form(compiled("(?<![\\d/])(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})(?![\\d/])"), 3, 2, 1, true));
    }

    private static Form form(String pattern, int year, int month, int day) {
        return new Form(compiled(pattern), year, month, day, false);
    }

    private static Pattern compiled(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The first day that stands in {@code text}. */
    public Optional<LocalDate> find(String text) {
        return all(text).min(Comparator.comparingInt(Found::start)).map(Found::day);
    }

    /** Where the first day stands. */
    public Optional<Found> locate(String text) {
        return all(text).min(Comparator.comparingInt(Found::start));
    }

    private Stream<Found> all(String text) {
        return forms.stream().flatMap(form -> first(form, text).stream());
    }

    private Optional<Found> first(Form form, String text) {
        Matcher m = form.pattern().matcher(text);
        while (m.find()) {
            Optional<LocalDate> day = day(form, m);
            if (day.isPresent()) {
                return Optional.of(new Found(day.get(), m.start(), m.end()));
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> day(Form form, Matcher m) {
        int year = Integer.parseInt(m.group(form.year()));
        int day = Integer.parseInt(m.group(form.day()));
        Month named = months.get(m.group(form.month()).toLowerCase(Locale.ROOT));
        if (named != null) {
            return day(year, named.getValue(), day);
        }
        int month = Integer.parseInt(m.group(form.month()));
        if (form.either() && month <= 12 && day <= 12 && month != day) {
            return Optional.empty();
        }
        return form.either() && month > 12 ? day(year, day, month) : day(year, month, day);
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return year < EARLIEST || year > LATEST ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Map<String, Month> months() {
        Map<String, Month> names = new TreeMap<>();
        for (String language : LANGUAGES) {
            for (Month month : Month.values()) {
                for (TextStyle style : List.of(
                        TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE, TextStyle.SHORT_STANDALONE)) {
                    String name =
                            month.getDisplayName(style, Locale.of(language)).toLowerCase(Locale.ROOT);
                    names.putIfAbsent(name.endsWith(".") ? name.substring(0, name.length() - 1) : name, month);
                }
            }
        }
        names.keySet().removeIf(name -> name.length() < 3 || name.chars().anyMatch(Character::isDigit));
        names.put("sept", Month.SEPTEMBER);
        return names;
    }
}
