package readout.source.text;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.model.Basis;
import readout.model.Edtf;
import readout.model.Published;

/** Lines that hold a date or time and nothing else but words about it: {@code Published: 9 Dec 2020, 10:13 pm}. */
final class Timestamps {
    private static final int LONGEST = 100;
    private static final Pattern TIME =
            Pattern.compile("(?i)\\b\\d{1,2}[:.]\\d{2}(?::\\d{2})?\\s?(?:[ap]\\.?m\\.?|hrs?|h|uhr)?");
    private static final Pattern LABEL =
            Pattern.compile("(?i)(?:first |last )?(?:published|posted|updated|modified)\\b");
    /** A date follows its label within this many characters: {@code Posted on Saturday, }. */
    private static final int WITHIN = 18;

    private static final Pattern LEFT = Pattern.compile("[^\\p{L}]+");
    private static final Set<String> WORDS = Set.of(
            "published",
            "posted",
            "updated",
            "modified",
            "last",
            "first",
            "date",
            "time",
            "on",
            "at",
            "am",
            "pm",
            "a",
            "p",
            "m",
            "gmt",
            "utc",
            "est",
            "edt",
            "cet",
            "cest",
            "bst",
            "ist",
            "msk",
            "eet",
            "trt",
            "pst",
            "pdt",
            "et",
            "local",
            "issued",
            "created",
            "release",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "mon",
            "tue",
            "tues",
            "wed",
            "thu",
            "thur",
            "thurs",
            "fri",
            "sat",
            "sun",
            "ago",
            "hours",
            "hour",
            "minutes",
            "days",
            "day",
            "z",
            "t",
            "hrs");

    private final DateText dates;

    Timestamps(DateText dates) {
        this.dates = dates;
    }

    boolean is(String line) {
        if (line.length() > LONGEST || line.chars().noneMatch(Character::isDigit)) {
            return false;
        }
        Optional<DateText.Found> date = dates.locate(line);
        boolean dated = date.isPresent() || TIME.matcher(line).find();
        return dated && onlyWordsAboutIt(date.map(found -> without(line, found)).orElse(line))
                || date.filter(found -> labelled(line, found)).isPresent();
    }

    /** {@code Posted Saturday, 3 May 2021 | Signal Square}. */
    private static boolean labelled(String line, DateText.Found found) {
        Matcher label = LABEL.matcher(line);
        return label.lookingAt() && found.start() - label.end() <= WITHIN && !line.endsWith(".");
    }

    private String without(String line, DateText.Found found) {
        String rest = line.substring(0, found.start()) + " " + line.substring(found.end());
        return dates.locate(rest).map(more -> without(rest, more)).orElse(rest);
    }

    private static boolean onlyWordsAboutIt(String rest) {
        for (String word : LEFT.split(rest.toLowerCase(Locale.ROOT))) {
            if (!word.isEmpty() && !WORDS.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** The day that such a line tells; of a change alone it is inferred. */
    Published published(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        boolean changed = lower.startsWith("updated") || lower.startsWith("last ") || lower.startsWith("modified");
        return dates.find(line)
                .map(day -> Published.on(Edtf.day(day), changed ? Basis.INFERRED : Basis.STATED))
                .orElse(Published.UNKNOWN);
    }
}
