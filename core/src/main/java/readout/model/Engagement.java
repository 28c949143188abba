package readout.model;

import java.util.List;
import java.util.Optional;

/**
 * A contact between representatives of states, organisations or movements, as one article tells it.
 *
 * @param where absent for calls and messages
 * @param topics short noun phrases from the text
 * @param mechanisms names of standing formats that are invoked
 * @param evidence the words that best show the contact
 */
public record Engagement(
        EngagementKind kind,
        EngagementStatus status,
        Salience salience,
        List<Participant> participants,
        When when,
        Optional<Where> where,
        List<String> topics,
        List<String> mechanisms,
        Span evidence,
        Because because) {
    public Engagement {
        participants = List.copyOf(participants);
        topics = List.copyOf(topics);
        mechanisms = List.copyOf(mechanisms);
    }

    /** The same contact, of these. */
    public Engagement of(List<Participant> people) {
        return new Engagement(kind, status, salience, people, when, where, topics, mechanisms, evidence, because);
    }

    /** The same contact, in this place. */
    public Engagement at(Where place) {
        return new Engagement(
                kind, status, salience, participants, when, Optional.of(place), topics, mechanisms, evidence, because);
    }

    /** The same contact, about these topics. */
    public Engagement about(List<String> themes) {
        return new Engagement(kind, status, salience, participants, when, where, themes, mechanisms, evidence, because);
    }

    /** The same contact, whose talk invokes these formats and agreements. */
    public Engagement invoking(List<String> formats) {
        return new Engagement(kind, status, salience, participants, when, where, topics, formats, evidence, because);
    }
}
