package readout.mechanism;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import readout.lexicon.Names;
import readout.model.Edtf;

/**
 * What the name of an instrument says: its number, its date, and the one way to write it.
 *
 * <p>Example: {@code tripartite statement signed on November 10, 2020} and {@code Trilateral Statement of 10 November 2020} both are
 * {@code Trilateral Statement of 10 November 2020}.
 *
 * @param name as every name of the same number or date is written; other names as they are
 */
public record Designation(String name, Optional<String> number, Optional<Edtf> date) {
    private static final String MONTHS =
            Arrays.stream(Month.values()).map(Designation::title).collect(Collectors.joining("|", "(?:", ")"));
    private static final Pattern RESOLUTION = Pattern.compile(
            "(?:(?<un>U\\.?N\\.?|United Nations) )?(?:(?<organ>Security Council|General Assembly) )?"
                    + "resolutions? (?<number>\\d{2,4})(?: \\((?<year>\\d{4})\\))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY = Pattern.compile("(?:(?<month>" + MONTHS
            + ") (?<day>\\d{1,2}),?|(?<first>\\d{1,2}) (?<then>" + MONTHS + "),?) (?<year>\\d{4})");
    private static final Pattern DATED = Pattern.compile(
            "(?<sides>trilateral|tripartite|quadrilateral|joint|bilateral)? ?"
                    + "(?<what>statement|declaration|communiqu[eé]|agreement|accord|ceasefire|truce)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR = Pattern.compile("\\bof ((?:19|20)\\d\\d)$");

    /** What a name says, and nothing more. */
    public static Designation of(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        Matcher resolution = RESOLUTION.matcher(line);
        if (resolution.matches()) {
            return resolution(resolution);
        }
        Optional<LocalDate> day = day(line);
        return day.flatMap(d -> dated(line, d)).orElseGet(() -> plain(line, day));
    }

    /** Letters and digits of the name, with hyphens between the words. */
    public String id() {
        return slug(name);
    }

    static String slug(String name) {
        return String.join("-", Names.words(name));
    }

    /** A resolution of no named body is the Security Council's only if the United Nations are named with it. */
    private static Designation resolution(Matcher words) {
        String organ = Optional.ofNullable(words.group("organ")).orElse("");
        boolean assembly = organ.equalsIgnoreCase("General Assembly");
        boolean nations = !organ.isEmpty() || words.group("un") != null;
        String body = assembly ? "UN General Assembly " : nations ? "UN Security Council " : "";
        String number = words.group("number");
        return new Designation(
                body + "Resolution " + number,
                Optional.of(number),
                Optional.ofNullable(words.group("year")).map(Edtf::of));
    }

    private static Optional<Designation> dated(String line, LocalDate day) {
        String rest = DAY.matcher(line).replaceAll(" ");
        Matcher what = DATED.matcher(rest);
        if (!what.find()) {
            return Optional.empty();
        }
        String sides = Optional.ofNullable(what.group("sides")).orElse("").toLowerCase(Locale.ROOT);
        String noun = what.group("what").toLowerCase(Locale.ROOT).replace('é', 'e');
        boolean trilateral = sides.equals("trilateral") || sides.equals("tripartite");
        String title = trilateral ? "Trilateral Statement" : (capital(sides) + " " + capital(noun)).strip();
        return Optional.of(new Designation(title + " of " + text(day), Optional.empty(), Optional.of(Edtf.day(day))));
    }

    private static Designation plain(String line, Optional<LocalDate> day) {
        Matcher year = YEAR.matcher(line);
        Optional<Edtf> of = year.find() ? Optional.of(Edtf.of(year.group(1))) : Optional.empty();
        return new Designation(line, Optional.empty(), day.map(Edtf::day).or(() -> of));
    }

    private static Optional<LocalDate> day(String line) {
        Matcher day = DAY.matcher(line);
        return day.find() ? day(day) : Optional.empty();
    }

    private static Optional<LocalDate> day(Matcher words) {
        String month = Optional.ofNullable(words.group("month")).orElseGet(() -> words.group("then"));
        String number = Optional.ofNullable(words.group("day")).orElseGet(() -> words.group("first"));
        Month of = Month.valueOf(month.toUpperCase(Locale.ROOT));
        YearMonth in = YearMonth.of(Integer.parseInt(words.group("year")), of);
        int day = Integer.parseInt(number);
        return in.isValidDay(day) ? Optional.of(in.atDay(day)) : Optional.empty();
    }

    private static String text(LocalDate day) {
        return day.getDayOfMonth() + " " + title(day.getMonth()) + " " + day.getYear();
    }

    private static String title(Month month) {
        return capital(month.name().toLowerCase(Locale.ROOT));
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
