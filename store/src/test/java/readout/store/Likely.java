package readout.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import readout.model.EngagementKind;
import readout.model.EngagementStatus;
import readout.model.Reading;
import readout.testkit.Draft;

/**
 * Readings as news gives them: contacts of a few states, each reported by several articles that name the people in other forms, date
 * it or not, and share some words; and announcements of some of them. The same seed gives the same readings.
 */
final class Likely {
    private static final List<String> STATES = List.of("AUT", "SWE", "NOR", "FIN");
    private static final List<String> FAMILY =
            List.of("Lind", "Berg", "Korhonen", "Gruber", "Dahl", "Amir-Abdollahian");
    private static final List<String> GIVEN = List.of("Ana", "Jonas", "Matti", "Eva");
    private static final List<String> WORDS = List.of(
            "border",
            "treaty",
            "harbour",
            "railway",
            "embassy",
            "prisoners",
            "grain",
            "gas",
            "ceasefire",
            "fishing",
            "visa",
            "tariff",
            "glacier",
            "vaccine",
            "satellite",
            "refugees",
            "bridge",
            "election",
            "sanctions",
            "orchard",
            "lighthouse",
            "reindeer",
            "turbine",
            "ferry",
            "copper",
            "timber",
            "festival",
            "museum",
            "drought",
            "tunnel");
    private static final LocalDate FIRST = LocalDate.of(2023, 5, 1);

    private final SplittableRandom random;
    private final long seed;

    private Likely(long seed) {
        this.seed = seed;
        random = new SplittableRandom(seed);
    }

    static List<Reading> readings(long seed, int count) {
        Likely likely = new Likely(seed);
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            readings.add(likely.reading("l" + i, i / 4));
        }
        return readings;
    }

    /** @param contact articles of one contact have the same */
    private Reading reading(String id, int contact) {
        SplittableRandom of = new SplittableRandom(seed * 1000 + contact);
        LocalDate day = FIRST.plusDays(of.nextInt(60));
        int host = of.nextInt(STATES.size());
        String guest = STATES.get((host + 1 + of.nextInt(STATES.size() - 1)) % STATES.size());
        String one = form(of);
        String other = form(of);
        EngagementKind kind = of.nextBoolean() ? EngagementKind.MEETING : EngagementKind.CALL;
        boolean announced = random.nextInt(4) == 0;
        String sentence = one + " and " + other + (announced ? " will talk" : " talked");
        LocalDate published = announced ? day.minusDays(3 + random.nextInt(10)) : day.plusDays(random.nextInt(2));
        Draft draft = Draft.of(id, sentence + ".\n\n" + words(of, 12) + words(random, 4));
        draft.outlet("Outlet " + random.nextInt(5));
        if (random.nextInt(6) > 0) {
            draft.published(published.toString());
        }
        Draft.Told told = draft.engagement(kind, sentence)
                .with(one, STATES.get(host), "foreign minister")
                .with(other, guest, "foreign minister");
        if (random.nextInt(4) > (announced ? 2 : 0)) {
            told = told.on(day.toString());
        }
        return (announced ? told.status(EngagementStatus.ANNOUNCED) : told)
                .done()
                .reading();
    }

    private String form(SplittableRandom of) {
        String given = GIVEN.get(of.nextInt(GIVEN.size()));
        String family = FAMILY.get(of.nextInt(FAMILY.size()));
        return switch (random.nextInt(3)) {
            case 0 -> family;
            case 1 -> given.charAt(0) + ". " + family;
            default -> given + " " + family;
        };
    }

    private static String words(SplittableRandom of, int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(WORDS.get(of.nextInt(WORDS.size())))
                    .append(i % 5 == 4 ? " " + of.nextInt(100, 999) : "")
                    .append(' ');
        }
        return words.toString().toLowerCase(Locale.ROOT);
    }
}
