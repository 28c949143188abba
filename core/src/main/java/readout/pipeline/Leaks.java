package readout.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import readout.lexicon.Occurrences;
import readout.model.Notice;
import readout.model.Reading;
import readout.model.Span;

/** Finds words of a party that an article has taken over as its own: {@code the situation in our region}, outside quotation marks. */
final class Leaks {
    /** {@code our} and what belongs to a state, a people or its arms. What an outlet calls its own is not among these. */
    private static final Pattern OURS = Pattern.compile(
            "[Oo]ur (?:\\p{Ll}+ ){0,2}(?:region|country|nation|people|republic|state|homeland|motherland|territory|territories|lands?"
                    + "|borders?|army|(?:armed |security )?forces|soldiers|servicemen|martyrs|compatriots|citizens|ministry"
                    + "|president|minister|delegation|embassy|government|two countries|countries|bilateral relations)\\b");

    /** An article that speaks so is an opinion or a speech. */
    private static final Pattern PERSONAL = Pattern.compile("(?:I|[Ww]e|[Mm]y|me|us)\\b");

    private Leaks() {}

    static Reading marked(Reading reading) {
        String text = reading.article().text();
        List<Notice> found =
                outside(reading, OURS).stream().map(span -> notice(span, text)).toList();
        return found.isEmpty() || !outside(reading, PERSONAL).isEmpty()
                ? reading
                : reading.withNotices(Stream.concat(reading.notices().stream(), found.stream())
                        .toList());
    }

    private static Notice notice(Span span, String text) {
        return new Notice(
                Notice.FIRST_PERSON,
                span,
                "“" + span.of(text) + "” stands outside quotation marks: words of a party, not of a reporter.");
    }

    /** Where words stand in the story, outside quotation marks. */
    static List<Span> outside(Reading reading, Pattern words) {
        String text = reading.article().text();
        List<Span> found = new ArrayList<>();
        for (MatchResult match : Occurrences.of(words, text, new Span(0, text.length()))) {
            Span span = new Span(match.start(), match.end());
            boolean told = reading.article().furniture().stream()
                    .noneMatch(f -> f.span().overlaps(span));
            if (told && !isQuoted(text, span.start())) {
                found.add(span);
            }
        }
        return found;
    }

    /** Whether a quotation that begins in the same paragraph is open. */
    private static boolean isQuoted(String text, int at) {
        boolean open = false;
        for (int i = text.lastIndexOf('\n', at) + 1; i < at; i++) {
            open = switch (text.charAt(i)) {
                case '“', '«', '„' -> true;
                case '”', '»' -> false;
                case '"' -> !open;
                case '`', '\'' -> isDoubled(text, i) ? text.charAt(i) == '`' || !open : open;
                default -> open;
            };
        }
        return open;
    }

    /** Two single marks for a double one, at the second. */
    private static boolean isDoubled(String text, int i) {
        return i > 0 && text.charAt(i - 1) == text.charAt(i);
    }
}
