package readout.origin;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import readout.lexicon.Lexicon;
import readout.lexicon.SourcePattern.Use;
import readout.model.Mention;
import readout.model.MentionType;
import readout.model.OriginKind;
import readout.model.Span;

/** Posts and documents that an article draws on: {@code wrote on Twitter}, {@code a leaked memo shows}. */
final class Posts {
    /** What is said of a post that names no platform. */
    private static final String TWEETS = "Twitter";

    private final List<Pattern> cues;
    private final List<Pattern> papers;

    Posts(Lexicon lexicon) {
        cues = patterns(lexicon, Use.POST);
        papers = patterns(lexicon, Use.DOCUMENT);
    }

    private static List<Pattern> patterns(Lexicon lexicon, Use use) {
        return lexicon.sourcePatterns().stream()
                .filter(row -> row.use() == use)
                .map(row -> SourceNames.compiled(lexicon, row.pattern()))
                .toList();
    }

    /** @param mentions all of the article, among them whoever writes the post */
    Stream<NamedSource> in(String text, Span sentence, List<Mention> mentions) {
        Stream<NamedSource> documents = papers.stream()
                .flatMap(cue -> found(cue.matcher(text).region(sentence.start(), sentence.end())))
                .map(cue ->
                        new NamedSource(new Span(cue.start(), cue.end()), cue.group(1), OriginKind.DOCUMENT, false));
        return Stream.concat(documents, posts(text, sentence, mentions).stream());
    }

    private Optional<NamedSource> posts(String text, Span sentence, List<Mention> mentions) {
        return cues.stream()
                .flatMap(cue -> found(cue.matcher(text).region(sentence.start(), sentence.end())))
                .min(Comparator.comparingInt(MatchResult::start))
                .map(cue -> post(text, sentence, cue, mentions));
    }

    private static Stream<MatchResult> found(Matcher matcher) {
        return matcher.find() ? Stream.of(matcher.toMatchResult()) : Stream.empty();
    }

    private static NamedSource post(String text, Span sentence, MatchResult cue, List<Mention> mentions) {
        String platform = cue.groupCount() > 0 ? cue.group(1) : TWEETS;
        Span words = new Span(cue.start(), cue.end());
        return writer(text, sentence, words, mentions)
                .map(writer -> new NamedSource(
                        writer.span().union(words),
                        platform + " (" + fullest(text, writer, mentions) + ")",
                        OriginKind.SOCIAL_MEDIA,
                        true))
                .orElseGet(() -> new NamedSource(words, platform, OriginKind.SOCIAL_MEDIA, true));
    }

    /** The person named last before the cue, or meant by a pronoun there. */
    private static Optional<Mention> writer(String text, Span sentence, Span cue, List<Mention> mentions) {
        return mentions.stream()
                .filter(m -> m.type() == MentionType.PERSON && sentence.contains(m.span()))
                .filter(m -> m.namesPerson(text) || m.entity().isPresent())
                .filter(m -> m.span().end() <= cue.start())
                .max(Comparator.comparing(Mention::span));
    }

    private static String fullest(String text, Mention writer, List<Mention> mentions) {
        return mentions.stream()
                .filter(m -> m.namesPerson(text)
                        && m.entity().isPresent()
                        && m.entity().equals(writer.entity()))
                .map(m -> m.span().of(text))
                .max(Comparator.comparingInt(String::length))
                .orElse(writer.span().of(text));
    }
}
