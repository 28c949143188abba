package readout.time;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.model.Basis;
import readout.model.Edtf;
import readout.model.Published;

/**
 * When a text without a date can have appeared, reckoned from a date of its own and the time that has gone by since, where a weekday or a
 * day of the month bears it out; or from the day of a post that it shows.
 *
 * <p>Example: "He was summoned on Monday, a week after the attack of 13 February 2017" is about Monday, 20 February 2017, and appeared in
 * the seven days from then.
 */
final class Reckoning {
    private static final Pattern LENGTH = Pattern.compile("P(\\d{1,3})([DWM])");
    private static final Pattern AFTER = Pattern.compile("\\s+after\\b.*", Pattern.DOTALL);
    /** The line under an embedded post: {@code — Agency (@agency) February 19, 2020}. */
    private static final Pattern POST =
            Pattern.compile("[—–-] ?[^\\n(]{1,60}\\(@\\w{1,20}\\) (\\p{Lu}\\p{Ll}+ \\d{1,2}, \\d{4})");

    private static final DateTimeFormatter POSTED = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);
    private static final int SOON = 2;
    /** News is told within a week. */
    private static final int WEEK = 7;

    private Reckoning() {}

    /** @param sentences the expressions of each sentence, in order */
    static Published published(String text, List<List<Placed>> sentences) {
        return sentences.stream()
                .flatMap(sentence -> days(text, sentence).stream())
                .findFirst()
                .or(() -> posted(text))
                .map(days -> Published.on(days, Basis.INFERRED))
                .orElse(Published.UNKNOWN);
    }

    /** News that shows a post appears within days of it. */
    private static Optional<Edtf> posted(String text) {
        return POST.matcher(text)
                .results()
                .flatMap(post -> day(post.group(1)).stream())
                .max(Comparator.naturalOrder())
                .map(day -> Edtf.between(day, day.plusDays(SOON)));
    }

    private static Optional<LocalDate> day(String words) {
        try {
            return Optional.of(LocalDate.parse(words, POSTED));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private static Optional<Edtf> days(String text, List<Placed> sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            Placed length = sentence.get(i);
            String after = text.substring(length.span().end());
            if (length.meaning() instanceof Meaning.Vague vague
                    && AFTER.matcher(after).matches()) {
                Optional<Edtf> days = fixed(sentence.subList(i + 1, sentence.size()))
                        .flatMap(date -> days(vague.value(), date, sentence));
                if (days.isPresent()) {
                    return days;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Stretch> fixed(List<Placed> later) {
        return later.stream()
                .map(Placed::meaning)
                .filter(Meaning.Fixed.class::isInstance)
                .map(meaning -> ((Meaning.Fixed) meaning).stretch())
                .findFirst();
    }

    private static Optional<Edtf> days(String length, Stretch date, List<Placed> sentence) {
        Matcher m = LENGTH.matcher(length);
        if (!m.matches()) {
            return Optional.empty();
        }
        Period gone = Period.parse(length);
        LocalDate first = date.first().plus(gone);
        return gone.toTotalMonths() > 0
                ? month(first, date.last().plus(gone), sentence)
                : Optional.of(first)
                        .filter(day -> date.unit() == CalendarUnit.DAY && hasWeekday(sentence, day))
                        .map(day -> Edtf.between(day, day.plusDays(WEEK - 1L)));
    }

    private static boolean hasWeekday(List<Placed> sentence, LocalDate day) {
        return sentence.stream()
                .anyMatch(placed -> placed.meaning() instanceof Meaning.Yearless yearless
                        && yearless.cycle() instanceof Cycle.Weekday weekday
                        && weekday.day() == day.getDayOfWeek());
    }

    /** From the day of the month that the sentence tells of to the end of the month. */
    private static Optional<Edtf> month(LocalDate first, LocalDate last, List<Placed> sentence) {
        return sentence.stream()
                .filter(placed -> placed.meaning() instanceof Meaning.Yearless yearless
                        && yearless.cycle() instanceof Cycle.MonthDay)
                .flatMap(placed -> ((Meaning.Yearless) placed.meaning()).cycle().in(first.getYear()).stream())
                .map(Stretch::first)
                .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                .findFirst()
                .map(day -> Edtf.between(day, last));
    }
}
