package readout.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import readout.cluster.Stories;
import readout.model.EngagementKind;
import readout.model.Reading;
import readout.testkit.Draft;

/**
 * What storing and linking cost an article, in stores of several sizes. No part of the usual tests: {@code bin/linkcost} asks for it.
 * Every meeting is reported by three articles, of which one is a copy; there are six meetings a day, however many days. Their words are
 * as frequent as in English. At the end articles are added one by one, each linked before the next.
 */
class LinkingCost {
    private static final int REPORTS = 3;
    private static final int MEETINGS_A_DAY = 6;
    private static final int PORTION = 500;
    private static final int ONE_BY_ONE = 30;
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final List<String> STATES = List.of(
            "AUT", "HUN", "SWE", "NOR", "FIN", "DNK", "ISL", "IRL", "PRT", "ESP", "FRA", "DEU", "POL", "CZE", "SVK",
            "SVN", "HRV", "SRB", "BGR", "ROU", "GRC", "TUR", "GEO", "ARM", "AZE", "IRN", "IRQ", "SAU", "EGY", "TUN");
    private static final List<String> SYLLABLES =
            List.of("ba", "do", "ki", "lu", "me", "na", "po", "ri", "sa", "te", "vu", "zo", "gan", "hel", "mir", "tor");
    private static final NavigableMap<Double, String> ENGLISH = english();

    /** Words by how many of a million come before them, so that they can be drawn as often as they stand in texts. */
    private static NavigableMap<Double, String> english() {
        NavigableMap<Double, String> words = new TreeMap<>();
        InputStream rows = Objects.requireNonNull(Stories.class.getResourceAsStream("frequencies.txt"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(rows, StandardCharsets.UTF_8))) {
            double before = 0;
            for (String line : lines.lines().filter(l -> !l.startsWith("#")).toList()) {
                String[] cells = line.split(" ", -1);
                words.put(before, cells[0]);
                before += Double.parseDouble(cells[1]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    static List<Integer> sizes() {
        String asked = System.getProperty("readout.cost", "300");
        return List.of(asked.split(",")).stream().map(Integer::valueOf).toList();
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void cost_of_an_article(int articles, @TempDir Path folder) {
        try (RecordStore store = SqliteStore.open(folder.resolve("readout.db"))) {
            Spent begun = Spent.sofar();
            for (int from = 0; from < articles; from += PORTION) {
                store.putAll(IntStream.range(from, Math.min(articles, from + PORTION))
                        .mapToObj(LinkingCost::reading)
                        .toList());
            }
            Spent stored = Spent.sofar();
            store.link();
            Spent linked = Spent.sofar();
            for (int more = articles; more < articles + ONE_BY_ONE; more++) {
                store.put(reading(more));
                store.link();
            }
            Spent added = Spent.sofar();
            print(articles + " articles stored", stored.since(begun), articles);
            print("linked at once", linked.since(stored), articles);
            print("one more stored and linked", added.since(linked), ONE_BY_ONE);
            assertThat(store.linked()).isTrue();
            assertThat(store.counts().stories()).isBetween(articles / REPORTS, articles);
        }
    }

    /** Seconds of the clock and of processor time, which other programs disturb less. */
    private record Spent(double clock, double processor) {
        private static final double NANOS = 1e9;

        static Spent sofar() {
            OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
            return new Spent(System.nanoTime() / NANOS, system.getProcessCpuTime() / NANOS);
        }

        Spent since(Spent earlier) {
            return new Spent(clock - earlier.clock, processor - earlier.processor);
        }
    }

    private static void print(String what, Spent spent, int articles) {
        PrintStream out = System.out;
        out.printf(
                Locale.ROOT,
                "%s: %.5f s of processor time each, %.5f s of the clock%n",
                what,
                spent.processor / articles,
                spent.clock / articles);
    }

    /** Reports follow each other in time, as news does. */
    private static Reading reading(int number) {
        int meeting = number / REPORTS;
        SplittableRandom of = new SplittableRandom(meeting);
        String day = FIRST.plusDays(meeting / MEETINGS_A_DAY).toString();
        int host = of.nextInt(STATES.size());
        String guest = STATES.get((host + 1 + of.nextInt(STATES.size() - 1)) % STATES.size());
        String one = name(of) + " " + name(of);
        String other = name(of) + " " + name(of);
        String sentence = one + " met " + other + " in " + name(of);
        String words = number % REPORTS == 2 ? words(new SplittableRandom(-number), 120) : words(of, 120);
        return Draft.of("a" + number, sentence + ".\n\n" + words)
                .outlet("Outlet " + number % 40)
                .published(day)
                .engagement(EngagementKind.MEETING, sentence)
                .with(one, STATES.get(host), "foreign minister")
                .with(other, guest, "foreign minister")
                .on(day)
                .done()
                .reading();
    }

    private static String name(SplittableRandom of) {
        String word = word(of) + word(of);
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String words(SplittableRandom of, int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(ENGLISH.floorEntry(of.nextDouble(ENGLISH.lastKey())).getValue());
        }
        return String.join(" ", words) + ".";
    }

    private static String word(SplittableRandom of) {
        int syllables = 1 + of.nextInt(3);
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(SYLLABLES.get(Math.min(of.nextInt(SYLLABLES.size()), of.nextInt(SYLLABLES.size()))));
        }
        return word.toString();
    }
}
