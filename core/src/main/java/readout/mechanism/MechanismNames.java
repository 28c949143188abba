package readout.mechanism;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import readout.lexicon.Alternatives;
import readout.lexicon.Lexicon;
import readout.lexicon.Mechanism;
import readout.lexicon.MechanismPattern;
import readout.lexicon.Occurrences;
import readout.model.MentionType;
import readout.model.Span;

/** Finds the names of formats and agreements: those that the table lists, and those that their own words show. */
final class MechanismNames {
    private static final String WORD_ENDS = "(?![\\p{L}\\p{N}])(?! Organi[sz]ation)";

    private static final Pattern LONG_WORD = Pattern.compile("\\p{L}{4,}");
    private static final double MOST = 0.7;

    private record Described(Pattern pattern, MentionType kind) {}

    private final Map<String, Mechanism> byForm = new HashMap<>();
    private final Pattern listed;
    private final List<Described> described;

    MechanismNames(Lexicon lexicon) {
        lexicon.mechanisms().forEach(mechanism -> mechanism.names().forEach(form -> byForm.put(form, mechanism)));
        listed = Pattern.compile(Alternatives.of(byForm.keySet().stream()) + WORD_ENDS);
        String nations = Alternatives.of(nations(lexicon));
        String parties = Alternatives.of(Stream.concat(
                nations(lexicon),
                lexicon.organisations().stream().flatMap(o -> Stream.concat(Stream.of(o.code()), o.names().stream()))));
        described = lexicon.mechanismPatterns().stream()
                .map(row -> described(row, nations, parties))
                .toList();
    }

    private static Stream<String> nations(Lexicon lexicon) {
        return lexicon.countries().stream()
                .flatMap(country -> Stream.concat(country.names().stream(), country.demonyms().stream()));
    }

    private static Described described(MechanismPattern row, String nations, String parties) {
        String pattern = row.pattern().replace("{nation}", nations).replace("{party}", parties);
        return new Described(Pattern.compile("(?:" + pattern + ")" + WORD_ENDS), row.kind());
    }

    /** All that are named in a stretch of a text, in order and apart. */
    List<NamedMechanism> in(String text, Span stretch) {
        List<NamedMechanism> found = new ArrayList<>();
        for (MatchResult name : Occurrences.of(listed, text, stretch)) {
            Mechanism mechanism = Objects.requireNonNull(byForm.get(name.group()));
            found.add(new NamedMechanism(span(name), mechanism.name(), mechanism.kind(), true));
        }
        for (Described pattern : isHeadline(stretch.of(text)) ? List.<Described>of() : described) {
            for (MatchResult match : Occurrences.of(pattern.pattern, text, stretch)) {
                found.add(new NamedMechanism(span(match), oneLine(match.group()), pattern.kind, false));
            }
        }
        return apart(found);
    }

    /** Whether it is no sentence and most of its words have a capital, so that capitals tell nothing. */
    private static boolean isHeadline(String words) {
        long capitals = LONG_WORD
                .matcher(words)
                .results()
                .filter(word -> Character.isUpperCase(word.group().codePointAt(0)))
                .count();
        return !words.endsWith(".")
                && capitals > MOST * LONG_WORD.matcher(words).results().count();
    }

    private static Span span(MatchResult match) {
        return new Span(match.start(), match.end());
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ");
    }

    /** Of names that overlap, the longest, and of equal ones the listed. */
    private static List<NamedMechanism> apart(List<NamedMechanism> found) {
        List<NamedMechanism> kept = new ArrayList<>();
        found.stream()
                .sorted(Comparator.comparing(
                                (NamedMechanism named) -> -named.span().length())
                        .thenComparing(named -> !named.known())
                        .thenComparing(NamedMechanism::span))
                .filter(named -> kept.stream().noneMatch(other -> other.span().overlaps(named.span())))
                .forEach(kept::add);
        kept.sort(Comparator.comparing(NamedMechanism::span));
        return List.copyOf(kept);
    }
}
