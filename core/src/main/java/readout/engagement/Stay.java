package readout.engagement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import readout.model.Edtf;
import readout.model.Span;
import readout.model.TimeExpression;

/**
 * Contacts of several days: where the words tell how many and when the first or the last is, or both, they are dated by all.
 *
 * <p>Example: {@code arrived on Friday on a two-day visit} is Friday and Saturday, {@code ended a two-day visit on Friday} Thursday and Friday.
 */
final class Stay {
    private static final Pattern DAYS = Pattern.compile("P(\\d{1,2})D");
    /** More days than a visit takes. */
    private static final int MOST = 20;

    private static final String PARTS = "part";

    private static final Set<String> STAYS = Set.of(
            "visit",
            "trip",
            "tour",
            "stay",
            "journey",
            "stop",
            "summit",
            "meeting",
            "talk",
            "negotiation",
            "consultation",
            "discussion",
            "conference",
            "session",
            "round",
            "mission");
    private static final Set<String> ENDS = Set.of(
            "end",
            "conclude",
            "wrap",
            "wind",
            "wound",
            "finish",
            "complete",
            "close",
            "leave",
            "depart",
            "return",
            PARTS);
    /** Between the first day and the last. */
    private static final Set<String> UNTIL = Set.of("to", "through", "until", "till", "-", "–");

    private static final String AND = "and";

    /** Verbs beside which a day is not that of the stay. */
    private static final Set<String> ASIDE = Set.of("tell", "say", "speak", "announce", "meet", "add", "hold", "sign");

    private final Scene scene;
    private final int token;

    private Stay(Scene scene, int token) {
        this.scene = scene;
        this.token = token;
    }

    /** Whether the noun is a contact that may take days: {@code talks}, {@code visit}. */
    static boolean isStay(String lemma) {
        return STAYS.contains(lemma);
    }

    /** The time of a contact, drawn out to all the days that the words around {@code token} tell of. */
    static TimeExpression over(Scene scene, int token, TimeExpression time) {
        Stay stay = new Stay(scene, token);
        return time.edtf()
                .filter(Edtf::isDay)
                .flatMap(Edtf::earliest)
                .flatMap(day ->
                        stay.until(time, day).or(() -> stay.length(time).map(length -> stay.drawn(time, day, length))))
                .orElse(time);
    }

    /** {@code on Thursday and Friday}, {@code from Monday to Wednesday}: the next day, or one some days later. */
    private Optional<TimeExpression> until(TimeExpression time, LocalDate day) {
        return scene.times().stream()
                .filter(next -> next.span().start() > time.span().end())
                .findFirst()
                .flatMap(next -> next.edtf()
                        .filter(Edtf::isDay)
                        .flatMap(Edtf::earliest)
                        .map(last -> last.isBefore(day) ? last.plusWeeks(1) : last)
                        .filter(last ->
                                isLast(between(time.span(), next.span()), (int) ChronoUnit.DAYS.between(day, last))))
                .map(last -> over(time, Edtf.between(day, last)));
    }

    private static boolean isLast(List<String> words, int days) {
        return words.size() == 1
                && ((words.getFirst().equals(AND) && days == 1)
                        || (UNTIL.contains(words.getFirst()) && days > 0 && days < MOST));
    }

    private List<String> between(Span first, Span second) {
        return scene.sentence().tokens().stream()
                .filter(t -> t.span().start() >= first.end() && t.span().end() <= second.start())
                .map(t -> t.word().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static TimeExpression over(TimeExpression time, Edtf days) {
        return new TimeExpression(time.span(), time.type(), time.value(), Optional.of(days), time.basis());
    }

    private TimeExpression drawn(TimeExpression time, LocalDate day, int length) {
        boolean last = verbOf(headOf(time.span()))
                .filter(v -> ENDS.contains(scene.lemma(v)))
                .isPresent();
        return over(
                time,
                last ? Edtf.between(day.minusDays(length - 1L), day) : Edtf.between(day, day.plusDays(length - 1L)));
    }

    /** Days of the stay that the same verb tells as the time. */
    private Optional<Integer> length(TimeExpression time) {
        Optional<Integer> verb = verbOf(headOf(time.span())).filter(v -> !ASIDE.contains(scene.lemma(v)));
        return scene.times().stream()
                .filter(t -> days(t).isPresent() && !Offset.isLength(scene, t))
                .filter(t -> stayOf(t).filter(stay -> isTold(stay, verb)).isPresent())
                .findFirst()
                .flatMap(Stay::days);
    }

    /** Whether the contact's word is the stay, or brings it in, and the time hangs on the same verb or on one that ends it. */
    private boolean isTold(int stay, Optional<Integer> verb) {
        boolean same = stay == token || verbOf(stay).filter(v -> v == token).isPresent();
        return same
                && verb.filter(v -> verbOf(stay).equals(verb) || ends(v, stay)).isPresent();
    }

    /** {@code agreed in three days of talks that ended on Friday}, {@code said after they parted on Friday}. */
    private boolean ends(int verb, int stay) {
        boolean itself = scene.tree().head(verb) == stay && ENDS.contains(scene.lemma(verb));
        return itself || scene.lemma(verb).equals(PARTS);
    }

    private static Optional<Integer> days(TimeExpression time) {
        Matcher m = DAYS.matcher(time.value());
        return m.matches() ? Optional.of(Integer.valueOf(m.group(1))).filter(n -> n > 1 && n < MOST) : Optional.empty();
    }

    /** {@code visit} for the length in {@code two-day visit}. */
    private Optional<Integer> stayOf(TimeExpression length) {
        Optional<Integer> held = scene.tree().children(headOf(length.span()), "nmod").stream()
                .filter(child -> STAYS.contains(scene.lemma(child))
                        && scene.caseOf(child).equals("of"))
                .findFirst();
        if (held.isPresent()) {
            return held;
        }
        int noun = scene.tree().head(headOf(length.span()));
        return noun >= 0 && STAYS.contains(scene.lemma(noun)) ? Optional.of(noun) : Optional.empty();
    }

    private Optional<Integer> verbOf(int t) {
        for (int v = t; v >= 0; v = scene.tree().head(v)) {
            if (scene.isVerb(v)) {
                return Optional.of(v);
            }
        }
        return Optional.empty();
    }

    /** The token of a span that hangs on something outside it. */
    private int headOf(Span span) {
        return IntStream.range(0, scene.sentence().size())
                .filter(i -> span.overlaps(scene.sentence().token(i).span()))
                .filter(i -> scene.tree().head(i) < 0
                        || !span.overlaps(
                                scene.sentence().token(scene.tree().head(i)).span()))
                .findFirst()
                .orElse(token);
    }
}
