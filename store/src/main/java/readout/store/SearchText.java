package readout.store;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.model.Engagement;
import readout.model.Participant;
import readout.model.Reading;

/** What is put into the search table, and how a user's words are asked of it. */
final class SearchText {
    private static final Pattern TERM = Pattern.compile("\"([^\"]*)\"?|([^\\s\"]+)");
    private static final Pattern WORD_CHARACTER = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern JOINT = Pattern.compile("(?<=\\p{L})[-'’](?=\\p{L})");

    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");

    private SearchText() {}

    /** People, topics and mechanisms of a reading; hyphenated names also written together, so that either form is found. */
    static String names(Reading reading) {
        List<String> names = reading.engagements().stream()
                .flatMap(SearchText::names)
                .distinct()
                .toList();
        Stream<String> together = names.stream()
                .filter(name -> JOINT.matcher(name).find())
                .map(name -> JOINT.matcher(name).replaceAll(""));
        return Stream.concat(names.stream(), together).collect(Collectors.joining("\n"));
    }

    private static Stream<String> names(Engagement engagement) {
        return Stream.of(
                        engagement.participants().stream()
                                .map(Participant::person)
                                .flatMap(Optional::stream),
                        engagement.topics().stream(),
                        engagement.mechanisms().stream())
                .flatMap(part -> part);
    }

    /**
     * An FTS5 query in which all words of {@code text} must occur. Words in double quotes are a phrase; nothing else has a
     * meaning of its own.
     *
     * @return absent where {@code text} is blank; a query that finds nothing where it holds marks only
     */
    static Optional<String> query(String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        String query = TERM.matcher(text.replace('\u0000', ' '))
                .results()
                .map(SearchText::term)
                .filter(term -> WORD_CHARACTER.matcher(term).find())
                .map(SearchText::match)
                .collect(Collectors.joining(" AND "));
        return Optional.of(query.isEmpty() ? "\"\"" : query);
    }

    /** In small letters without accents: {@code Çavuşoğlu} is {@code cavusoglu}. */
    static String folded(String text) {
        String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return ACCENT.matcher(apart).replaceAll("").replace('ı', 'i');
    }

    private static String term(MatchResult m) {
        return m.group(1) == null ? m.group(2) : m.group(1);
    }

    private static String match(String term) {
        String together = JOINT.matcher(term).replaceAll("");
        return together.equals(term) ? quoted(term) : "(" + quoted(term) + " OR " + quoted(together) + ")";
    }

    private static String quoted(String term) {
        return '"' + term.replace("\"", "\"\"") + '"';
    }
}
