package readout.server.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.model.EngagementStatus;
import readout.model.Story;
import readout.store.RecordStore;

/** Makes rows of stories. */
public final class EventRows {
    private final RecordStore store;
    private final Parties parties;

    public EventRows(RecordStore store, ActorNames actors) {
        this.store = store;
        this.parties = new Parties(actors);
    }

    public List<EventRow> of(List<Story> stories) {
        Map<String, List<Optional<String>>> outlets =
                store.outlets(stories.stream().map(Story::id).toList());
        return stories.stream()
                .map(story -> row(story, outlets.getOrDefault(story.id(), List.of())))
                .toList();
    }

    /** The status where it is worth a badge. */
    public static Optional<String> badge(EngagementStatus status) {
        return status == EngagementStatus.HELD ? Optional.empty() : Optional.of(Words.status(status));
    }

    private EventRow row(Story story, List<Optional<String>> outlets) {
        return new EventRow(
                Links.event(story.id()),
                Words.code(story.kind()),
                Words.kind(story.kind()),
                parties.heading(story.kind(), story.who()),
                DateWords.of(story.when()),
                parties.views(story.who()),
                parties.where(story.where()),
                badge(story.status()),
                story.reports().size(),
                story.independentSources(),
                outlets.stream().map(Readings::outlet).toList(),
                story.topics());
    }
}
