package readout.model;

import java.util.List;
import java.util.Optional;

/**
 * One real contact, as all the articles that tell it have it: what the wire and the pages call an event.
 *
 * @param id stable: made of the content, not of the order of arrival
 * @param participants people once each, under the fullest form of the name
 * @param reports in the order of their articles' ids
 * @param independentSources how many of the articles do not lean on another of them
 */
public record Story(
        String id,
        EngagementKind kind,
        EngagementStatus status,
        List<StoryParticipant> participants,
        When when,
        Optional<Where> where,
        List<String> topics,
        List<String> mechanisms,
        List<Report> reports,
        int independentSources) {
    public Story {
        participants = List.copyOf(participants);
        topics = List.copyOf(topics);
        mechanisms = List.copyOf(mechanisms);
        reports = List.copyOf(reports);
    }

    /** The participants without the articles that their evidence lies in. */
    public List<Participant> who() {
        return participants.stream().map(StoryParticipant::participant).toList();
    }
}
