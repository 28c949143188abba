package readout.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import readout.model.Edtf;

/** Resolves the expressions of one text, in order, against one day of publication. */
final class Resolver {
    private static final int LAST_YEAR = 9999;

    /** A date of the other side of publication is meant against the tense if it is so many times nearer. */
    private static final double SURENESS = 6;

    /** The same of what names a thing that a past clause speaks of. */
    private static final double LEANING = 2;

    private final Optional<LocalDate> published;
    /** Where publication is not known, a day that the text itself tells of. */
    private final Optional<LocalDate> anchor;

    private final Context context = new Context();

    Resolver(Optional<LocalDate> published, Optional<LocalDate> anchor) {
        this.published = published;
        this.anchor = anchor;
    }

    List<Resolved> resolve(List<Placed> expressions) {
        return expressions.stream().map(this::resolve).toList();
    }

    private Resolved resolve(Placed placed) {
        return switch (placed.meaning()) {
            case Meaning.Vague vague -> Resolved.without(vague.value());
            case Meaning.Period period -> period(period);
            case Meaning.Window window -> window(window, placed.tense());
            case Meaning.PartOfWeek part -> partOfWeek(part);
            case Meaning.InWeek date -> whole(date, placed.tense());
            case Meaning.Timed timed -> timed(timed, placed.tense());
            case Meaning.Range range -> range(range, placed.tense());
            case Meaning.Shift shift ->
                shift.unit() == CalendarUnit.WEEK && shift.amount() == 0
                        ? thisWeek(placed.tense())
                        : whole(shift, placed.tense());
            case Meaning.Fixed fixed -> whole(fixed, placed.tense());
            case Meaning.Yearless yearless -> whole(yearless, placed.tense());
            case Meaning.InYear date -> whole(date, placed.tense());
            case Meaning.ThatYears date -> whole(date, placed.tense());
            case Meaning.Same same -> whole(same, placed.tense());
            case Meaning.LastDay last -> whole(last, placed.tense());
            case Meaning.DayOfMonth day -> whole(day, placed.tense());
        };
    }

    private Resolved whole(Meaning meaning, Tense tense) {
        Optional<Stretch> stretch = stretch(meaning, tense);
        stretch.filter(s -> !compared(meaning)).ifPresent(context::mention);
        return stretch.map(s -> meaning instanceof Meaning.Fixed ? Resolved.stated(s) : Resolved.inferred(s))
                .orElseGet(() -> Resolved.without(unknown(meaning)));
    }

    /** Whether it is only held against what the text tells of: "from $2 million a year earlier". */
    private static boolean compared(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Shift shift -> shift.origin() == Meaning.Origin.REPORT;
            case Meaning.Same same -> same.years() != 0;
            case Meaning.Fixed fixed -> false;
            case Meaning.Vague vague -> false;
            case Meaning.Period period -> false;
            case Meaning.Yearless yearless -> false;
            case Meaning.InYear date -> false;
            case Meaning.ThatYears date -> false;
            case Meaning.InWeek date -> false;
            case Meaning.PartOfWeek part -> false;
            case Meaning.Window window -> false;
            case Meaning.Timed timed -> false;
            case Meaning.Range range -> false;
            case Meaning.LastDay last -> false;
            case Meaning.DayOfMonth day -> false;
        };
    }

    private Resolved period(Meaning.Period period) {
        published.ifPresent(day -> context.report(Stretch.around(CalendarUnit.YEAR, day)));
        return Resolved.without(period.value());
    }

    /** The stretch of the calendar meant, absent where the publication date is wanted and not known. */
    private Optional<Stretch> stretch(Meaning meaning, Tense tense) {
        return switch (meaning) {
            case Meaning.Fixed fixed -> Optional.of(fixed.stretch());
            case Meaning.Yearless yearless ->
                published.isPresent()
                        ? pick(yearless, tense, published.get())
                        : anchor.flatMap(day -> nearest(yearless.cycle(), day));
            case Meaning.InYear date -> published.flatMap(day -> date.cycle().in(day.getYear() + date.years()));
            case Meaning.ThatYears date ->
                same(new Meaning.Same(CalendarUnit.YEAR, 0))
                        .flatMap(year -> date.cycle().in(year.first().getYear()));
            case Meaning.InWeek date -> published.map(day -> Stretch.day(inWeek(date, day)));
            case Meaning.PartOfWeek part -> Optional.empty();
            case Meaning.Shift shift -> shift(shift, tense);
            case Meaning.Same same -> same(same);
            case Meaning.LastDay last -> stretch(last.whole(), tense).map(whole -> Stretch.day(whole.last()));
            case Meaning.Vague vague -> Optional.empty();
            case Meaning.Period period -> Optional.empty();
            case Meaning.Window window -> Optional.empty();
            case Meaning.Timed timed -> timed.day().flatMap(day -> stretch(day, tense));
            case Meaning.Range range -> Optional.empty();
            case Meaning.DayOfMonth date -> dayOfMonth(date.day());
        };
    }

    private Optional<Stretch> dayOfMonth(int day) {
        return context.focus()
                .filter(date -> date.unit() == CalendarUnit.DAY || date.unit() == CalendarUnit.MONTH)
                .map(Stretch::first)
                .or(() -> published)
                .filter(date -> day <= date.lengthOfMonth())
                .map(date -> Stretch.day(date.withDayOfMonth(day)));
    }

    /** The date of the year that is nearest to a day of the text: beside "on 2 June 2017", "10 July" is that of 2017. */
    private static Optional<Stretch> nearest(Cycle cycle, LocalDate day) {
        boolean yearly = cycle instanceof Cycle.MonthDay || cycle instanceof Cycle.Month;
        return yearly
                ? cycle.around(day).stream()
                        .min(Comparator.comparingLong(
                                stretch -> Math.abs(ChronoUnit.DAYS.between(day, stretch.first()))))
                : Optional.empty();
    }

    private static Optional<Stretch> pick(Meaning.Yearless date, Tense tense, LocalDate published) {
        List<Stretch> choices = date.cycle().around(published);
        return switch (date.direction()) {
            case LAST -> latest(choices, s -> s.last().isBefore(published));
            case NEXT -> earliest(choices, s -> s.first().isAfter(published));
            case THIS ->
                date.cycle() instanceof Cycle.Weekend && tense == Tense.PAST
                        ? byTense(date.cycle(), tense, published)
                        : same(date.cycle(), choices, published);
            case OPEN -> byTense(date.cycle(), tense, published);
        };
    }

    private static Optional<Stretch> same(Cycle cycle, List<Stretch> choices, LocalDate published) {
        boolean weekly = cycle instanceof Cycle.Weekday || cycle instanceof Cycle.Weekend;
        CalendarUnit within = weekly ? CalendarUnit.WEEK : CalendarUnit.YEAR;
        return earliest(choices, s -> !published.isBefore(s.first()) && !published.isAfter(s.last()))
                .or(() -> earliest(choices, s -> within.first(s.first()).equals(within.first(published))));
    }

    private static Optional<Stretch> byTense(Cycle cycle, Tense tense, LocalDate published) {
        List<Stretch> choices = cycle.around(published);
        Optional<Stretch> before = latest(choices, s -> !s.first().isAfter(published));
        Optional<Stretch> after = earliest(choices, s -> !s.last().isBefore(published));
        if (before.isEmpty() || after.isEmpty()) {
            return before.or(() -> after);
        }
        double past = Math.max(1, ChronoUnit.DAYS.between(before.get().last(), published));
        double future =
                Math.max(1, ChronoUnit.DAYS.between(published, after.get().first()));
        boolean ahead = future < past * trust(cycle, tense);
        return ahead ? after : before;
    }

    /**
     * How much nearer the past date has to be than the future one to be meant all the same. A weekday or season goes by
     * tense alone, unless what it dates did not come about.
     */
    private static double trust(Cycle cycle, Tense tense) {
        return switch (cycle) {
            case Cycle.Weekday weekday -> isToCome(tense) ? Double.POSITIVE_INFINITY : nearer(tense);
            case Cycle.Weekend weekend -> tense == Tense.FUTURE ? Double.POSITIVE_INFINITY : nearer(tense);
            case Cycle.Part part ->
                trust(tense, part.unit() == CalendarUnit.QUARTER ? SURENESS : Double.POSITIVE_INFINITY);
            case Cycle.MonthDay date -> date.weekday().isPresent() ? 1 : trust(tense, SURENESS);
            case Cycle.Month month -> trust(tense, SURENESS);
            case Cycle.Nth nth -> trust(tense, SURENESS);
        };
    }

    /** {@code The summit opens on Friday} speaks of what is to come. */
    private static boolean isToCome(Tense tense) {
        return tense == Tense.FUTURE || tense == Tense.PRESENT;
    }

    private static double nearer(Tense tense) {
        return tense == Tense.UNREAL ? 1 : 0;
    }

    private static double trust(Tense tense, double sureness) {
        return switch (tense) {
            case PAST -> 1 / sureness;
            case PAST_AROUND -> 1 / LEANING;
            case PRESENT, UNREAL, UNKNOWN -> 1;
            case FUTURE -> sureness;
        };
    }

    private static Optional<Stretch> latest(List<Stretch> choices, Predicate<Stretch> fits) {
        return choices.stream().filter(fits).max(Comparator.comparing(Stretch::first));
    }

    private static Optional<Stretch> earliest(List<Stretch> choices, Predicate<Stretch> fits) {
        return choices.stream().filter(fits).min(Comparator.comparing(Stretch::first));
    }

    private Optional<Stretch> shift(Meaning.Shift shift, Tense tense) {
        return switch (shift.origin()) {
            case PUBLICATION ->
                published.map(day -> Stretch.around(shift.unit(), day).plus(shift.amount()));
            case TEXT ->
                ahead(shift, tense)
                        .or(() -> origin(shift.unit()))
                        .map(Stretch::first)
                        .or(() -> published)
                        .map(day -> Stretch.around(shift.unit(), day).plus(shift.amount()));
            case REPORT ->
                context.report()
                        .or(() -> published.map(day -> Stretch.around(shift.unit(), day)))
                        .map(period -> period.plusYears(shift.amount()));
        };
    }

    /** "Will meet them the next day" counts from a day to come, though "he said on Tuesday" stands between. */
    private Optional<Stretch> ahead(Meaning.Shift shift, Tense tense) {
        return shift.unit() == CalendarUnit.DAY && shift.amount() > 0 && isToCome(tense)
                ? published.flatMap(context::lastFrom)
                : Optional.empty();
    }

    /** "A day earlier" counts from the day told last, even where a year was mentioned since. */
    private Optional<Stretch> origin(CalendarUnit unit) {
        Optional<Stretch> day = unit == CalendarUnit.DAY ? context.latest(unit) : Optional.empty();
        return day.or(() -> context.focus().filter(date -> unit != CalendarUnit.DAY || !isLong(date.unit())));
    }

    /** No day is counted from a whole year. */
    private static boolean isLong(CalendarUnit unit) {
        return unit.compareTo(CalendarUnit.MONTH) > 0;
    }

    private Optional<Stretch> same(Meaning.Same same) {
        int back = same.unit() == CalendarUnit.QUARTER ? -1 : 0;
        Optional<Stretch> known = same.unit() == CalendarUnit.YEAR
                ? context.focus().map(date -> Stretch.around(CalendarUnit.YEAR, date.first()))
                : context.focus()
                        .filter(date -> same.unit() == CalendarUnit.MONTH && date.unit() == CalendarUnit.DAY)
                        .map(date -> Stretch.around(CalendarUnit.MONTH, date.first()))
                        .or(() -> context.latest(same.unit()));
        return known.or(() ->
                        published.map(day -> Stretch.around(same.unit(), day).plus(back)))
                .map(stretch -> stretch.plusYears(same.years()));
    }

    /** One day of this week: up to publication in the past tense, from it in the future. */
    private Resolved thisWeek(Tense tense) {
        return published
                .map(day -> {
                    Stretch week = Stretch.around(CalendarUnit.WEEK, day);
                    context.mention(week);
                    LocalDate first = tense == Tense.FUTURE ? day : week.first();
                    LocalDate last = tense == Tense.PAST ? day : week.last();
                    return Resolved.inferred(week.value(), oneOf(first, last));
                })
                .orElseGet(() -> Resolved.without("XXXX-WXX"));
    }

    private static LocalDate inWeek(Meaning.InWeek date, LocalDate published) {
        return CalendarUnit.WEEK
                .first(published)
                .plusWeeks(date.weeks())
                .with(TemporalAdjusters.nextOrSame(date.day()));
    }

    /** The days of this week before publication, or after it; of the first or last day, that day itself. */
    private Resolved partOfWeek(Meaning.PartOfWeek part) {
        return published
                .map(day -> {
                    Stretch week = Stretch.around(CalendarUnit.WEEK, day);
                    context.mention(week);
                    LocalDate first = part.toCome() ? min(day.plusDays(1), week.last()) : week.first();
                    LocalDate last = part.toCome() ? week.last() : max(day.minusDays(1), week.first());
                    return Resolved.inferred(week.value(), oneOf(first, last));
                })
                .orElseGet(() -> Resolved.without("XXXX-WXX"));
    }

    private static LocalDate min(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDate max(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static Edtf oneOf(LocalDate first, LocalDate last) {
        return Edtf.oneOf(first.datesUntil(last.plusDays(1)).toList());
    }

    /** {@code They met within two days} is no date; what will be within two days is. */
    private Resolved window(Meaning.Window window, Tense tense) {
        return published
                .filter(day -> !window.ifToCome() || tense == Tense.FUTURE)
                .map(day -> window(window, day, window.unit().plus(day, window.amount())))
                .orElseGet(() -> Resolved.without(window.value()));
    }

    /** {@code the last 20,000 years} begin before any year that EDTF writes with four digits. */
    private static Resolved window(Meaning.Window window, LocalDate day, LocalDate other) {
        if (other.getYear() < 0 || other.getYear() > LAST_YEAR) {
            return Resolved.without(window.value());
        }
        return Resolved.inferred(
                window.value(), window.amount() < 0 ? Edtf.between(other, day) : Edtf.between(day, other));
    }

    private Resolved timed(Meaning.Timed timed, Tense tense) {
        Optional<Stretch> day = timed.day().isPresent()
                ? stretch(timed.day().get(), tense)
                : context.latest(CalendarUnit.DAY).or(() -> published.map(Stretch::day));
        day.ifPresent(context::mention);
        boolean stated = timed.day().filter(Meaning.Fixed.class::isInstance).isPresent();
        return day.map(d -> stated ? Resolved.stated(d) : Resolved.inferred(d))
                .map(d -> new Resolved(d.value() + timed.part(), d.edtf(), d.basis()))
                .orElseGet(() ->
                        Resolved.without(timed.day().map(Resolver::unknown).orElse("XXXX-XX-XX") + timed.part()));
    }

    private Resolved range(Meaning.Range range, Tense tense) {
        Resolved from = whole(range.from(), tense);
        Resolved to = whole(range.to(), tense);
        Optional<Edtf> days = from.edtf()
                .flatMap(Edtf::earliest)
                .flatMap(first -> to.edtf().flatMap(Edtf::latest).map(last -> Edtf.between(first, last)));
        return new Resolved(from.value() + "/" + to.value(), days, to.basis());
    }

    /** The value where no publication date is known. */
    private static String unknown(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Yearless yearless -> yearless.cycle().unknown();
            case Meaning.InYear date -> date.cycle().unknown();
            case Meaning.ThatYears date -> date.cycle().unknown();
            case Meaning.InWeek date -> new Cycle.Weekday(date.day()).unknown();
            case Meaning.PartOfWeek part -> "XXXX-WXX";
            case Meaning.Shift shift -> mask(shift.unit());
            case Meaning.Same same -> mask(same.unit());
            case Meaning.LastDay last -> unknown(last.whole());
            case Meaning.DayOfMonth date -> String.format(Locale.ROOT, "XXXX-XX-%02d", date.day());
            case Meaning.Timed timed -> timed.day().map(Resolver::unknown).orElse("XXXX-XX-XX");
            case Meaning.Fixed fixed -> fixed.stretch().value();
            case Meaning.Vague vague -> vague.value();
            case Meaning.Period period -> period.value();
            case Meaning.Window window -> window.value();
            case Meaning.Range range -> unknown(range.from()) + "/" + unknown(range.to());
        };
    }

    private static String mask(CalendarUnit unit) {
        return switch (unit) {
            case DAY -> "XXXX-XX-XX";
            case WEEK -> "XXXX-WXX";
            case WEEKEND -> "XXXX-WXX-WE";
            case MONTH -> "XXXX-XX";
            case QUARTER -> "XXXX-QX";
            case HALF -> "XXXX-HX";
            case SEASON, YEAR -> "XXXX";
            case DECADE -> "XXX";
            case CENTURY -> "XX";
        };
    }
}
