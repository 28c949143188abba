package readout.source.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.model.Basis;
import readout.model.Edtf;
import readout.model.Furniture;
import readout.model.FurnitureKind;
import readout.model.Published;
import readout.model.Span;

/**
 * The dateline at the beginning of the first paragraph: {@code TEHRAN- }, {@code ANKARA, Sept 4 (Meridian Wire) - },
 * {@code New York, The Gulf Observer: }.
 */
public final class Datelines {
    /** Headline, byline and other lines may stand before the first paragraph of a clean text. */
    private static final int LINES_TRIED = 3;

    private static final int LONGEST = 120;
    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}.'’]+(?:[ -]\\p{Lu}[\\p{Lu}.'’]+){0,3}";
    private static final String TITLED =
            "\\p{Lu}[\\p{L}'’]+(?:[ -](?:\\p{Lu}[\\p{L}'’]+|de|of|es|el|al|la|upon|am)){0,3}";
    private static final String REGION = "(?:, \\p{Lu}[\\p{L}.]*(?: \\p{Lu}[\\p{L}.]*)?){0,2}?";
    private static final String MONTH =
            "(?:(?i:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?)";
    private static final String DAY = "(?:" + MONTH + " \\d{1,2}(?:, ?\\d{4})?|\\d{1,2} " + MONTH + "(?:,? \\d{4})?)";
    private static final String BRACKET = "(?:\\(([^()]{2,60})\\)|/([^/]{2,40})/)";
    private static final String BREAK = "(?:\\s?(?:--|[-–—―_:])(?:\\s|$)|\\s?[—―_]|\\s[-–])";
    private static final String STORY = "(?=\\s*(?:[\\p{Lu}\"“‘'(\\[]|\\d|``|$))";

    private static final Pattern IN_CAPITALS = Pattern.compile("(" + CAPITALS + "(?:/" + CAPITALS + ")?)" + REGION
            + "(?:, ?(" + DAY + ")\\.?)?(?:,? ?" + BRACKET + ")?(?:" + BREAK + "|(?<=/)\\.)" + STORY);
    private static final Pattern WITH_DAY = Pattern.compile("(" + TITLED + ")" + REGION + ", ?(" + DAY + ")\\.?(?:,? ?"
            + BRACKET + ")?(?:, ?(\\p{Lu}[\\p{Lu}-]{2,12}))?(?:" + BREAK + STORY + "|$)");
    private static final Pattern WITH_SOURCE = Pattern.compile("(" + TITLED + ")" + REGION + "(?:, ?(" + DAY
            + ")\\.?)? ?" + BRACKET + "(?:" + BREAK + "|(?<=/)\\.)" + STORY);
    private static final Pattern WITH_OUTLET =
            Pattern.compile("(" + TITLED + ")" + REGION + ", ?((?:The )?\\p{Lu}[\\p{L} ]{2,40}):" + STORY);
    /** {@code Tel Aviv, Israel - The}: a dash between spaces after two names. */
    private static final Pattern WITH_REGION =
            Pattern.compile("(" + TITLED + "), (" + TITLED + ")\\s(?:--|[-–—])\\s" + STORY);
    /** {@code LENA BERG: We will stay.} Where several of them begin lines they speak in turn, and none is a place. */
    private static final Pattern SPEAKER = Pattern.compile("(" + CAPITALS + "):" + STORY);

    private static final Pattern SOURCE_ALONE = Pattern.compile(BRACKET + "\\.?" + BREAK + "?" + STORY);

    private final NameWords names;
    private final DateText dates;

    private final Timestamps timestamps;

    private Datelines(NameWords names, DateText dates) {
        this.timestamps = new Timestamps(dates);
        this.names = names;
        this.dates = dates;
    }

    public static Datelines bundled() {
        return new Datelines(NameWords.bundled(), new DateText());
    }

    /**
     * What was found.
     *
     * @param outlet where it names a newspaper
     */
    public record Found(Optional<Span> span, Optional<String> outlet, Published published) {
        static final Found NOTHING = new Found(Optional.empty(), Optional.empty(), Published.UNKNOWN);

        /** The dateline as furniture. */
        public List<Furniture> furniture() {
            return span.stream()
                    .map(s -> new Furniture(FurnitureKind.DATELINE, s))
                    .toList();
        }
    }

    /** The dateline of a text that is clean but for it. */
    public Found find(String text) {
        boolean transcript = Line.of(text).stream()
                        .map(line -> SPEAKER.matcher(line.words()))
                        .filter(Matcher::lookingAt)
                        .map(m -> m.group(1))
                        .distinct()
                        .limit(2)
                        .count()
                > 1;
        return Line.of(text).stream()
                .limit(LINES_TRIED)
                .filter(line -> !transcript || !SPEAKER.matcher(line.words()).lookingAt())
                .map(this::at)
                .filter(found -> found.span().isPresent())
                .findFirst()
                .or(() -> timestamp(text))
                .orElse(Found.NOTHING);
    }

    /** A line that holds a day and nothing else, below the headline: {@code 30th Mar, 2013. 6:45 pm}. */
    private Optional<Found> timestamp(String text) {
        return Line.of(text).stream()
                .limit(LINES_TRIED)
                .filter(line -> timestamps.is(line.words()))
                .map(line -> new Found(Optional.of(line.span()), Optional.empty(), timestamps.published(line.words())))
                .filter(found -> found.published().when().isPresent())
                .findFirst();
    }

    /** The dateline at the beginning of a line. */
    Found at(Line line) {
        String head = line.words().length() > LONGEST ? line.words().substring(0, LONGEST) : line.words();
        return inCapitals(head)
                .or(() -> match(WITH_OUTLET, head).filter(m -> names.newspaper(m.group(2))))
                .or(() -> match(WITH_DAY, head))
                .or(() -> match(WITH_SOURCE, head).filter(m -> sourced(m, 3)))
                .or(() ->
                        match(WITH_REGION, head).filter(m -> !names.agency(m.group(2)) && !names.newspaper(m.group(2))))
                .or(() -> match(SOURCE_ALONE, head).filter(m -> sourced(m, 1)))
                .map(m -> found(line, m))
                .orElse(Found.NOTHING);
    }

    private Optional<Matcher> inCapitals(String head) {
        return match(IN_CAPITALS, head)
                .filter(m -> m.group(2) != null || sourced(m, 3) || !names.label(m.group(1)) && place(m.group(1)));
    }

    private static boolean place(String capitals) {
        return capitals.length() > 3;
    }

    private boolean sourced(Matcher m, int group) {
        String source = m.group(group) != null ? m.group(group) : m.group(group + 1);
        return source != null && (names.agency(source) || names.newspaper(source));
    }

    private static Optional<Matcher> match(Pattern pattern, String head) {
        Matcher m = pattern.matcher(head);
        return m.lookingAt() ? Optional.of(m) : Optional.empty();
    }

    private Found found(Line line, Matcher m) {
        int start = line.span().start();
        String words = m.group().strip();
        return new Found(
                Optional.of(new Span(start, start + words.length())),
                outlet(m),
                dates.find(words)
                        .map(day -> Published.on(Edtf.day(day), Basis.STATED))
                        .orElse(Published.UNKNOWN));
    }

    private Optional<String> outlet(Matcher m) {
        for (int group = m.groupCount(); group > 0; group--) {
            String name = m.group(group);
            if (name != null && names.newspaper(name) && name.indexOf(' ') > 0) {
                return Optional.of(name.strip());
            }
        }
        return Optional.empty();
    }
}
