package readout.model;

import java.util.List;

/**
 * All that was read from one article. Every span lies inside {@code article.text()}.
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
}
