package readout.server.view;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import readout.store.Facets;

/** Draws the months of a facet. */
final class Histograms {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final int WIDTH = 720;
    private static final int HEIGHT = 56;
    private static final int WIDEST = 24;
    private static final int TICK_GAP = 62;
    private final Filter filter;
    private final SortedMap<YearMonth, Integer> months;

    private Histograms(Filter filter, SortedMap<YearMonth, Integer> months) {
        this.filter = filter;
        this.months = months;
    }

    /** Bars for every month that has events; none where fewer than two months have. */
    static Histogram of(Filter filter, List<Facets.Count> counts) {
        SortedMap<YearMonth, Integer> months = new TreeMap<>();
        counts.forEach(count -> month(count.value()).ifPresent(month -> months.put(month, count.stories())));
        return months.size() < 2
                ? new Histogram(WIDTH, HEIGHT, List.of(), List.of(), "")
                : new Histograms(filter, months).draw();
    }

    private Histogram draw() {
        List<Histogram.Bar> bars = new ArrayList<>();
        months.forEach((month, count) -> bars.add(bar(month, count)));
        return new Histogram(WIDTH, HEIGHT, bars, ticks(), "Events by month, " + span());
    }

    private String span() {
        return MONTH.format(months.firstKey()) + " to " + MONTH.format(months.lastKey());
    }

    private Histogram.Bar bar(YearMonth month, int count) {
        int most = months.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        int height = Math.max(3, count * HEIGHT / most);
        int step = x(month.plusMonths(1)) - x(month);
        int width = Math.clamp(step - 1L, 3, WIDEST);
        String title = MONTH.format(month) + ": " + Words.count(count, "event");
        return new Histogram.Bar(x(month), HEIGHT - height, width, height, href(month), title, chosen(month));
    }

    private boolean chosen(YearMonth month) {
        return filter.value("since").equals(month.toString())
                && filter.value("until").equals(month.toString());
    }

    private String href(YearMonth month) {
        Filter other = filter.without("since").without("until");
        return (chosen(month) ? other : other.with("since", month.toString()).with("until", month.toString()))
                .href("/");
    }

    private int x(YearMonth month) {
        long all = Math.max(ChronoUnit.MONTHS.between(months.firstKey(), months.lastKey()) + 1, WIDTH / WIDEST);
        return (int) (ChronoUnit.MONTHS.between(months.firstKey(), month) * WIDTH / all);
    }

    private List<Histogram.Tick> ticks() {
        int first = months.firstKey().getYear();
        int last = months.lastKey().getYear();
        int yearWidth = Math.max(1, x(YearMonth.of(first + 1, 1)) - x(YearMonth.of(first, 1)));
        int every = Math.max(1, (TICK_GAP + yearWidth - 1) / yearWidth);
        List<Histogram.Tick> ticks = IntStream.rangeClosed(first, last)
                .filter(year -> (last - year) % every == 0)
                .mapToObj(year -> new Histogram.Tick(Math.max(0, x(YearMonth.of(year, 1))), String.valueOf(year)))
                .toList();
        boolean crowded = ticks.size() > 1 && ticks.get(1).x() - ticks.get(0).x() < TICK_GAP;
        return crowded ? ticks.subList(1, ticks.size()) : ticks;
    }

    private static Optional<YearMonth> month(String value) {
        try {
            return Optional.of(YearMonth.parse(value));
        } catch (DateTimeParseException notAMonth) {
            return Optional.empty();
        }
    }
}
