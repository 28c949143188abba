package readout.mechanism;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.model.Span;

/** Finds which parts of an instrument are cited beside its name: {@code paragraphs 1 and 7 of …}, {@code the 4th paragraph of …}, {@code …'s Article 5}. */
final class Citations {
    private static final Map<String, String> ORDINALS = Map.ofEntries(
            Map.entry("first", "1"),
            Map.entry("second", "2"),
            Map.entry("third", "3"),
            Map.entry("fourth", "4"),
            Map.entry("fifth", "5"),
            Map.entry("sixth", "6"),
            Map.entry("seventh", "7"),
            Map.entry("eighth", "8"),
            Map.entry("ninth", "9"),
            Map.entry("tenth", "10"));
    private static final String UNIT =
            "(?<unit>paragraph|article|point|clause|chapter|section|annex|provision|item|para)s?\\.?";
    private static final String ONE = "(?:\\d{1,3}(?:\\(\\w{1,3}\\)|[a-z]\\b)?|[IVX]{1,5}\\b)";
    private static final String LIST = "(?<list>" + ONE + "(?:(?:, and |, | and | or | to | & |-|–)" + ONE + ")*)";
    private static final String COUNTED = "(?<counted>(?:\\d{1,3}(?:st|nd|rd|th)|"
            + String.join("|", ORDINALS.keySet().stream().sorted().toList())
            + ")(?:(?:, and |, | and | or )(?:\\d{1,3}(?:st|nd|rd|th)|"
            + String.join("|", ORDINALS.keySet().stream().sorted().toList()) + "))*)";
    private static final String PART =
            "(?i:\\b" + UNIT + ") " + LIST + "|\\b(?i:" + COUNTED + " " + UNIT.replace("<unit>", "<kind>") + ")";
    private static final String LEADS =
            ",? (?:of|in|to|under|from) (?:(?:the|this|that|its|their|said|same) )*(?:[\\p{L}-]+ ){0,2}$";

    private static final Pattern BEFORE = Pattern.compile("(?:" + PART + ")" + LEADS);
    private static final Pattern AFTER = Pattern.compile(
            "^(?:['’]s?)?(?:,? ?(?:in|under|and|and its|in its|in particular|namely|its))? ?\\(?(?:" + PART + ")");
    private static final Pattern WITHIN = Pattern.compile(PART);
    private static final Pattern NUMBER = Pattern.compile(ONE);
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int REACH = 90;

    private Citations() {}

    /** What is cited of an instrument that is named there: before, within and after the name. */
    static List<Citation> of(String text, Span name) {
        List<Citation> found = new ArrayList<>();
        int from = Math.max(start(text, name), name.start() - REACH);
        Matcher before = BEFORE.matcher(text.substring(from, name.start()));
        if (before.find()) {
            found.addAll(cited(before, from));
        }
        WITHIN.matcher(name.of(text)).results().forEach(part -> found.addAll(cited(part, name.start())));
        Matcher after = AFTER.matcher(text.substring(name.end(), Math.min(text.length(), name.end() + REACH)));
        if (after.find()) {
            found.addAll(cited(after, name.end()));
        }
        return List.copyOf(found);
    }

    /** Where the paragraph of the text begins. */
    private static int start(String text, Span name) {
        return text.lastIndexOf('\n', Math.max(0, name.start() - 1)) + 1;
    }

    private static List<Citation> cited(MatchResult part, int offset) {
        return part.group("list") == null ? counted(part, offset) : listed(part, offset);
    }

    private static List<Citation> listed(MatchResult part, int offset) {
        int at = offset + part.start("list");
        return NUMBER.matcher(part.group("list"))
                .results()
                .map(number -> new Citation(
                        unit(part.group("unit")), number.group(), new Span(at + number.start(), at + number.end())))
                .toList();
    }

    private static List<Citation> counted(MatchResult part, int offset) {
        int at = offset + part.start("counted");
        return WORD.matcher(part.group("counted"))
                .results()
                .filter(word -> !number(word.group()).isEmpty())
                .map(word -> new Citation(
                        unit(part.group("kind")), number(word.group()), new Span(at + word.start(), at + word.end())))
                .toList();
    }

    private static String number(String ordinal) {
        String word = ordinal.toLowerCase(Locale.ROOT);
        return Character.isDigit(word.charAt(0)) ? word.replaceAll("\\D", "") : ORDINALS.getOrDefault(word, "");
    }

    private static String unit(String word) {
        String unit = word.toLowerCase(Locale.ROOT);
        return unit.equals("para") ? "paragraph" : unit;
    }
}
