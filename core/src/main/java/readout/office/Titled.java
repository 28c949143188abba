package readout.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import readout.model.Mention;
import readout.model.MentionType;
import readout.model.Reading;
import readout.model.Span;

/**
 * A person named together with an office: {@code Iranian Foreign Minister Mohammad Javad Zarif}, {@code Zarif, the then foreign minister
 * of Iran}.
 *
 * @param person fullest form of the name in the article
 * @param office lower case, as written
 * @param span from the first of the words to the last
 */
record Titled(String person, String actor, String office, Hold hold, Span span) {
    /** Whether the office is held. */
    enum Hold {
        NOW,
        /** {@code then Foreign Minister}: at the time that is told of. */
        THEN,
        /** {@code former}, {@code ex-}: no more; {@code -designate}: not yet. */
        NOT
    }

    private static final int FAR = 60;
    private static final int WORD_BEFORE = 16;

    private static final Pattern BETWEEN = Pattern.compile(
            "(?:,\\s*)?(?:['’]s)?\\s*(?:(?:the|a|an|of|for)\\b\\s*){0,2}(?:then|former|ex|late)?[\\s-]*(?:['’]s)?\\s*,?\\s*");

    private static final Pattern NOT_HELD = Pattern.compile(
            "(?i)\\b(?:former|ex|late|ousted|deposed|previous|one-?time|disgraced|sacked|future)[\\s-]+$");
    private static final Pattern MODIFIER = Pattern.compile("(?:['’]s)?(?:\\s+[\\p{L}-]+)?[\\s-]+");
    private static final Pattern THEN_HELD = Pattern.compile("(?i)\\bthen[\\s-]+$");
    private static final Pattern TO_COME =
            Pattern.compile("(?i)^[\\s-]*(?:designate|elect|nominee|hopeful|candidate)\\b.*", Pattern.DOTALL);

    /** Words before an office, once its state is out. */
    private static final Pattern AHEAD =
            Pattern.compile("^(?:\\s|['’]s?\\b|the\\b|an?\\b|h(?:is|er)\\b|their\\b|its\\b|then\\b|former\\b|[-.,])+");

    /** What is left of {@code Iran's}. */
    private static final Pattern OWNER = Pattern.compile("\\s['’]s\\b");

    private static final Pattern BEHIND =
            Pattern.compile("(?:\\s|\\b(?:of|for)\\b|\\bthe\\b|\\brepublic\\b|\\bh\\.\\s?e\\.|['’]s?\\b|[-,])+$");

    /** All such namings of a reading, in the order of the text. */
    static List<Titled> in(Reading reading) {
        List<Mention> persons = ofType(reading, MentionType.PERSON);
        List<Mention> offices = ofType(reading, MentionType.OFFICE);
        List<Titled> found = new ArrayList<>();
        for (Mention person : persons) {
            offices.stream()
                    .filter(office -> distance(person.span(), office.span()) <= FAR)
                    .filter(office -> person.actor().isPresent() && goTogether(person, office))
                    .filter(office -> joined(reading, persons, person.span(), office))
                    .min(Comparator.comparingInt(office -> distance(person.span(), office.span())))
                    .ifPresent(office -> found.add(titled(reading, person, office)));
        }
        return found;
    }

    private static List<Mention> ofType(Reading reading, MentionType type) {
        return reading.mentions().stream().filter(m -> m.type() == type).toList();
    }

    private static boolean goTogether(Mention person, Mention office) {
        return office.actor().isEmpty() || office.actor().equals(person.actor());
    }

    private static int distance(Span a, Span b) {
        return Math.max(a.start(), b.start()) - Math.min(a.end(), b.end());
    }

    /** Nothing but small words and the state stands between them, and the office is not the title of the next person. */
    private static boolean joined(Reading reading, List<Mention> persons, Span person, Mention held) {
        Span office = held.span();
        boolean officeFirst = office.start() < person.start();
        Span between = officeFirst
                ? new Span(office.end(), Math.max(office.end(), person.start()))
                : new Span(person.end(), Math.max(person.end(), office.start()));
        String words = withoutStates(reading, between);
        boolean another = !officeFirst
                && persons.stream()
                        .anyMatch(p -> p.span().start() > office.start()
                                && reading.article()
                                        .text()
                                        .substring(
                                                office.end(),
                                                Math.max(office.end(), p.span().start()))
                                        .isBlank());
        boolean small = BETWEEN.matcher(words).matches() && !words.contains("\n\n");
        boolean comma = words.startsWith(",");
        return small && !another && (officeFirst ? !comma || held.actor().isPresent() : comma);
    }

    private static String withoutStates(Reading reading, Span between) {
        return without(reading, between, Titled::isState, "");
    }

    /** Words of the text, with something else in the place of these mentions. */
    private static String without(Reading reading, Span span, Predicate<Mention> which, String instead) {
        StringBuilder words = new StringBuilder(span.of(reading.article().text()));
        reading.mentions().stream()
                .filter(m -> which.test(m) && span.contains(m.span()))
                .sorted(Comparator.comparing(Mention::span).reversed())
                .forEach(m ->
                        words.replace(m.span().start() - span.start(), m.span().end() - span.start(), instead));
        return words.toString();
    }

    /** What may name the state of an office. */
    private static boolean isState(Mention mention) {
        return mention.type() == MentionType.NATIONALITY
                || mention.type() == MentionType.PLACE
                || mention.type() == MentionType.ORGANISATION;
    }

    private static Titled titled(Reading reading, Mention person, Mention office) {
        String text = reading.article().text();
        return new Titled(
                fullest(reading, person),
                person.actor().orElseThrow(),
                bare(reading, person, office.span()),
                hold(reading, office.span()),
                withState(reading, office.span()).union(office.span()).union(person.span()));
    }

    /** The office alone: {@code president} of {@code the Turkish President}, {@code President of the Republic of Türkiye H.E.} */
    private static String bare(Reading reading, Mention person, Span office) {
        String words = without(
                reading,
                office,
                m -> isState(m)
                        && (m.type() != MentionType.ORGANISATION || m.actor().equals(person.actor())),
                " ");
        String plain =
                OWNER.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" ").replaceAll("\\s+", " ");
        return BEHIND.matcher(AHEAD.matcher(plain).replaceFirst(""))
                .replaceFirst("")
                .strip();
    }

    private static String fullest(Reading reading, Mention person) {
        return reading.mentions().stream()
                .filter(m -> m.type() == MentionType.PERSON && m.entity().equals(person.entity()))
                .map(m -> m.span().of(reading.article().text()).replaceAll("\\s+", " "))
                .max(Comparator.comparingInt((String name) -> name.split(" ").length)
                        .thenComparingInt(String::length)
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    private static Hold hold(Reading reading, Span office) {
        String text = reading.article().text();
        Span whole = withState(reading, office);
        List<String> before = Stream.of(office.start(), whole.start())
                .map(at -> text.substring(Math.max(0, at - WORD_BEFORE), at))
                .toList();
        if (before.stream().anyMatch(words -> NOT_HELD.matcher(words).find())
                || TO_COME.matcher(text.substring(office.end())).matches()) {
            return Hold.NOT;
        }
        return before.stream().anyMatch(words -> THEN_HELD.matcher(words).find()) ? Hold.THEN : Hold.NOW;
    }

    /** The office with the state in front: {@code Iranian Foreign Minister}. */
    private static Span withState(Reading reading, Span office) {
        String text = reading.article().text();
        Optional<Span> state = reading.mentions().stream()
                .filter(Titled::isState)
                .map(Mention::span)
                .filter(span -> span.end() <= office.start() && office.start() - span.end() <= WORD_BEFORE)
                .filter(span -> isModifier(text.substring(span.end(), office.start())))
                .max(Comparator.naturalOrder());
        return state.map(span -> span.union(office)).orElse(office);
    }

    private static boolean isModifier(String words) {
        return MODIFIER.matcher(words).matches();
    }
}
