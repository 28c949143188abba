package readout.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import readout.time.Meaning.Origin;

/**
 * Makes a meaning of what a phrase captured, as the column {@code meaning} of {@code phrases.tsv} says.
 *
 * <p>Example: {@code shift -NUMBER} of "three days ago" is a {@link Meaning.Shift} by -3 days.
 */
final class Recipes {
    /** How many Mondays a month has at least. */
    private static final int WEEKS = 4;

    private final String name;
    private final List<String> arguments;
    private final Captures captures;

    private Recipes(List<String> parts, Captures captures) {
        this.name = parts.getFirst();
        this.arguments = parts.subList(1, parts.size());
        this.captures = captures;
    }

    /** Absent where the words make no date: "February 30, 2018". */
    static Optional<Meaning> cook(String recipe, Captures captures) {
        return new Recipes(Arrays.asList(recipe.split(" ")), captures).meaning();
    }

    private Optional<Meaning> meaning() {
        return switch (name) {
            case "date" -> date();
            case "range" -> range();
            case "written" ->
                captures.text(WordClass.WRITTEN).map(LocalDate::parse).map(Recipes::fixed);
            case "decade" -> decade();
            case "century" -> captures.whole(WordClass.ORDINAL).map(Recipes::century);
            case "shift" -> Optional.of(shift(Origin.PUBLICATION));
            case "after" -> Optional.of(shift(Origin.TEXT));
            case "earlier" -> Optional.of(shift(Origin.REPORT));
            case "same" -> Optional.of(new Meaning.Same(unit(0), amount(1)));
            case "last" -> lastDay();
            case "weekend" -> Optional.of(new Meaning.Yearless(new Cycle.Weekend(), direction()));
            case "nth" -> captures.whole(WordClass.ORDINAL).filter(n -> n <= 31).<Meaning>map(Meaning.DayOfMonth::new);
            case "week" ->
                captures.whole(WordClass.WEEKDAY)
                        .map(day -> new Meaning.InWeek(
                                DayOfWeek.of(day),
                                captures.whole(WordClass.DIRECTION).orElse(0)));
            case "part-of-week" -> Optional.of(new Meaning.PartOfWeek(amount(0) > 0));
            case "window" -> Optional.of(window());
            case "length" -> Optional.of(new Meaning.Vague(length()));
            case "rate" -> Optional.of(new Meaning.Vague(Lengths.of(1, unitName(0))));
            case "period" -> Optional.of(new Meaning.Period(length()));
            case "nothing" -> Optional.of(Meaning.NOTHING);
            case "value" -> Optional.of(new Meaning.Vague(arguments.getFirst()));
            case "word" ->
                captures.text(WordClass.valueOf(arguments.getFirst())).map(Meaning.Vague::new);
            case "each" -> each();
            case "part" -> Optional.of(new Meaning.Timed(day(), daypart()));
            case "time" -> clock().map(time -> new Meaning.Timed(Optional.empty(), time));
            default -> throw new IllegalArgumentException("no such recipe: " + name);
        };
    }

    // Dates

    /** {@code last year}: of this year; {@code last date}: of the date captured. */
    private Optional<Meaning> lastDay() {
        return arguments.contains("date")
                ? date().map(Meaning.LastDay::new)
                : Optional.of(new Meaning.LastDay(new Meaning.Shift(unit(0), 0, Origin.PUBLICATION)));
    }

    private Optional<Meaning> date() {
        Optional<Integer> year = captures.whole(WordClass.YEAR);
        Optional<Cycle> cycle = cycle(captures.whole(WordClass.DAY));
        if (year.isPresent()) {
            return cycle.isEmpty()
                    ? year.map(y -> new Meaning.Fixed(Stretch.around(CalendarUnit.YEAR, LocalDate.of(y, 1, 1))))
                    : cycle.flatMap(c -> withoutWeekday(c).in(year.get())).map(Meaning.Fixed::new);
        }
        if (arguments.contains("that")) {
            return cycle.map(Meaning.ThatYears::new);
        }
        if (arguments.contains("year")) {
            return cycle.map(c ->
                    new Meaning.InYear(c, captures.whole(WordClass.DIRECTION).orElse(0)));
        }
        return cycle.map(c -> new Meaning.Yearless(c, direction()));
    }

    /** A weekday that does not fit the date that it stands with is the author's slip. */
    private static Cycle withoutWeekday(Cycle cycle) {
        return cycle instanceof Cycle.MonthDay date
                ? new Cycle.MonthDay(date.month(), date.day(), Optional.empty())
                : cycle;
    }

    private Direction direction() {
        return arguments.contains("next")
                ? Direction.NEXT
                : arguments.contains("this")
                        ? Direction.THIS
                        : captures.whole(WordClass.DIRECTION).map(Direction::of).orElse(Direction.OPEN);
    }

    private Optional<Cycle> cycle(Optional<Integer> day) {
        Optional<Integer> month = captures.whole(WordClass.MONTH);
        Optional<DayOfWeek> weekday = captures.whole(WordClass.WEEKDAY).map(DayOfWeek::of);
        if (arguments.contains("weekday")) {
            int count = captures.whole(WordClass.ORDINAL).orElseThrow();
            return count <= WEEKS
                    ? Optional.of(new Cycle.Nth(month.orElseThrow(), weekday.orElseThrow(), count))
                    : Optional.empty();
        }
        if (month.isPresent()) {
            return day.isEmpty() ? month.map(Cycle.Month::new) : monthDay(month.get(), day.get(), weekday);
        }
        return weekday.<Cycle>map(Cycle.Weekday::new)
                .or(() -> captures.whole(WordClass.SEASON).map(m -> new Cycle.Part(CalendarUnit.SEASON, m)))
                .or(() -> captures.text(WordClass.HOLIDAY).map(Recipes::holiday))
                .or(this::named)
                .or(this::part);
    }

    /** {@code date 12-24}: the day that the words are a name of. */
    private Optional<Cycle> named() {
        return arguments.stream()
                .filter(argument -> argument.contains("-"))
                .findFirst()
                .map(Recipes::holiday);
    }

    private static Optional<Cycle> monthDay(int month, int day, Optional<DayOfWeek> weekday) {
        return YearMonth.of(2000, month).isValidDay(day)
                ? Optional.of(new Cycle.MonthDay(month, day, weekday))
                : Optional.empty();
    }

    private static Cycle holiday(String rule) {
        List<Integer> n = Arrays.stream(rule.split("-")).map(Integer::valueOf).toList();
        return n.size() == 2
                ? new Cycle.MonthDay(n.get(0), n.get(1), Optional.empty())
                : new Cycle.Nth(n.get(0), DayOfWeek.of(n.get(2)), n.get(1));
    }

    /** {@code date quarter}, {@code date half}: which one, an ordinal tells. */
    private Optional<Cycle> part() {
        Optional<Integer> count = captures.whole(WordClass.ORDINAL);
        if (arguments.contains("quarter")) {
            return count.filter(n -> n <= 4).map(n -> new Cycle.Part(CalendarUnit.QUARTER, n * 3 - 2));
        }
        return arguments.contains("half")
                ? count.filter(n -> n <= 2).map(n -> new Cycle.Part(CalendarUnit.HALF, n * 6 - 5))
                : Optional.empty();
    }

    private Optional<Meaning> range() {
        Optional<Integer> first = captures.whole(WordClass.DAY);
        Optional<Integer> last = captures.last(WordClass.DAY).map(Integer::valueOf);
        Optional<Meaning> from = first.flatMap(day -> single(captures, day));
        Optional<Meaning> to = last.flatMap(day -> single(captures, day));
        return from.isPresent() && to.isPresent() && first.get() < last.get()
                ? Optional.of(new Meaning.Range(from.get(), to.get()))
                : Optional.empty();
    }

    private static Optional<Meaning> single(Captures all, int day) {
        Captures one = new Captures(all.values().entrySet().stream()
                .filter(entry -> entry.getKey() != WordClass.DAY)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        return cook("date", one.with(WordClass.DAY, String.valueOf(day)));
    }

    private static Meaning fixed(LocalDate day) {
        return new Meaning.Fixed(Stretch.day(day));
    }

    private Optional<Meaning> decade() {
        Optional<Integer> tens = captures.whole(WordClass.DECADE).or(() -> captures.whole(WordClass.TENS));
        return tens.map(n -> new Meaning.Fixed(new Stretch(CalendarUnit.DECADE, LocalDate.of(n * 10, 1, 1))));
    }

    private static Meaning century(int n) {
        return new Meaning.Fixed(new Stretch(CalendarUnit.CENTURY, LocalDate.of(n * 100 - 99, 1, 1)));
    }

    // Units

    private Meaning shift(Origin origin) {
        Optional<CalendarUnit> unit = CalendarUnit.named(unitName(1));
        return unit.isPresent()
                ? new Meaning.Shift(unit.get(), amount(0), origin)
                : new Meaning.Vague(origin == Origin.PUBLICATION ? "PAST_REF" : length());
    }

    private CalendarUnit unit(int argument) {
        return CalendarUnit.named(unitName(argument)).orElse(CalendarUnit.DAY);
    }

    private String unitName(int argument) {
        return argument < arguments.size()
                ? arguments.get(argument)
                : captures.text(WordClass.UNIT)
                        .or(() -> captures.text(WordClass.UNITS))
                        .orElse("day");
    }

    /** {@code -1}, {@code -NUMBER}, {@code NUMBER} or {@code DIRECTION}; 0 where the row has no such argument. */
    private int amount(int argument) {
        if (argument >= arguments.size()) {
            return 0;
        }
        String text = arguments.get(argument);
        return switch (text) {
            case "DIRECTION" -> captures.whole(WordClass.DIRECTION).orElse(0);
            case "NUMBER" -> (int) Math.round(number());
            case "-NUMBER" -> -(int) Math.round(number());
            default -> Integer.parseInt(text);
        };
    }

    private double number() {
        return captures.last(WordClass.NUMBER).map(Double::valueOf).orElse(1.0);
    }

    private String length() {
        String unit = captures.last(WordClass.UNITS)
                .or(() -> captures.last(WordClass.UNIT))
                .orElse(unitName(0));
        boolean unknown = captures.text(WordClass.VAGUE).isPresent()
                || (captures.text(WordClass.UNITS).isPresent()
                        && captures.text(WordClass.NUMBER).isEmpty());
        return unknown ? Lengths.unknown(unit) : Lengths.of(number() + half(), unit);
    }

    private double half() {
        return arguments.contains("half") ? 0.5 : 0;
    }

    private Meaning window() {
        if (captures.text(WordClass.NUMBER).isEmpty()) {
            return new Meaning.Vague(length());
        }
        boolean ifToCome = arguments.contains("if-to-come");
        int ahead = ifToCome || captures.whole(WordClass.DIRECTION).orElse(-1) > 0 ? 1 : -1;
        return CalendarUnit.named(unitName(1))
                .<Meaning>map(unit -> new Meaning.Window(length(), unit, ahead * (int) Math.ceil(number()), ifToCome))
                .orElseGet(() -> new Meaning.Window(length(), CalendarUnit.DAY, ahead * daysOfClock(), ifToCome));
    }

    /** The days that so many hours may touch, minutes and seconds at most two. */
    private int daysOfClock() {
        return unitName(1).equals("hour") ? (int) Math.ceil(number() / 24) : 1;
    }

    private Optional<Meaning> each() {
        return captures.text(WordClass.WEEKDAYS)
                .or(() -> captures.text(WordClass.WEEKDAY))
                .map(day -> "XXXX-WXX-" + day
                        + captures.text(WordClass.DAYPART)
                                .map(part -> "T" + part)
                                .orElse(""))
                .or(() -> cycle(Optional.empty()).map(Cycle::unknown))
                .or(() -> Optional.of(length()))
                .map(Meaning.Vague::new);
    }

    // Times of day

    private Optional<Meaning> day() {
        return arguments.isEmpty()
                ? Optional.empty()
                : Optional.of(new Meaning.Shift(CalendarUnit.DAY, amount(0), Origin.PUBLICATION));
    }

    private String daypart() {
        return "T" + captures.text(WordClass.DAYPART).orElse("NI");
    }

    private Optional<String> clock() {
        Optional<String> named = captures.text(WordClass.HOUR);
        return named.isPresent()
                ? named.map(hour -> "T" + hour)
                : captures.text(WordClass.CLOCK)
                        .or(() -> captures.text(WordClass.NUMBER).filter(hour -> hour.matches("1?\\d|2[0-3]")))
                        .map(this::clock);
    }

    private String clock(String written) {
        String[] parts = written.split(":");
        int hour = Integer.parseInt(parts[0]);
        String half = captures.text(WordClass.HALFDAY).orElse("");
        int turned = half.equals("pm") && hour < 12 ? hour + 12 : half.equals("am") && hour == 12 ? 0 : hour;
        return String.format(Locale.ROOT, "T%02d:%s", turned, parts.length > 1 ? parts[1] : "00");
    }
}
