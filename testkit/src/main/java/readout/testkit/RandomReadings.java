package readout.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readout.model.Article;
import readout.model.Basis;
import readout.model.Because;
import readout.model.CodedEvent;
import readout.model.Delivery;
import readout.model.Edtf;
import readout.model.Engagement;
import readout.model.EngagementKind;
import readout.model.EngagementStatus;
import readout.model.EventParty;
import readout.model.EventStatus;
import readout.model.EventType;
import readout.model.Furniture;
import readout.model.FurnitureKind;
import readout.model.GeoPoint;
import readout.model.Hedge;
import readout.model.HedgeKind;
import readout.model.Mention;
import readout.model.MentionType;
import readout.model.Notice;
import readout.model.Origin;
import readout.model.OriginKind;
import readout.model.Participant;
import readout.model.Polarity;
import readout.model.Provenance;
import readout.model.Published;
import readout.model.Quantity;
import readout.model.Reading;
import readout.model.Salience;
import readout.model.Setting;
import readout.model.SettingKind;
import readout.model.Side;
import readout.model.Span;
import readout.model.Speaker;
import readout.model.Stance;
import readout.model.Statement;
import readout.model.StatementAct;
import readout.model.StatementForm;
import readout.model.TimeExpression;
import readout.model.TimexType;
import readout.model.When;
import readout.model.Where;

/**
 * Readings that make no sense and are well formed, for property tests: every value that a reading can hold turns up, among them
 * absent ones, quotes, other scripts and characters beyond 16 bits. The same seed gives the same readings.
 */
public final class RandomReadings {
    private static final List<String> WORDS = List.of(
            "talks",
            "minister",
            "Baku",
            "Çavuşoğlu",
            "naïve",
            "北京",
            "🕊",
            "\"quoted\"",
            "it's",
            "3+3",
            "10,000",
            "وزير",
            "-",
            "NOT",
            "agreed",
            "\u0000",
            "%",
            "Amir-Abdollahian");
    private static final List<String> PEOPLE = List.of(
            "Ana Lind",
            "A. Lind",
            "Lind",
            "Jonas Berg",
            "Hossein Amir-Abdollahian",
            "Hossein Amirabdollahian",
            "Mevlüt Çavuşoğlu",
            "Mevlut Cavusoglu",
            "Li Na");
    private static final List<String> ACTORS = List.of("SWE", "NOR", "IRN", "TUR", "UNO", "Free Hill Movement");
    private static final List<String> DATES = List.of(
            "2023-09-10",
            "2023-09-11",
            "2023-09",
            "2023",
            "2023-09-10/2023-09-12",
            "[2023-09-03,2023-09-10]",
            "2020-12/..",
            "../2021-01-01",
            "2023-09-10?");

    /** Numbers that are equal and written otherwise among them. */
    private static final List<String> NUMBERS =
            List.of("0", "1.5", "1.50", "10000", "1E+4", "-3", "0.0000001", "123456789012345678901234567890.5");

    private final SplittableRandom random;

    private RandomReadings(long seed) {
        random = new SplittableRandom(seed);
    }

    public static RandomReadings seeded(long seed) {
        return new RandomReadings(seed);
    }

    /** As many readings as asked for, with the ids {@code r0}, {@code r1}… */
    public List<Reading> take(int count) {
        return IntStream.range(0, count).mapToObj(i -> next("r" + i)).toList();
    }

    public Reading next(String id) {
        String text = text();
        List<Statement> statements = several(3, () -> statement(text));
        return new Reading(
                article(id, text),
                several(2, () -> new Origin(word(), pick(OriginKind.values()), span(text))),
                several(4, () -> mention(text)),
                several(3, () -> time(text)),
                several(4, () -> engagement(text)),
                several(3, () -> event(text, statements.size())),
                statements,
                several(2, () -> new Notice("test." + pick(ACTORS), span(text), word())),
                new Provenance("0.1.0", pick(WORDS), "fake"));
    }

    private String text() {
        return String.join(" ", several(120, this::word)) + " end";
    }

    private Article article(String id, String text) {
        return new Article(
                id,
                maybe(this::word),
                maybe(this::word),
                maybe(() -> pick(List.of("Meridian Wire", "Harbour Post", "Aras Daily"))),
                maybe(this::word),
                several(2, this::word),
                maybe(() -> "en"),
                maybe(() -> Published.on(edtf(), basis())).orElse(Published.UNKNOWN),
                text,
                several(1, () -> new Furniture(pick(FurnitureKind.values()), span(text))));
    }

    private Mention mention(String text) {
        return new Mention(
                span(text), pick(MentionType.values()), maybe(this::word), maybe(this::word), maybe(this::point));
    }

    private GeoPoint point() {
        return new GeoPoint(random.nextDouble(-90, 90), random.nextDouble(-180, 180), maybe(() -> random.nextInt(99)));
    }

    private TimeExpression time(String text) {
        return new TimeExpression(
                span(text), pick(TimexType.values()), word(), maybe(this::edtf), pick(Basis.values()));
    }

    private Engagement engagement(String text) {
        return new Engagement(
                pick(EngagementKind.values()),
                pick(EngagementStatus.values()),
                pick(Salience.values()),
                several(4, () -> participant(text)),
                maybe(() -> When.on(edtf(), basis())).orElse(When.UNKNOWN),
                maybe(() -> new Where(maybe(this::word), maybe(() -> pick(ACTORS)))),
                several(3, this::word),
                several(2, this::word),
                span(text),
                new Because(word(), word()));
    }

    private Participant participant(String text) {
        return new Participant(
                maybe(() -> pick(PEOPLE)),
                maybe(() -> pick(ACTORS)),
                maybe(() -> pick(List.of("foreign minister", "president", "officials"))),
                maybe(() -> pick(Side.values())),
                span(text));
    }

    private Statement statement(String text) {
        return new Statement(
                maybe(() -> new Speaker(
                        span(text), maybe(() -> pick(PEOPLE)), maybe(() -> pick(ACTORS)), maybe(this::word))),
                maybe(() -> span(text)),
                some(3, () -> span(text)),
                pick(StatementForm.values()),
                random.nextBoolean(),
                pick(StatementAct.values()),
                several(2, () -> pick(ACTORS)),
                several(2, () -> quantity(text)),
                new Stance(pick(Polarity.values()), several(2, () -> new Hedge(pick(HedgeKind.values()), span(text)))),
                new Delivery(
                        maybe(() -> When.on(edtf(), basis())).orElse(When.UNKNOWN),
                        maybe(() -> new Setting(pick(SettingKind.values()), span(text))),
                        maybe(() -> new Where(maybe(this::word), maybe(() -> pick(ACTORS))))),
                new Because(word(), word()));
    }

    private Quantity quantity(String text) {
        return new Quantity(
                new BigDecimal(pick(NUMBERS)), maybe(this::word), maybe(this::word), maybe(this::word), span(text));
    }

    private CodedEvent event(String text, int statements) {
        return new CodedEvent(
                pick(EventType.values()),
                maybe(this::word),
                several(2, this::word),
                pick(List.of("010", "0256", "190")),
                pick(EventStatus.values()),
                statements == 0 ? Optional.empty() : maybe(() -> random.nextInt(statements)),
                some(3, () -> party(text)),
                several(2, () -> party(text)),
                maybe(() -> When.on(edtf(), basis())).orElse(When.UNKNOWN),
                maybe(() -> new Where(maybe(this::word), maybe(() -> pick(ACTORS)))),
                span(text),
                new Because(word(), word()));
    }

    private EventParty party(String text) {
        return new EventParty(maybe(() -> pick(ACTORS)), maybe(() -> pick(List.of("GOV", "MIL"))), span(text));
    }

    private Edtf edtf() {
        return random.nextInt(3) > 0
                ? Edtf.of(pick(DATES))
                : Edtf.day(LocalDate.of(2023, 9, 1).plusDays(random.nextInt(30)));
    }

    private Basis basis() {
        return pick(List.of(Basis.METADATA, Basis.STATED, Basis.INFERRED));
    }

    /** Never cuts a character of two code units. */
    private Span span(String text) {
        int points = text.codePointCount(0, text.length());
        int a = random.nextInt(points + 1);
        int b = random.nextInt(points + 1);
        return new Span(text.offsetByCodePoints(0, Math.min(a, b)), text.offsetByCodePoints(0, Math.max(a, b)));
    }

    private String word() {
        return pick(WORDS);
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextInt(4) > 0 ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> several(int most, Supplier<T> value) {
        return IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(i -> value.get())
                .toList();
    }

    /** One at least. */
    private <T> List<T> some(int most, Supplier<T> value) {
        return Stream.concat(Stream.of(value.get()), several(most - 1, value).stream())
                .toList();
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
