package readout.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import readout.lexicon.Alternatives;
import readout.lexicon.Lexicon;
import readout.lexicon.NewsSource;
import readout.lexicon.Occurrences;
import readout.lexicon.SourcePattern;
import readout.lexicon.SourcePattern.Use;
import readout.model.OriginKind;
import readout.model.Span;

/** Finds the names of sources: those that the table lists, and those that their own words describe. */
final class SourceNames {
    private static final String NO_HANDLE = "(?<![@#])";
    private static final String WORD_ENDS = "(?![\\p{L}\\p{N}])";

    private record Described(Pattern pattern, OriginKind kind) {}

    private final Map<String, NewsSource> byForm = new HashMap<>();
    private final Pattern listed;
    private final List<Described> described;

    SourceNames(Lexicon lexicon) {
        List<NewsSource> named = lexicon.sources().stream()
                .filter(source -> source.kind() != OriginKind.SOCIAL_MEDIA)
                .toList();
        named.forEach(source -> source.names().forEach(form -> byForm.put(form, source)));
        listed = Pattern.compile(NO_HANDLE + Alternatives.of(byForm.keySet().stream()) + WORD_ENDS);
        described = lexicon.sourcePatterns().stream()
                .filter(pattern -> pattern.use() == Use.NAME)
                .map(pattern -> described(lexicon, pattern))
                .toList();
    }

    private static Described described(Lexicon lexicon, SourcePattern row) {
        String kind = row.kind().orElseThrow().toUpperCase(Locale.ROOT);
        return new Described(
                compiled(lexicon, NO_HANDLE + "(?:" + row.pattern() + ")" + WORD_ENDS), OriginKind.valueOf(kind));
    }

    /** A pattern of the table with the names put in. */
    static Pattern compiled(Lexicon lexicon, String pattern) {
        Stream<String> nations = lexicon.countries().stream()
                .flatMap(country -> Stream.concat(country.names().stream(), country.demonyms().stream()));
        Stream<String> platforms = lexicon.sources().stream()
                .filter(source -> source.kind() == OriginKind.SOCIAL_MEDIA)
                .flatMap(source -> source.names().stream());
        return Pattern.compile(pattern.replace("{nation}", Alternatives.of(nations))
                .replace("{platform}", Alternatives.of(platforms)));
    }

    /** All sources that are named in a stretch of a text, in order and apart. */
    List<NamedSource> in(String text, Span stretch) {
        List<NamedSource> found = new ArrayList<>();
        for (MatchResult name : Occurrences.of(listed, text, stretch)) {
            NewsSource source = Objects.requireNonNull(byForm.get(name.group()));
            found.add(new NamedSource(span(name), source.name(), source.kind(), true));
        }
        described.forEach(pattern -> describe(text, stretch, pattern, found));
        return apart(found);
    }

    private static void describe(String text, Span stretch, Described pattern, List<NamedSource> found) {
        for (MatchResult match : Occurrences.of(pattern.pattern, text, stretch)) {
            int group = match.groupCount() > 0 && match.group(1) != null ? 1 : 0;
            found.add(new NamedSource(span(match), match.group(group), pattern.kind, false));
        }
    }

    private static Span span(MatchResult match) {
        return new Span(match.start(), match.end());
    }

    /** Of names that overlap, the listed ones before the described, then the longest. */
    private static List<NamedSource> apart(List<NamedSource> found) {
        List<NamedSource> kept = new ArrayList<>();
        found.stream()
                .sorted(Comparator.comparing((NamedSource source) -> !source.known())
                        .thenComparing(source -> -source.span().length())
                        .thenComparing(NamedSource::span))
                .filter(source -> kept.stream().noneMatch(other -> other.span().overlaps(source.span())))
                .forEach(kept::add);
        kept.sort(Comparator.comparing(NamedSource::span));
        return List.copyOf(kept);
    }
}
