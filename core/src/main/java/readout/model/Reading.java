package readout.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * All that was read from one article. Every span lies inside {@code article.text()}. Each method that begins with {@code with} gives
 * the same reading with one part replaced.
 *
 * @param events in the order of their evidence
 * @param statements in the order of their content; {@link CodedEvent#assertedBy()} counts in this list
 */
public record Reading(
        Article article,
        List<Origin> origins,
        List<Mention> mentions,
        List<TimeExpression> times,
        List<Engagement> engagements,
        List<CodedEvent> events,
        List<Statement> statements,
        List<Notice> notices,
        Provenance provenance) {
    public Reading {
        origins = List.copyOf(origins);
        mentions = List.copyOf(mentions);
        times = List.copyOf(times);
        engagements = List.copyOf(engagements);
        events = List.copyOf(events);
        statements = List.copyOf(statements);
        notices = List.copyOf(notices);
    }

    /** A reading that found nothing. */
    public static Reading of(Article article, Provenance provenance) {
        return new Reading(
                article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), provenance);
    }

    public Reading withArticle(Article other) {
        return new Reading(other, origins, mentions, times, engagements, events, statements, notices, provenance);
    }

    public Reading withOrigins(List<Origin> other) {
        return new Reading(article, other, mentions, times, engagements, events, statements, notices, provenance);
    }

    public Reading withMentions(List<Mention> other) {
        return new Reading(article, origins, other, times, engagements, events, statements, notices, provenance);
    }

    public Reading withEngagements(List<Engagement> other) {
        return new Reading(article, origins, mentions, times, other, events, statements, notices, provenance);
    }

    public Reading withNotices(List<Notice> other) {
        return new Reading(article, origins, mentions, times, engagements, events, statements, other, provenance);
    }

    /** Numbers of the events that a statement asserts, in order. */
    public List<Integer> assertedBy(int statement) {
        return IntStream.range(0, events.size())
                .filter(i ->
                        events.get(i).assertedBy().filter(by -> by == statement).isPresent())
                .boxed()
                .toList();
    }

    /** Number of the statement that reports a statement: in {@code Lind said that Berg had promised to go}, Lind's for Berg's. */
    public Optional<Integer> reporting(int statement) {
        Statement inner = statements.get(statement);
        Span words = inner.cue().orElse(inner.content().getFirst());
        return IntStream.range(0, statements.size())
                .filter(i -> i != statement && statements.get(i).covers(words))
                .boxed()
                .min(Comparator.comparingInt((Integer i) -> statements.get(i).length())
                        .thenComparing(Comparator.naturalOrder()));
    }
}
