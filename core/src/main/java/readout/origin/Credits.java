package readout.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import readout.lexicon.Lexicon;
import readout.lexicon.SourcePattern;
import readout.lexicon.SourcePattern.Use;
import readout.model.Article;
import readout.model.FurnitureKind;
import readout.model.Span;

/** The sources that stand outside the story: in datelines, bylines and credits. */
final class Credits {
    private static final Pattern BRACKET = Pattern.compile("\\(([^()]{2,60})\\)|/([^/]{2,40})/");
    private static final Pattern LINE = Pattern.compile("[^\\n]+");
    private static final Pattern PARTS = Pattern.compile("\\s*(?:,|;|/|\\band\\b|&)\\s*");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{N}.'’& -]{1,50}");
    private static final int LONGEST = 160;

    private record Credit(Pattern pattern, boolean open) {}

    private final SourceNames names;
    private final List<Credit> credits;

    Credits(Lexicon lexicon, SourceNames names) {
        this.names = names;
        this.credits = lexicon.sourcePatterns().stream()
                .filter(row -> row.use() == Use.CREDIT)
                .map(Credits::credit)
                .toList();
    }

    private static Credit credit(SourcePattern row) {
        return new Credit(
                Pattern.compile("(?i:" + row.pattern() + ")"), row.kind().isPresent());
    }

    /** In the order of the text. */
    List<NamedSource> of(Article article) {
        return Stream.concat(datelines(article), lines(article.text())).toList();
    }

    private Stream<NamedSource> datelines(Article article) {
        return article.furniture().stream()
                .filter(f -> f.kind() == FurnitureKind.DATELINE)
                .flatMap(f -> BRACKET.matcher(f.span().of(article.text()))
                        .results()
                        .map(m -> span(m, m.group(1) != null ? 1 : 2, f.span().start())))
                .flatMap(span -> named(article.text(), span, true));
    }

    private Stream<NamedSource> lines(String text) {
        return LINE.matcher(text)
                .results()
                .filter(line -> line.group().length() <= LONGEST)
                .flatMap(line -> line(text, line.start(), line.group().stripTrailing()));
    }

    private Stream<NamedSource> line(String text, int start, String line) {
        int indent = line.length() - line.stripLeading().length();
        return credits.stream().flatMap(credit -> {
            Matcher matcher = credit.pattern.matcher(line).region(indent, line.length());
            return matcher.matches()
                    ? parts(text, span(matcher.toMatchResult(), 1, start))
                            .flatMap(part -> named(text, part, credit.open))
                    : Stream.empty();
        });
    }

    private static Span span(java.util.regex.MatchResult match, int group, int offset) {
        return new Span(match.start(group) + offset, match.end(group) + offset);
    }

    private static Stream<Span> parts(String text, Span whole) {
        List<Span> parts = new ArrayList<>();
        int start = whole.start();
        Matcher separator = PARTS.matcher(text).region(whole.start(), whole.end());
        while (separator.find()) {
            parts.add(new Span(start, separator.start()));
            start = separator.end();
        }
        parts.add(new Span(start, whole.end()));
        return parts.stream().filter(part -> part.length() > 1);
    }

    /** The source that is all of these words; where it may be any, an outlet of that name. */
    private Stream<NamedSource> named(String text, Span words, boolean open) {
        List<NamedSource> known = names.in(text, words).stream()
                .filter(source -> source.span().length() + "The ".length() >= words.length())
                .toList();
        if (!known.isEmpty()) {
            return known.stream();
        }
        boolean name = open && NAME.matcher(words.of(text)).matches();
        return name
                ? Stream.of(new NamedSource(words, words.of(text), readout.model.OriginKind.OUTLET, false))
                : Stream.empty();
    }
}
