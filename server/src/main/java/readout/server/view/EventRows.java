package readout.server.view;

import java.util.List;
import java.util.Optional;
import readout.model.EngagementStatus;
import readout.model.Reading;
import readout.model.Story;

/** Makes rows of stories. */
public final class EventRows {
    private final Parties parties;

    public EventRows(Parties parties) {
        this.parties = parties;
    }

    public List<EventRow> of(List<Story> stories, Readings readings) {
        return stories.stream().map(story -> row(story, readings)).toList();
    }

    /** The status where it is worth a badge. */
    public static Optional<String> badge(EngagementStatus status) {
        return status == EngagementStatus.HELD ? Optional.empty() : Optional.of(Words.status(status));
    }

    private EventRow row(Story story, Readings readings) {
        return new EventRow(
                Links.event(story.id()),
                Words.code(story.kind()),
                Words.kind(story.kind()),
                parties.heading(story.kind(), story.participants()),
                DateWords.of(story.when()),
                parties.views(story.participants()),
                parties.where(story.where()),
                badge(story.status()),
                story.reports().size(),
                story.independentSources(),
                outlets(readings.of(story)),
                story.topics());
    }

    private static List<String> outlets(List<Reading> readings) {
        return readings.stream()
                .map(reading -> Readings.outlet(reading.article()))
                .distinct()
                .toList();
    }
}
